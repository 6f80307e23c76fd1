import { concentration } from "../../engine/insight/concentration";
import type { Language } from "../../engine/localText";
import { measureKey } from "../../engine/measure";
import type { Run } from "../../engine/run";
import { fillText } from "../../text/messages";
import { sheetTexts } from "../../text/sheetTexts";
import type { CellBlock, ChartPlan } from "./pyramidPlan";
import { summaryRow, tierLabel } from "./summaryBlock";
import { headcountDepth, tierDepth } from "./tierDepth";

/** The charts' cells stand right of the printed page, from column AA on. */
export const chartDataColumn = 26;
const curveColumn = chartDataColumn + 4;

const pyramidName = "Tierwise pyramid";
const curveName = "Tierwise concentration";

/** The names by which our charts are found again. */
export const ownChartNames: readonly string[] = [pyramidName, curveName];

/** A chart and the cells that feed it. */
export interface FedChart {
  readonly block: CellBlock;
  readonly chart: Omit<ChartPlan, "place">;
}

/** The level of Pareto's rule, which the engine's concentration names too. */
const concentrationLevel = 0.8;
/** No sign for the negative bars of the left side, no label for empty tiers. */
const signless = "0.0%;0.0%;";
/** Room for the labels outside the bars. */
const labelRoom = 1.25;

/**
 * The pyramid of customers back to back with the inverted pyramid of value: bars that grow to both sides of zero, the
 * left ones from negative cells whose number format hides the sign.
 */
export function backToBack(run: Run, language: Language): FedChart {
  const { tiers } = run.policy.scheme;
  const lines = run.summary.tiers;
  const customers = sheetTexts.shareOfCustomers[language];
  const value = sheetTexts.shareOfValue[language];
  const rows = tiers.map((tier, index) => {
    const line = lines.find(({ tierIndex }) => tierIndex === index);
    return [tierLabel(tier, language), -(line?.shareOfCustomers ?? 0) || 0, line?.shareOfValue ?? 0];
  });
  const block = {
    row: summaryRow,
    column: chartDataColumn,
    rows: [[sheetTexts.tier[language], customers, value], ...rows],
  };
  const widest =
    Math.max(...lines.flatMap((line) => [line.shareOfCustomers, Math.abs(line.shareOfValue)]), 0.01) * labelRoom;
  const colors = (depth: typeof tierDepth) => ({
    color: depth(0, 1),
    pointColors: tiers.map((_, index) => depth(index, tiers.length)),
  });
  const cells = (at: number) => ({
    row: summaryRow + 1,
    column: chartDataColumn + at,
    rowCount: tiers.length,
    columnCount: 1,
  });
  const series = { categories: cells(0), labelFormat: signless };
  return {
    block,
    chart: {
      name: pyramidName,
      type: "BarClustered",
      title: sheetTexts.backToBackTitle[language],
      series: [
        { ...series, ...colors(headcountDepth), name: customers, values: cells(1) },
        { ...series, ...colors(tierDepth), name: value, values: cells(2) },
      ],
      valueAxis: { visible: false, minimum: -widest, maximum: widest, numberFormat: signless },
      categoryAxis: { reversed: true, maximum: null, numberFormat: null },
    },
  };
}

/** The concentration curve with the line of Pareto's rule; null where there is no value to share out. */
export function concentrationChart(run: Run, language: Language): FedChart | null {
  const values = run.prepared.measures.get(measureKey(run.policy.value))?.values ?? new Float64Array();
  const { points, eightyPercent } = concentration(values.filter((_, customer) => (run.tierOf[customer] ?? -1) >= 0));
  if (!eightyPercent) return null;
  const level = percent(concentrationLevel);
  const headers = [
    sheetTexts.cumulativeCustomers[language],
    sheetTexts.cumulativeValue[language],
    fillText(sheetTexts.levelLine[language], { level }),
  ];
  const rows = points.map(({ shareOfCustomers, shareOfValue }) => [shareOfCustomers, shareOfValue, concentrationLevel]);
  const highest = Math.max(1, ...points.map(({ shareOfValue }) => shareOfValue));
  const block = { row: summaryRow, column: curveColumn, rows: [headers, ...rows] };
  const cells = (at: number) => ({
    row: summaryRow + 1,
    column: curveColumn + at,
    rowCount: rows.length,
    columnCount: 1,
  });
  const series = { categories: cells(0), labelFormat: null };
  return {
    block,
    chart: {
      name: curveName,
      type: "XYScatterLinesNoMarkers",
      title: fillText(sheetTexts.curveTitle[language], { share: percent(eightyPercent.shareOfCustomers), level }),
      series: [
        { ...series, name: headers[1] ?? "", values: cells(1), color: tierDepth(0, 1) },
        { ...series, name: headers[2] ?? "", values: cells(2), color: "#a0a7af" },
      ],
      valueAxis: { visible: true, minimum: 0, maximum: highest, numberFormat: "0%" },
      categoryAxis: { reversed: false, maximum: 1, numberFormat: "0%" },
    },
  };
}

/** @example percent(0.1819) // => "18.2%" */
function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
