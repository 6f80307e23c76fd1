import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular, CaretDown16Filled, CaretUp16Filled, ArrowSwap16Regular } from "@fluentui/react-icons";
import type { Movement } from "../../engine/insight/movement";
import { usePaneText } from "../PaneText";
import { movedValue, movesCount } from "../state/moves";
import type { Baseline } from "../state/paneState";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    minHeight: "26px",
    padding: "0 12px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    whiteSpace: "nowrap",
    overflow: "hidden",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  part: { display: "inline-flex", alignItems: "center", gap: "4px" },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  value: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
});

interface MovesLineProps {
  readonly movement: Movement;
  readonly since: Baseline["since"];
  readonly onShow: () => void;
}

/** How many moved and what they are worth, in one line that leads to the list. */
export function MovesLine({ movement, since, onShow }: MovesLineProps) {
  const styles = useStyles();
  const { t, format } = usePaneText();
  const { up, down, changed } = movement.groups;
  const sinceText = t(`moves.since.${since}`);
  const value = movedValue(movement);
  return (
    <button type="button" className={styles.line} onClick={onShow} title={`${t("moves.show")} · ${sinceText}`}>
      {movesCount(movement) === 0 ? (
        <span className={mergeClasses(styles.value, styles.quiet)}>
          {t("moves.none")} · {sinceText}
        </span>
      ) : (
        <>
          {up.customers.length > 0 && (
            <span className={styles.part}>
              <CaretUp16Filled className={styles.up} aria-hidden="true" />
              {t("moves.upShort", { count: up.customers.length })}
            </span>
          )}
          {down.customers.length > 0 && (
            <span className={styles.part}>
              <CaretDown16Filled className={styles.down} aria-hidden="true" />
              {t("moves.downShort", { count: down.customers.length })}
            </span>
          )}
          {changed.customers.length > 0 && (
            <span className={styles.part}>
              <ArrowSwap16Regular aria-hidden="true" />
              {t("moves.changedShort", { count: changed.customers.length })}
            </span>
          )}
          <span className={styles.value} title={format.full(value)}>
            {t("moves.value", { value: format.short(value) })}
          </span>
        </>
      )}
      <ChevronRight12Regular aria-hidden="true" />
    </button>
  );
}
