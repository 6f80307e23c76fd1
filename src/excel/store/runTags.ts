import type { ExcelSession } from "../session";
import { areaAddress, parseArea } from "../sheetAddress";
import type { WritingChoice } from "../workbookPort";
import { type JsonPart, queueJsonPart, queueStoreJson } from "./jsonPart";

/** One column of ours: what it holds and the header it stands under. */
export interface OwnColumnTag {
  readonly id: string;
  readonly header: string;
}

/** Columns that we wrote beside a table or region. */
export interface ColumnsTag {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string | null;
  readonly columns: readonly OwnColumnTag[];
}

/** A sheet that we made and the cells on it that are ours. */
export interface SheetTag {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Areas in A1 notation, without the sheet. */
  readonly areas: readonly string[];
}

/** The table or region of the last writing. */
export interface SourceTag extends TaggedPlace {
  /** The cell of its first header, such as "A1"; tables are found by their name. */
  readonly firstCell: string;
  readonly writing: WritingChoice;
}

/** What of this workbook is ours. A mark counts only together with the header or sheet that it names. */
export interface RunTags {
  readonly columns: readonly ColumnsTag[];
  readonly customers: SheetTag | null;
  readonly pyramid: SheetTag | null;
  readonly source: SourceTag | null;
}

export const noTags: RunTags = { columns: [], customers: null, pyramid: null, source: null };

const tagsNamespace = "http://schemas.tierwise.org/workbook/tags/1";

/** Where a table or region is, as far as a tag must know. */
export interface TaggedPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string | null;
}

/** The mark of the source of a writing. */
export function sourceTag(source: TaggedPlace & { readonly address: string }, writing: WritingChoice): SourceTag {
  const { sheetId, sheetName, tableName, address } = source;
  const { place, form, withScores } = writing;
  const firstCell = areaAddress({ ...parseArea(address), rowCount: 1, columnCount: 1 });
  return { sheetId, sheetName, tableName, firstCell, writing: { place, form, withScores } };
}

/** Whether the mark of the last source names this place. */
export function isLastSource(tags: RunTags, place: TaggedPlace): boolean {
  return tags.source !== null && isSamePlace(tags.source, place);
}

/** Our marks as read, with the part they came from so that they can be stored again. */
export interface StoredTags {
  readonly tags: RunTags;
  readonly part: JsonPart;
}

/** Queues reading our marks; two syncs later they are there. */
export function queueTags(context: ExcelSession): { readContent(): () => StoredTags } {
  const queued = queueJsonPart(context, tagsNamespace);
  return {
    readContent() {
      const content = queued.readContent();
      return () => {
        const part = content();
        return { tags: parseTags(part.text), part };
      };
    },
  };
}

/** Queues storing our marks. */
export function queueStoreTags(context: ExcelSession, part: JsonPart, tags: RunTags): void {
  queueStoreJson(context, tagsNamespace, { part, value: tags });
}

/** Marks from a stored text; whatever is not a mark of ours is passed over, since anybody may edit the file. */
export function parseTags(text: string | null): RunTags {
  const stored = text === null ? null : jsonOrNull(text);
  if (!isRecord(stored)) return noTags;
  const columns = Array.isArray(stored["columns"]) ? stored["columns"].filter(isColumnsTag) : [];
  const { customers, pyramid, source } = stored;
  return {
    columns,
    customers: isSheetTag(customers) ? customers : null,
    pyramid: isSheetTag(pyramid) ? pyramid : null,
    source: isSourceTag(source) ? source : null,
  };
}

/**
 * The mark of a table or region. Sheet ids change when other programs save the file, names when the user renames;
 * either is enough.
 */
export function columnsTagOf(tags: RunTags, place: TaggedPlace): ColumnsTag | null {
  return tags.columns.find((tag) => isSamePlace(tag, place)) ?? null;
}

/** Marks with those of one table or region replaced; null removes them. */
export function withColumnsTag(tags: RunTags, place: TaggedPlace, tag: ColumnsTag | null): RunTags {
  const others = tags.columns.filter((each) => !isSamePlace(each, place));
  return { ...tags, columns: tag ? [...others, tag] : others };
}

function isSamePlace(tag: TaggedPlace, place: TaggedPlace): boolean {
  if (tag.tableName !== null || place.tableName !== null) return tag.tableName === place.tableName;
  return tag.sheetId === place.sheetId || tag.sheetName === place.sheetName;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isColumnsTag(value: unknown): value is ColumnsTag {
  if (!isRecord(value) || !hasPlace(value) || !Array.isArray(value["columns"])) return false;
  const tableName = value["tableName"];
  const columns: readonly unknown[] = value["columns"];
  return (tableName === null || typeof tableName === "string") && columns.every(isOwnColumnTag);
}

function isOwnColumnTag(value: unknown): value is OwnColumnTag {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["header"] === "string";
}

function isSheetTag(value: unknown): value is SheetTag {
  if (!isRecord(value) || !hasPlace(value) || !Array.isArray(value["areas"])) return false;
  const areas: readonly unknown[] = value["areas"];
  return areas.every(isArea);
}

function isSourceTag(value: unknown): value is SourceTag {
  if (!isRecord(value) || !hasPlace(value) || !isArea(value["firstCell"])) return false;
  const { tableName, writing } = value;
  return (tableName === null || typeof tableName === "string") && isWriting(writing);
}

function isWriting(value: unknown): value is WritingChoice {
  if (!isRecord(value)) return false;
  const { place, form, withScores } = value;
  const known = (place === "beside" || place === "newSheet") && (form === "values" || form === "formulas");
  return known && typeof withScores === "boolean";
}

function isArea(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(value);
}

function hasPlace(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value["sheetId"] === "string" && typeof value["sheetName"] === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
