import type { BookContent, ChartContent } from "../../model/bookContent";
import type { BookPackage } from "../package/bookPackage";
import { quoteSheetName } from "../package/cellReference";
import { descendants, encodeXml, isElement, localName, textOf, type XmlElement } from "../package/xml";

/** Old names of sheets → new ones. */
export type Renames = ReadonlyMap<string, string>;

export function findRenames(before: BookContent, after: BookContent): Renames {
  const names = new Map(after.sheets.map(({ id, name }) => [id, name]));
  const pairs = before.sheets.map(({ id, name }) => [name, names.get(id) ?? name] as const);
  return new Map(pairs.filter(([old, now]) => old !== now));
}

/** A formula with the sheets' new names. renameInFormula("Old!A1", new Map([["Old", "New one"]])) // => "'New one'!A1" */
export function renameInFormula(formula: string, renames: Renames): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted?: string, plain?: string) => {
      const now = renames.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
      return now === undefined ? whole : `${quoteSheetName(now)}!`;
    },
  );
}

const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Renames in all formulas of a part but those of cells. */
export function renameInTree(root: XmlElement, renames: Renames): void {
  for (const element of descendants(root)) {
    if (!FORMULAS.has(localName(element)) || element.children.some(isElement)) continue;
    const formula = textOf(element);
    const renamed = renameInFormula(formula, renames);
    if (renamed !== formula) element.children = [encodeXml(renamed)];
  }
}

/** Charts, names, tables and pivot sources point at sheets by name as well. */
export function renameInParts(book: BookPackage, workbookPath: string, renames: Renames): void {
  if (renames.size === 0) return;
  const parts = book.paths().filter((path) => /^xl\/(?:charts|tables)\/[^/]+\.xml$/.test(path));
  for (const path of [workbookPath, ...parts]) renameInTree(book.edit(path), renames);
  for (const path of book.paths().filter((candidate) => /pivotCacheDefinition\d*\.xml$/.test(candidate))) {
    for (const { attributes } of descendants(book.edit(path))) {
      const now = renames.get(attributes.sheet ?? "");
      if (now !== undefined) attributes.sheet = now;
    }
  }
}

/** A chart as it is once the sheets have their new names. */
export function renameInChart(chart: ChartContent, renames: Renames): ChartContent {
  if (renames.size === 0) return chart;
  const series = chart.series.map((one) => ({
    ...one,
    valuesReference: renameInFormula(one.valuesReference, renames),
    categoriesReference: one.categoriesReference === null ? null : renameInFormula(one.categoriesReference, renames),
  }));
  return { ...chart, series };
}
