import type { Language } from "../../engine/localText";
import type { Run } from "../../engine/run";
import type { Tier } from "../../engine/schemes/scheme";
import type { Cell } from "../../engine/table";
import { sheetTexts } from "../../text/sheetTexts";
import type { CellBlock, CellLook } from "./pyramidPlan";
import { tierDepth } from "./tierDepth";

/** First row of the summary's headers, from 0: the title and a blank row stand above. */
export const summaryRow = 2;

/** Whether a scheme says how much effort its tiers deserve; else the column is a narrow gap before the strategies. */
export function statesEffort({ policy }: Run): boolean {
  return policy.scheme.tiers.some(({ effort }) => effort !== undefined && effort !== null);
}

/** Columns of the summary; the strategies are the last. */
export const summaryColumnCount = 8;

/** Capital letters such as "S" are how people speak of a tier; other codes only repeat its name and are left out. */
export function tierLabel({ code, name }: Tier, language: Language): string {
  const spoken = /^[A-Z][A-Z0-9+-]{0,2}$/.test(code) && code !== name[language];
  return spoken ? `${code} · ${name[language]}` : name[language];
}

/** The summary table: a line a tier and a total. */
export function summaryBlock(run: Run, language: Language): CellBlock {
  const { summary } = run;
  const text = (key: keyof typeof sheetTexts): string => sheetTexts[key][language];
  const headers = [
    text("tier"),
    text("customers"),
    text("shareOfCustomers"),
    text("value"),
    text("shareOfValue"),
    text("average"),
    statesEffort(run) ? text("effort") : "",
    text("strategy"),
  ];
  const average = summary.customerCount > 0 ? summary.value / summary.customerCount : "";
  const anyone = summary.customerCount > 0 ? 1 : 0;
  const shareOfValue = summary.value === 0 ? 0 : 1;
  const total = [text("total"), summary.customerCount, anyone, summary.value, shareOfValue, average, "", ""];
  return { row: summaryRow, column: 0, rows: [headers, ...tierRows(run, language), total] };
}

function tierRows(run: Run, language: Language): readonly (readonly Cell[])[] {
  const { policy, summary } = run;
  return policy.scheme.tiers.map((tier, index) => {
    const line = summary.tiers.find(({ tierIndex }) => tierIndex === index);
    return [
      tierLabel(tier, language),
      line?.customerCount ?? 0,
      line?.shareOfCustomers ?? 0,
      line?.value ?? 0,
      line?.shareOfValue ?? 0,
      line?.averageValue ?? "",
      tier.effort?.value ?? "",
      tier.strategy[language],
    ];
  });
}

/** How the summary looks: the tiers' depth of colour at the left, figures at the right, words small enough for one line. */
export function summaryLooks(run: Run): readonly CellLook[] {
  const tierCount = run.policy.scheme.tiers.length;
  const columnCount = summaryColumnCount;
  const lastRow = summaryRow + tierCount + 1;
  const column = (at: number) => ({ row: summaryRow + 1, column: at, rowCount: tierCount + 1, columnCount: 1 });
  const line = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: columnCount });
  const figures = { row: summaryRow, column: 1, rowCount: 1, columnCount: columnCount - 2 };
  const effort: CellLook = {
    area: { ...column(6), row: summaryRow, rowCount: tierCount + 2 },
    numberFormat: "0%",
    alignment: "Center",
  };
  return [
    { area: line(summaryRow), bold: true, fill: "#e8eef4", fontColor: "#1f2a36" },
    { area: figures, alignment: "Right" },
    { area: column(1), numberFormat: "#,##0" },
    { area: column(2), numberFormat: "0.0%" },
    { area: column(3), numberFormat: "#,##0" },
    { area: column(4), numberFormat: "0.0%" },
    { area: column(5), numberFormat: "#,##0" },
    ...(statesEffort(run) ? [effort] : []),
    { area: column(columnCount - 1), fontSize: 9 },
    ...Array.from({ length: tierCount }, (_, tier) => ({
      area: { row: summaryRow + 1 + tier, column: 0, rowCount: 1, columnCount: 1 },
      fill: tierDepth(tier, tierCount),
      fontColor: tier < tierCount / 2 ? "#ffffff" : "#1f2a36",
      bold: true,
    })),
    { area: line(lastRow), bold: true, fill: "#f3f6f9", fontColor: "#1f2a36" },
  ];
}
