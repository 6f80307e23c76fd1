import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { cuttingMethod } from "../../engine/cutting";
import type { Policy } from "../../engine/policy";
import type { Run } from "../../engine/run";
import type { ScoreColumn } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import { withParameter } from "../state/policyEdits";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { axisScale, type AxisScale } from "./axisScale";
import { LineHandle } from "./LineHandle";
import { PictureFrame } from "./PictureFrame";
import { tierPaths } from "./tierPaths";

const useStyles = makeStyles({
  plot: {
    position: "relative",
    height: "180px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    touchAction: "none",
  },
  dots: { position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" },
});

const sizePx = 200;

interface GridPictureProps {
  readonly run: Run;
  readonly x: ScoreColumn;
  readonly y: ScoreColumn;
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** Every customer by two scores, with the two lines between high and low, which can be dragged. */
export function GridPicture({ run, x, y, policy, onChange }: GridPictureProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const kind = useThemeKind();
  const plot = useRef<HTMLDivElement>(null);
  const scales = { x: axisScale(x.values), y: axisScale(y.values) };
  const { tiers } = run.policy.scheme;
  const paths = tierPaths(run.tierOf, { x: x.values, y: y.values, scales, sizePx, tiers: tiers.length });
  const move = (axis: "x" | "y", place: number) =>
    onChange(withFixedLine(policy, axis, niceValue(scales[axis], place)));
  return (
    <PictureFrame
      label={t("cuts.grid", { x: local(x.title), y: local(y.title) })}
      left={format.short(scales.x.min)}
      middle={local(x.title)}
      right={format.short(scales.x.max)}
    >
      <div className={styles.plot} ref={plot}>
        <svg className={styles.dots} viewBox={`0 0 ${sizePx} ${sizePx}`} preserveAspectRatio="none" aria-hidden="true">
          {paths.map((path, tier) => (
            <path
              key={tiers[tier]?.code ?? tier}
              d={path}
              stroke={tierColour(tier, tiers.length, kind)}
              strokeWidth={4}
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
              opacity={0.75}
            />
          ))}
        </svg>
        {([x, y] as const).map((column, at) => (
          <LineHandle
            key={column.id}
            axis={at === 0 ? "x" : "y"}
            column={column}
            line={run.cuts.find(({ field }) => field === column.id)?.values[0] ?? NaN}
            scale={at === 0 ? scales.x : scales.y}
            plot={() => plot.current?.getBoundingClientRect() ?? null}
            onMove={policyHasLines(policy) ? move : null}
          />
        ))}
      </div>
    </PictureFrame>
  );
}

/** A dragged line is a fixed one, whatever rule it followed before. */
function withFixedLine(policy: Policy, axis: "x" | "y", value: number): Policy {
  const fixed = withParameter(policy, "cutting", { id: `${axis}Line`, value: "fixed" });
  return withParameter(fixed, "cutting", { id: `${axis}Fixed`, value });
}

function policyHasLines({ cutting }: Policy): boolean {
  const specs = cuttingMethod(cutting.method)?.parameters ?? {};
  return "xLine" in specs && "yLine" in specs;
}

/** Three digits are as fine as a pointer can mean. */
function niceValue(scale: AxisScale, place: number): number {
  return Number(scale.value(place).toPrecision(3));
}
