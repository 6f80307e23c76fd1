import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { cuttingMethod } from "../../engine/cutting";
import type { Policy } from "../../engine/policy";
import type { Run } from "../../engine/run";
import type { ScoreColumn } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import { withParameter } from "../state/policyEdits";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { axisScale, type AxisScale } from "./axisScale";
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
  line: {
    position: "absolute",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "::after": { content: '""', position: "absolute", backgroundColor: tokens.colorNeutralForeground1 },
  },
  x: {
    top: 0,
    bottom: 0,
    width: "16px",
    marginLeft: "-8px",
    cursor: "ew-resize",
    "::after": { left: "7px", width: "2px", top: 0, bottom: 0 },
  },
  y: {
    left: 0,
    right: 0,
    height: "16px",
    marginTop: "-8px",
    cursor: "ns-resize",
    "::after": { top: "7px", height: "2px", left: 0, right: 0 },
  },
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

interface LineHandleProps {
  readonly axis: "x" | "y";
  readonly column: ScoreColumn;
  readonly line: number;
  readonly scale: AxisScale;
  readonly plot: () => DOMRect | null;
  readonly onMove: ((axis: "x" | "y", place: number) => void) | null;
}

function LineHandle({ axis, column, line, scale, plot, onMove }: LineHandleProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  if (Number.isNaN(line)) return null;
  const place = scale.place(line);
  const drag = (event: PointerEvent) => {
    const box = plot();
    if (box === null || onMove === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(axis, axis === "x" ? (event.clientX - box.left) / box.width : 1 - (event.clientY - box.top) / box.height);
  };
  const press = (event: KeyboardEvent) => {
    const to = keyPlace(event.key, place);
    if (to === null || onMove === null) return;
    event.preventDefault();
    onMove(axis, to);
  };
  return (
    <span
      className={`${styles.line} ${styles[axis]}`}
      style={axis === "x" ? { left: `${100 * place}%` } : { top: `${100 * (1 - place)}%` }}
      role="slider"
      tabIndex={onMove ? 0 : -1}
      aria-disabled={onMove === null}
      aria-orientation={axis === "x" ? "horizontal" : "vertical"}
      aria-label={t("cuts.line", { name: local(column.title) })}
      aria-valuemin={scale.min}
      aria-valuemax={scale.max}
      aria-valuenow={line}
      aria-valuetext={format.full(line)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}

function keyPlace(key: string, place: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -0.01,
    ArrowDown: -0.01,
    ArrowRight: 0.01,
    ArrowUp: 0.01,
    PageDown: -0.1,
    PageUp: 0.1,
    Home: -1,
    End: 1,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(1, Math.max(0, place + step));
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
