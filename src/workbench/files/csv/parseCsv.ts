const QUOTE = '"';

/** The separator of a text table: of comma, semicolon and tab the one that its first lines have most, outside quotes. */
export function detectSeparator(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const lines = sample.split(/\r\n|\r|\n/).slice(0, 20);
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: steadyCount(lines, separator) }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/** How often a separator stands in the first line, if the other lines mostly have it, too. */
function steadyCount(lines: readonly string[], separator: string): number {
  const counts = lines.filter((line) => line !== "").map((line) => line.split(separator).length - 1);
  const withIt = counts.filter((count) => count > 0).length;
  return withIt * 2 >= counts.length ? (counts[0] ?? 0) : 0;
}

/**
 * Calls back for each field of a text table (RFC 4180): quoted fields may hold separators, line breaks and doubled
 * quotes. A quote inside an unquoted field is a plain character.
 */
export function parseCsv(
  text: string,
  separator: string,
  onField: (row: number, column: number, field: string) => void,
): void {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let row = 0;
  let column = 0;
  while (at < text.length) {
    const quoted = text[at] === QUOTE;
    const end = quoted ? quotedEnd(text, at) : fieldEnd(text, at, separator);
    const field = quoted ? text.slice(at + 1, end - 1).replaceAll('""', QUOTE) : text.slice(at, end);
    onField(row, column, field);
    at = quoted ? fieldEnd(text, end, separator) : end;
    if (text[at] === separator) {
      column += 1;
    } else {
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
      row += 1;
      column = 0;
    }
    at += 1;
  }
}

/** The place after the closing quote, or the text's end (one past) where it never closes. */
function quotedEnd(text: string, start: number): number {
  let at = text.indexOf(QUOTE, start + 1);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at < 0 ? text.length + 1 : at + 1;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function fieldEnd(text: string, start: number, separator: string): number {
  const separatorCode = separator.charCodeAt(0);
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separatorCode || code === LINE_FEED || code === CARRIAGE_RETURN) return at;
  }
  return at;
}
