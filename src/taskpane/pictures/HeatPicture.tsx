import { makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "../../engine/run";
import type { ScoreColumn } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, marginBottom: "4px" },
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "2px", tableLayout: "fixed" },
  head: {
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: 0,
    width: "44px",
    whiteSpace: "nowrap",
    textAlign: "center",
  },
  cell: {
    height: "22px",
    padding: 0,
    textAlign: "center",
    borderRadius: "2px",
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    position: "relative",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: { position: "absolute", inset: 0, borderRadius: "2px" },
  count: { position: "relative" },
});

interface HeatPictureProps {
  readonly run: Run;
  readonly across: ScoreColumn;
  readonly up: ScoreColumn;
}

/** Customers by two scores, the best corner at the top right; the fuller the cell, the stronger its colour. */
export function HeatPicture({ run, across, up }: HeatPictureProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const kind = useThemeKind();
  const counts = cellCounts(run, across, up);
  const fullest = Math.max(1, ...counts.flat());
  const label = t("cuts.heat", { x: local(across.title), y: local(up.title) });
  const colour = tierColour(1, 3, kind);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{label}</figcaption>
      <table className={styles.table}>
        <tbody>
          {[...counts.keys()].reverse().map((row) => (
            <tr key={row}>
              <th scope="row" className={styles.head}>
                {local(up.title)} {row + 1}
              </th>
              {(counts[row] ?? []).map((count, column) => (
                <td key={column} className={styles.cell}>
                  <span
                    className={styles.fill}
                    style={{ backgroundColor: colour, opacity: 0.08 + 0.42 * Math.sqrt(count / fullest) }}
                  />
                  <span className={styles.count}>{format.count(count)}</span>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {(counts[0] ?? []).map((_, column) => (
              <th key={column} scope="col" className={styles.head}>
                {local(across.title)} {column + 1}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
}

/** Customers by score of `up` (rows) and `across` (columns), both from 1. */
function cellCounts({ tierOf }: Run, across: ScoreColumn, up: ScoreColumn): readonly (readonly number[])[] {
  const counts = Array.from({ length: up.max }, () => new Array<number>(across.max).fill(0));
  tierOf.forEach((_, customer) => {
    const row = counts[(up.values[customer] ?? NaN) - 1];
    const column = (across.values[customer] ?? NaN) - 1;
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  });
  return counts;
}
