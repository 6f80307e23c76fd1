import { foldText } from "./foldText";

/**
 * Groups of ids that differ only in case, width or spaces, each group in order of appearance. They are reported, never
 * merged: two branches may truly be called "ACME" and "Acme".
 *
 * @example
 * similarIds(["Acme Ltd", "ACME　LTD", "Other"]) // => [["Acme Ltd", "ACME　LTD"]]
 */
export function similarIds(ids: readonly string[]): readonly (readonly string[])[] {
  const spellings = new Map<string, string[]>();
  for (const id of ids) {
    const folded = foldText(id);
    const group = spellings.get(folded);
    if (group) group.push(id);
    else spellings.set(folded, [id]);
  }
  return [...spellings.values()].filter((group) => group.length > 1);
}
