import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../engine/run";
import type { Scheme } from "../../engine/schemes/scheme";
import { usePaneText } from "../PaneText";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { pyramidColumns } from "./pyramidColumns";
import { PyramidRow, type BarWidths } from "./PyramidRow";

const useStyles = makeStyles({
  root: { padding: "0 6px", margin: 0 },
  head: {
    display: "grid",
    gridTemplateColumns: pyramidColumns,
    columnGap: "6px",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  customers: { gridColumn: "1 / 3", textAlign: "end" },
  value: { gridColumn: "4 / 6", textAlign: "end" },
  // Five and a half rows: the half one shows that there are more.
  rows: { maxHeight: "99px", overflowY: "auto" },
});

interface PyramidProps {
  readonly scheme: Scheme;
  readonly summary: Summary;
  /** The pyramid as it was, where the tiers are the same ones. */
  readonly before: Summary | null;
  readonly onSelectTier: ((tierIndex: number) => void) | null;
}

/** Customers to the left, value to the right of one axis, both as shares on one scale; a row selects its customers. */
export function Pyramid({ scheme, summary, before, onSelectTier }: PyramidProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const kind = useThemeKind();
  const widthsOf = barWidths(summary);
  return (
    <section className={styles.root} aria-label={t("pyramid.title")}>
      <div className={styles.head} aria-hidden="true">
        <span className={styles.customers}>{t("pyramid.customers")}</span>
        <span className={styles.value}>{t("pyramid.value")}</span>
      </div>
      <div className={styles.rows}>
        {summary.tiers.map((line, at) => {
          const tier = scheme.tiers[line.tierIndex];
          if (tier === undefined) throw new RangeError(`tier ${line.tierIndex} is not in ${scheme.id}`);
          return (
            <PyramidRow
              key={tier.code}
              tier={tier}
              line={line}
              widths={widthsOf(line)}
              ghost={ghostOf(before, at, widthsOf)}
              colour={tierColour(line.tierIndex, scheme.tiers.length, kind)}
              heightPx={rowHeightPx(summary.tiers.length)}
              onSelect={onSelectTier && line.customerCount > 0 ? () => onSelectTier(line.tierIndex) : null}
            />
          );
        })}
      </div>
    </section>
  );
}

type Line = Summary["tiers"][number];

/** Both halves share one scale, so that lengths can be compared across the axis. */
function barWidths(summary: Summary): (line: Line) => BarWidths {
  const widest = Math.max(1e-9, ...summary.tiers.flatMap((line) => [line.shareOfCustomers, line.shareOfValue]));
  const percent = (share: number) => Math.min(100, Math.max(0, (100 * share) / widest));
  return (line) => ({ customers: percent(line.shareOfCustomers), value: percent(line.shareOfValue) });
}

function ghostOf(before: Summary | null, at: number, widthsOf: (line: Line) => BarWidths): BarWidths | null {
  const line = before?.tiers[at];
  return line === undefined ? null : widthsOf(line);
}

/** Few tiers get a comfortable row; up to six share the height, more than that scroll. */
function rowHeightPx(tierCount: number): number {
  return [24, 24, 24, 24, 24, 19, 16][tierCount] ?? 18;
}
