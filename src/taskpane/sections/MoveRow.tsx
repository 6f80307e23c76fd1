import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular, CaretDown16Filled, CaretUp16Filled } from "@fluentui/react-icons";
import type { Move } from "../../engine/insight/listMoves";
import type { Tier } from "../../engine/schemes/scheme";
import { usePaneText } from "../PaneText";
import type { shownMoves } from "../state/moves";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) fit-content(56%) auto",
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px",
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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default" },
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  path: { color: tokens.colorNeutralForeground2 },
  value: { textAlign: "end" },
  reason: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  icon: { display: "inline-flex", justifyContent: "center" },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  other: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  up: CaretUp16Filled,
  down: CaretDown16Filled,
  changed: ArrowSwap16Regular,
  new: ArrowSwap16Regular,
  gone: ArrowSwap16Regular,
} as const;

interface MoveRowProps {
  readonly move: Move;
  readonly kind: (typeof shownMoves)[number];
  readonly tiersBefore: readonly Tier[];
  readonly tiers: readonly Tier[];
  /** Why, in a few words; empty where it cannot be said. */
  readonly reason: string;
  readonly onSelect: (() => void) | null;
}

export function MoveRow({ move, kind, tiersBefore, tiers, reason, onSelect }: MoveRowProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const Icon = icons[kind];
  const nameOf = (tier: Tier | undefined) => (tier ? local(tier.name) : t("tier.none"));
  const path = t("who.fromTo", { from: nameOf(tiersBefore[move.from]), to: nameOf(tiers[move.to]) });
  const value = Number.isNaN(move.value) ? "–" : format.short(move.value);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        disabled={onSelect === null}
        onClick={onSelect ?? undefined}
        title={t("who.select", { name: move.name })}
      >
        <span className={mergeClasses(styles.icon, kind === "up" || kind === "down" ? styles[kind] : styles.other)}>
          <Icon aria-hidden="true" />
        </span>
        <span className={styles.cut} title={move.id === move.name ? move.name : `${move.name} · ${move.id}`}>
          {move.name}
        </span>
        <span className={mergeClasses(styles.cut, styles.path)} title={path}>
          {path}
        </span>
        <span className={styles.value} title={Number.isNaN(move.value) ? undefined : format.full(move.value)}>
          {value}
        </span>
        {reason !== "" && (
          <span className={mergeClasses(styles.cut, styles.reason)} title={reason}>
            {reason}
          </span>
        )}
      </button>
    </li>
  );
}
