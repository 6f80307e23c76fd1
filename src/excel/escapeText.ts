/** Excel takes no more characters into one cell. */
const maximumCellLength = 32_767;

const startsWithLetter = /^\p{L}/u;
const readsAsBoolean = /^(true|false)$/i;
const readsAsDate = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;

/**
 * Makes a text safe to hand to `range.values`: Excel would run "=…", "+…" and "-…" as formulas and turn "1-2" into a
 * date and "TRUE" into a boolean. A leading apostrophe keeps the text as it is and is no part of the cell's value.
 * Every text that is not a number of ours goes through here. Texts that begin with a letter and read as neither a
 * boolean nor a date need no apostrophe; all others get one, which does no harm. A blank stays blank.
 *
 * Source: reference of `Excel.Range.values`; CWE-1236.
 *
 * @example escapeText("=HYPERLINK(\"https://example.com\")") // => "'=HYPERLINK(\"https://example.com\")"
 * @example escapeText("Gold") // => "Gold"
 */
export function escapeText(text: string): string {
  if (text === "") return text;
  const safe = startsWithLetter.test(text) && !readsAsBoolean.test(text) && !readsAsDate.test(text);
  return (safe ? text : `'${text}`).slice(0, maximumCellLength);
}

/** A cell as it may be written: texts escaped, everything else as it is. */
export function escapeCell<T extends number | boolean | null>(cell: T | string): T | string {
  return typeof cell === "string" ? escapeText(cell) : cell;
}
