import { pxToWidth } from "../package/columnWidth";
import { childNamed, childrenNamed, createElement, type XmlElement } from "../package/xml";
import { ensureChild, removeChild } from "./sheetFrame";

type Widths = Readonly<Record<number, number>>;
const DEFAULT_WIDTH = "9.140625";

/** Sets the widths that changed; styles and hidden marks of columns stay. */
export function patchColumns(frame: XmlElement, before: Widths, after: Widths): void {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  const changed = [...columns].filter((column) => before[column] !== after[column]);
  if (changed.length === 0) return;
  let entries = childrenNamed(childNamed(frame, "cols"), "col");
  for (const column of changed) entries = setWidth(entries, column + 1, after[column]);
  removeChild(frame, "cols");
  ensureChild(frame, "cols").children = entries.sort(
    (one, other) => Number(one.attributes.min) - Number(other.attributes.min),
  );
}

/** An entry may stand for several columns: it is split around the one that changes. */
function setWidth(entries: readonly XmlElement[], column: number, widthPx: number | undefined): XmlElement[] {
  const at = String(column);
  const owner = entries.find(({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max));
  const width: Record<string, string> =
    widthPx === undefined ? { width: DEFAULT_WIDTH } : { width: String(pxToWidth(widthPx)), customWidth: "1" };
  const changed = createElement("col", { ...owner?.attributes, min: at, max: at, ...width });
  if (owner === undefined) return [...entries, changed];
  const { min = at, max = at } = owner.attributes;
  return [
    ...entries.filter((entry) => entry !== owner),
    ...(Number(min) < column ? [createElement("col", { ...owner.attributes, min, max: String(column - 1) })] : []),
    changed,
    ...(Number(max) > column ? [createElement("col", { ...owner.attributes, min: String(column + 1), max })] : []),
  ];
}

/** The style that each column gives to its new cells; 0 where none. */
export function columnStyles(frame: XmlElement): (column: number) => number {
  const entries = childrenNamed(childNamed(frame, "cols"), "col").filter(
    ({ attributes }) => attributes.style !== undefined,
  );
  return (column) => {
    const owner = entries.find(
      ({ attributes }) => Number(attributes.min) <= column + 1 && column < Number(attributes.max),
    );
    return Number(owner?.attributes.style ?? 0);
  };
}
