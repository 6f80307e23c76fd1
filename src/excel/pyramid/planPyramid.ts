import { textOfSerial } from "../../engine/columns/serialDate";
import type { Language } from "../../engine/localText";
import type { Run } from "../../engine/run";
import { fillText, localeOf } from "../../text/messages";
import { sheetTexts } from "../../text/sheetTexts";
import type { CellArea } from "../sheetAddress";
import { backToBack, chartDataColumn, concentrationChart } from "./chartBlocks";
import { areaOfBlock, type CellBlock, type CellLook, type ChartPlan, type PyramidPlan } from "./pyramidPlan";
import { statesEffort, summaryBlock, summaryColumnCount, summaryLooks } from "./summaryBlock";

const chartRowCount = 17;
/** Programs differ in the height of a row; charts that keep their size must still be printed whole. */
const spareRowCount = 4;
const leftChartColumns = 5;
const figureWidthsPx = [160, 104, 164, 124, 132, 112] as const;
const effortWidthPx = 120;
const gapWidthPx = 20;
const strategyWidthPx = 600;
/** The title's letters are taller than a row. */
const rowHeightsPx = [34, 12, 26] as const;
const quietColor = "#5f6b78";

/** Plans the whole pyramid sheet of a run: cells, looks and charts, in one language. */
export function planPyramid(run: Run, language: Language): PyramidPlan {
  const columnCount = summaryColumnCount;
  const summary = summaryBlock(run, language);
  const notes = notesBlock(run, language, summary.row + summary.rows.length + 1);
  const chartRow = notes.row + notes.rows.length + 1;
  const fed = [backToBack(run, language), concentrationChart(run, language)].filter((each) => each !== null);
  const places: readonly CellArea[] = [
    { row: chartRow, column: 0, rowCount: chartRowCount, columnCount: leftChartColumns },
    {
      row: chartRow,
      column: leftChartColumns,
      rowCount: chartRowCount,
      columnCount: columnCount - leftChartColumns,
    },
  ];
  const charts: readonly ChartPlan[] = fed.map(({ chart }, at) => ({
    ...chart,
    place: places[at] ?? areaOfBlock(notes),
  }));
  const data = [chartDataTitle(language), ...fed.map(({ block }) => block)];
  return {
    sheetName: sheetTexts.pyramidSheet[language],
    blocks: [...titleBlocks(run, language), summary, notes, ...data],
    looks: [...titleLooks(columnCount), ...summaryLooks(run), ...data.map(quiet), quiet(notes)],
    columnWidthsPx: [...figureWidthsPx, statesEffort(run) ? effortWidthPx : gapWidthPx, strategyWidthPx],
    rowHeightsPx,
    charts,
    printArea: {
      row: 0,
      column: 0,
      rowCount: chartRow + chartRowCount + spareRowCount,
      columnCount,
    },
  };
}

function titleBlocks(run: Run, language: Language): readonly CellBlock[] {
  const { policy, prepared, summary } = run;
  const title = fillText(sheetTexts.pyramidTitle[language], { policy: policy.name });
  const dated = prepared.asOf !== null;
  const facts = fillText(sheetTexts[dated ? "pyramidFactsOnDate" : "pyramidFacts"][language], {
    version: policy.version,
    customers: counted(summary.customerCount, language),
    date: prepared.asOf === null ? "" : textOfSerial(prepared.asOf),
  });
  return [
    { row: 0, column: 0, rows: [[title]] },
    { row: 0, column: summaryColumnCount - 1, rows: [[facts]] },
  ];
}

function titleLooks(columnCount: number): readonly CellLook[] {
  const cell = (column: number): CellArea => ({ row: 0, column, rowCount: 1, columnCount: 1 });
  return [
    { area: cell(0), bold: true, fontSize: 16, fontColor: "#08345c" },
    { area: cell(columnCount - 1), alignment: "Right", fontColor: quietColor },
  ];
}

/** What stands between table and charts, where no chart can cover it: the cuts that were used, what was left out, the rule for ties. */
function notesBlock(run: Run, language: Language, row: number): CellBlock {
  const { customers, rowCount } = run.prepared;
  const leftOut = customers.customerOfRow.filter((customer) => customer < 0).length;
  const lines = [
    cutsText(run, language),
    fillText(sheetTexts.leftOut[language], {
      rows: counted(leftOut, language),
      total: counted(rowCount, language),
      untiered: counted(run.summary.untieredCount, language),
    }),
    sheetTexts.tieRule[language],
  ];
  return { row, column: 0, rows: lines.map((line) => [line]) };
}

function cutsText({ cuts, policy }: Run, language: Language): string {
  const number = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 6 });
  const texts = cuts.map(({ field, label, values }) => {
    const tier = policy.scheme.tiers.find(({ code }) => code === field);
    return `${tier?.name[language] ?? label[language]} ${values.map((value) => number.format(value)).join(" / ")}`;
  });
  return texts.length === 0
    ? sheetTexts.noCuts[language]
    : fillText(sheetTexts.cutsUsed[language], { cuts: texts.join(language === "zh" ? "；" : "; ") });
}

function chartDataTitle(language: Language): CellBlock {
  return { row: 0, column: chartDataColumn, rows: [[sheetTexts.chartData[language]]] };
}

function quiet(block: CellBlock): CellLook {
  return { area: areaOfBlock(block), fontColor: quietColor, fontSize: 9 };
}

function counted(count: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(count);
}
