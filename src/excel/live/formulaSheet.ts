import { measureKey, type MeasureSource } from "../../engine/measure";
import { areaAddress } from "../sheetAddress";
import type { WriteRequest } from "../workbookPort";
import { type CustomerSheet, listedColumns, measureColumns, type SheetFormula } from "../write/customerSheet";
import { type FormulaBlock, formulaBlocks } from "./formulaBlocks";

/** Names a column of the source in a formula on another sheet, by its header. */
export type AddressOf = (header: string) => string;

/**
 * Plans the sheet of customers with live formulas. A table of customers is followed row by row: the customer column is a
 * formula too, so that tiers stay with their customers when the table is sorted. Orders are summed up as values, and the
 * formulas stand over these.
 */
export function formulaSheet(request: WriteRequest, addressOf: AddressOf): CustomerSheet {
  const { run, liveFormula, language } = request;
  if (!liveFormula) throw new Error("A sheet of live formulas needs a formula");
  const blocks = formulaBlocks(run, request);
  const tiers = blocks.flatMap(({ columns }) => columns);
  const rowCount = run.prepared.customers.count;
  if (run.policy.data.kind === "orders") {
    const columns = listedColumns(run, [...measureColumns(run, language), ...tiers]);
    const valueColumnCount = columns.length - tiers.length;
    const references = liveFormula.columns.map((source) => measureAddress(request, source));
    const formulas = placed(blocks, valueColumnCount, (output) => liveFormula.formula(output, references));
    return { columns, rowCount, valueColumnCount, formulas };
  }
  const references = liveFormula.columns.map((source) => (source.from === "column" ? addressOf(source.column) : ""));
  const customers: SheetFormula = { column: 0, text: `=${addressOf(run.policy.data.customer)}` };
  const formulas = placed(blocks, 1, (output) => liveFormula.formula(output, references));
  return { columns: listedColumns(run, tiers), rowCount, valueColumnCount: 0, formulas: [customers, ...formulas] };
}

function placed(
  blocks: readonly FormulaBlock[],
  firstColumn: number,
  textOf: (output: FormulaBlock["output"]) => string,
): readonly SheetFormula[] {
  let next = firstColumn;
  return blocks.map(({ output, columns }) => {
    const column = next;
    next += columns.length;
    return { column, text: textOf(output) };
  });
}

/** Where the sheet itself holds a measure: right of the customers, in the run's order. */
function measureAddress({ run }: WriteRequest, source: MeasureSource): string {
  const { measures, customers } = run.prepared;
  const column = 1 + [...measures.keys()].indexOf(measureKey(source));
  return areaAddress({ row: 1, column, rowCount: customers.count, columnCount: 1 });
}
