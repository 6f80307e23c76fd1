import type { Issue, Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Cell } from "../../engine/table";
import { excelIssues } from "../../text/excelIssues";
import { type CellArea, sheetAddress } from "../sheetAddress";
import type { SourceTable, WritingChoice } from "../workbookPort";
import { done, refused } from "../refused";
import { headerRowOf, isBlankCell, totalWordOf } from "./headerRow";
import { uniqueHeaders } from "./uniqueHeaders";

/** Rows that are looked at to find the headers and to guess what the columns are. */
export const headRowCount = 60;
const sampleRowCount = 50;

/** The place a region was found in. */
export interface FoundPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableId: string | null;
  readonly tableName: string | null;
  /** Headers that our marks name for this place. */
  readonly taggedHeaders: readonly string[];
  /** How it was written, where it was the last source that was. */
  readonly lastWriting: WritingChoice | null;
}

/** What was read of a region: its first rows and its last one. */
export interface RegionHead {
  readonly area: CellArea;
  readonly rows: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly lastRow: readonly Cell[];
  /** Last row of the sheet that holds anything, from 0. */
  readonly lastUsedRow: number;
}

/** Makes a source of an Excel table: its headers and rows are where Excel says. */
export function planTableSource(place: FoundPlace, head: RegionHead): Result<SourceTable> {
  const [, firstRow = []] = head.rows;
  if (head.area.rowCount < 2 || (head.area.rowCount === 2 && firstRow.every(isBlankCell))) {
    return refused(issueFrom(excelIssues.noRows, { details: { address: sheetAddress(place.sheetName, head.area) } }));
  }
  return sourceFrom(place, head, { headerRow: 0, area: head.area, issues: [] });
}

/** Makes a source of a plain region: titles above and a total row below are left out. */
export function planRegionSource(place: FoundPlace, head: RegionHead): Result<SourceTable> {
  if (head.rows.every((row) => row.every(isBlankCell))) {
    return refused(issueFrom(excelIssues.nothingSelected, { details: { sheet: place.sheetName } }));
  }
  const details = { address: sheetAddress(place.sheetName, head.area) };
  const headerRow = headerRowOf(head.rows);
  if (headerRow < 0) return refused(issueFrom(excelIssues.noHeaders, { details }));
  const total = totalWordOf(head.lastRow);
  const rowCount = head.area.rowCount - headerRow - (total === null ? 0 : 1);
  if (rowCount < 2) return refused(issueFrom(excelIssues.noRows, { details }));
  const area = { ...head.area, row: head.area.row + headerRow, rowCount };
  return sourceFrom(place, head, { headerRow, area, issues: regionIssues(place, head, total) });
}

function regionIssues(place: FoundPlace, head: RegionHead, total: string | null): readonly Issue[] {
  const issues: Issue[] = [];
  const lastSheetRow = head.area.row + head.area.rowCount;
  if (total !== null) {
    issues.push(issueFrom(excelIssues.totalRowLeftOut, { value: total, details: { sheetRow: lastSheetRow } }));
  }
  if (head.lastUsedRow >= lastSheetRow) {
    const details = { sheet: place.sheetName, sheetRow: lastSheetRow, lastRow: head.lastUsedRow + 1 };
    issues.push(issueFrom(excelIssues.moreBelow, { details }));
  }
  return issues;
}

interface Frame {
  /** Row of the head that holds the headers. */
  readonly headerRow: number;
  /** Headers and data, without titles and totals. */
  readonly area: CellArea;
  readonly issues: readonly Issue[];
}

function sourceFrom(place: FoundPlace, head: RegionHead, frame: Frame): Result<SourceTable> {
  const { sheetId, sheetName, tableId, tableName, taggedHeaders, lastWriting } = place;
  const { headers, issues } = uniqueHeaders(head.rows[frame.headerRow] ?? [], frame.area.column);
  const rowCount = frame.area.rowCount - 1;
  const firstRow = frame.headerRow + 1;
  const source: SourceTable = {
    sheetId,
    sheetName,
    tableId,
    tableName,
    address: sheetAddress(sheetName, frame.area),
    headers,
    rowCount,
    sampleRows: head.rows.slice(firstRow, firstRow + Math.min(rowCount, sampleRowCount)),
    numberFormats: head.numberFormats[firstRow] ?? headers.map(() => "General"),
    ownHeaders: headers.filter((header) => taggedHeaders.includes(header)),
    ...(lastWriting ? { lastWriting } : {}),
  };
  return done(source, [...frame.issues, ...issues]);
}
