import type { CellFormat } from "../../model/bookContent";

export const DEFAULT_FONT_SIZE = 11;

/** Only the keys that differ; a key that is gone is there with undefined. */
export type FormatChanges = { [Key in keyof CellFormat]: CellFormat[Key] | undefined };

export const FONT_KEYS = ["bold", "italic", "fontSize", "fontColor"] as const;
export const ALIGNMENT_KEYS = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;

const FORMAT_KEYS = ["numberFormat", "fill", ...FONT_KEYS, ...ALIGNMENT_KEYS] as const satisfies (keyof CellFormat)[];

export function formatChanges(before: CellFormat = {}, after: CellFormat = {}): FormatChanges {
  const changed = FORMAT_KEYS.filter((key) => normalValue(before, key) !== normalValue(after, key));
  return Object.fromEntries(changed.map((key) => [key, after[key]]));
}

/** Formats that say the same in two ways (no bold, bold false) are one. */
function normalValue(format: CellFormat, key: keyof CellFormat): CellFormat[keyof CellFormat] {
  const value = format[key];
  if (value === false || value === "General" || value === "") return undefined;
  if (key === "verticalAlignment" && value === "Bottom") return undefined;
  if (key === "fontSize" && value === DEFAULT_FONT_SIZE) return undefined;
  return typeof value === "string" && value.startsWith("#") ? value.toLowerCase() : value;
}

/** True where two formats look the same, however they say it. */
export function sameFormat(one: CellFormat | undefined, other: CellFormat | undefined): boolean {
  if (one === other) return true;
  return FORMAT_KEYS.every(
    (key) => one?.[key] === other?.[key] || normalValue(one ?? {}, key) === normalValue(other ?? {}, key),
  );
}
