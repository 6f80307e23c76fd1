import type { Policy } from "../../engine/policy";
import type { Run } from "../../engine/run";
import { GridPicture } from "./GridPicture";
import { HeatPicture } from "./HeatPicture";
import { HistogramPicture } from "./HistogramPicture";

interface CutPictureProps {
  readonly run: Run;
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** The picture that fits the scores at hand: two axes, R against F, or one distribution with its cuts. */
export function CutPicture({ run, policy, onChange }: CutPictureProps) {
  const part = (id: string) => run.parts.find((column) => column.id === id);
  const [x, y, r, f] = [part("x"), part("y"), part("r"), part("f")];
  if (x && y) return <GridPicture run={run} x={x} y={y} policy={policy} onChange={onChange} />;
  if (r && f && run.policy.scheme.shape === "segments") return <HeatPicture run={run} across={r} up={f} />;
  return <HistogramPicture run={run} />;
}
