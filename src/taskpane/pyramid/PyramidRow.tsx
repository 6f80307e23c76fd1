import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TierSummary } from "../../engine/run";
import type { Tier } from "../../engine/schemes/scheme";
import { pyramidColumns } from "./pyramidColumns";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: pyramidColumns,
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    padding: "0 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  half: { position: "relative", height: "100%" },
  bar: {
    position: "absolute",
    top: "2px",
    bottom: "2px",
    minWidth: "1px",
    transitionProperty: "width",
    transitionDuration: "150ms",
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "CanvasText !important", forcedColorAdjust: "none" },
  },
  left: { right: "2px", borderRadius: "2px 0 0 2px" },
  right: { left: "-1px", borderRadius: "0 2px 2px 0" },
  value: { opacity: 0.72 },
  ghost: {
    position: "absolute",
    top: "1px",
    bottom: "1px",
    boxSizing: "border-box",
    border: `1px dashed ${tokens.colorNeutralForeground3}`,
    pointerEvents: "none",
  },
});

/** How wide a bar is drawn, in percent of its half. */
export interface BarWidths {
  readonly customers: number;
  readonly value: number;
}

interface PyramidRowProps {
  readonly tier: Tier;
  readonly line: TierSummary;
  readonly widths: BarWidths;
  /** Where the bars stood before, while that differs. */
  readonly ghost: BarWidths | null;
  readonly colour: string;
  readonly heightPx: number;
  readonly onSelect: (() => void) | null;
}

export function PyramidRow({ tier, line, widths, ghost, colour, heightPx, onSelect }: PyramidRowProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const label = t("pyramid.row", {
    name: local(tier.name),
    count: line.customerCount,
    shareOfCustomers: format.share(line.shareOfCustomers),
    value: format.full(line.value),
    shareOfValue: format.share(line.shareOfValue),
  });
  const half = (side: keyof BarWidths, place: string) => (
    <span className={styles.half}>
      <span
        className={mergeClasses(styles.bar, place, side === "value" && styles.value)}
        style={{ width: `${widths[side]}%`, backgroundColor: colour }}
      />
      {ghost !== null && Math.abs(ghost[side] - widths[side]) > 0.5 && (
        <span className={mergeClasses(styles.ghost, place)} style={{ width: `${ghost[side]}%` }} />
      )}
    </span>
  );
  return (
    <button
      type="button"
      className={styles.row}
      style={{ height: heightPx }}
      aria-label={label}
      title={label}
      disabled={onSelect === null}
      onClick={onSelect ?? undefined}
    >
      <span className={styles.name}>{local(tier.name)}</span>
      <span className={styles.number}>{format.count(line.customerCount)}</span>
      {half("customers", styles.left)}
      {half("value", styles.right)}
      <span className={styles.number}>{format.share(line.shareOfValue)}</span>
    </button>
  );
}
