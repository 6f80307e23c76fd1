/**
 * Groups of ids that differ only in case, width or spaces, each group in order of appearance. They are reported, never
 * merged: two branches may truly be called "ACME" and "Acme".
 *
 * @example
 * similarIds(["Acme Ltd", "ACME　LTD", "Other"]) // => [["Acme Ltd", "ACME　LTD"]]
 */
export function similarIds(ids: readonly string[]): readonly (readonly string[])[] {
  const spellings = new Map<string, string | string[]>();
  for (const id of ids) {
    const folded = fold(id);
    const known = spellings.get(folded);
    if (known === undefined) spellings.set(folded, id);
    else if (typeof known === "string") spellings.set(folded, [known, id]);
    else known.push(id);
  }
  return [...spellings.values()].filter((known): known is string[] => typeof known !== "string");
}

const foldedAlready = /^[0-9a-z]*$/;
const plain = /^[\x20-\x7e]*$/;

function fold(id: string): string {
  if (foldedAlready.test(id)) return id;
  return (plain.test(id) ? id : id.normalize("NFKC")).toLowerCase().replace(/\s+/g, "");
}
