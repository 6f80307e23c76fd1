import { makeStyles, tokens } from "@fluentui/react-components";
import { listMoves, type Move } from "../../engine/insight/listMoves";
import type { Movement } from "../../engine/insight/movement";
import type { Run } from "../../engine/run";
import { usePaneText } from "../PaneText";
import { moveReason } from "../state/moveReason";
import { movesCount, shownMoves } from "../state/moves";
import { rowsOfCustomers } from "../state/rowsOf";
import { MoveRow } from "./MoveRow";
import { moveReasonText } from "./moveReasonText";

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const shownAtMost = 25;

interface MovesSectionProps {
  readonly movement: Movement | null;
  readonly before: Run | null;
  readonly run: Run | null;
  readonly onSelectRows: (rows: readonly number[]) => void;
}

/** Who moves, from where to where, the most valuable first; a row selects the customer in the sheet. */
export function MovesSection({ movement, before, run, onSelectRows }: MovesSectionProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { t } = text;
  if (movement === null || before === null || run === null || movesCount(movement) === 0)
    return <p className={styles.empty}>{t("who.empty")}</p>;
  return (
    <>
      {shownMoves.map((kind) => {
        const count = movement.groups[kind].customers.length;
        if (count === 0) return null;
        const moves = listMoves(movement, { before, after: run }, { kind, limit: shownAtMost });
        return (
          <section key={kind}>
            <h3 className={styles.heading}>{t(`who.${kind}`, { count })}</h3>
            <ul className={styles.list}>
              {moves.map((move) => (
                <MoveRow
                  key={move.id}
                  move={move}
                  kind={kind}
                  tiersBefore={before.policy.scheme.tiers}
                  tiers={run.policy.scheme.tiers}
                  reason={moveReasonText(moveReason(move, { before, after: run }), text)}
                  onSelect={selecting(move, run, onSelectRows)}
                />
              ))}
            </ul>
            {count > moves.length && (
              <span className={styles.more}>{t("who.more", { count: count - moves.length })}</span>
            )}
          </section>
        );
      })}
    </>
  );
}

/** A customer that is no longer in the table has no row to select. */
function selecting({ customer }: Move, run: Run, onSelectRows: MovesSectionProps["onSelectRows"]): (() => void) | null {
  return customer < 0 ? null : () => onSelectRows(rowsOfCustomers(run, (each) => each === customer));
}
