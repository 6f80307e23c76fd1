import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { ScoreColumn } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import type { AxisScale } from "./axisScale";

const useStyles = makeStyles({
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

interface LineHandleProps {
  readonly axis: "x" | "y";
  readonly column: ScoreColumn;
  readonly line: number;
  readonly scale: AxisScale;
  readonly plot: () => DOMRect | null;
  readonly onMove: ((axis: "x" | "y", place: number) => void) | null;
}

/** The line between high and low of one axis, to be dragged or moved by keys. */
export function LineHandle({ axis, column, line, scale, plot, onMove }: LineHandleProps) {
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
