import type { RawColumn } from "../table";
import { foldText } from "./foldText";
import { idColumn, type IdColumn } from "./idColumn";

const totalWords = [
  ...["total", "totals", "grand total", "sub total", "sum total", "overall total"],
  ...["合计", "总计", "小计", "共计", "总合计", "累计", "汇总", "总和", "本页合计", "本页小计"],
];
const totalLabels = totalWords.flatMap((word) => [word, `${word}:`]);
const foldedLabels = new Set(totalLabels.map(foldText));

/**
 * Whether a cell of the customer column labels a row of totals, in any case, width and spacing.
 *
 * @example
 * isTotalLabel("合 计：") // => true
 * isTotalLabel("Grand Total") // => true
 * isTotalLabel("Total Energies") // => false
 */
export function isTotalLabel(text: string): boolean {
  return foldedLabels.has(foldText(text));
}

/** `idColumn` of customers: the label of a row of totals is no customer, who would be the best one by far. */
export function customerColumn(source: RawColumn): IdColumn {
  const column = idColumn(source);
  const totals = totalLabels.flatMap((label) => column.spellingsOf(label));
  return totals.length === 0 ? column : idColumn(source, new Set(totals));
}
