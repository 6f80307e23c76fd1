import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { NodeValue } from "./cellFunction";

/** What a cell shows while the add-in works; Univer's formulas must know it as an error. */
export const busyText = "#BUSY!";
ERROR_TYPE_SET.add(busyText as ErrorType);

/** By the library's numbers of errors; anything else is #VALUE!. */
const errorTextByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export function errorTextOf(errorCode: number | null): string {
  return errorTextByCode[errorCode ?? 0] ?? "#VALUE!";
}

export function errorObject(errorText: string): ErrorValueObject {
  return ErrorValueObject.create(errorText as ErrorType);
}

function isErrorValue(value: object): value is { readonly code: string } {
  return "code" in value && typeof value.code === "string" && value.code.startsWith("#");
}

/** A returned null shows 0, as in Excel. */
function scalar(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return typeof value === "object" && isErrorValue(value) ? errorObject(value.code) : errorObject("#VALUE!");
}

/** What a function gave, as Univer takes it: a value, or rows that spill. Ragged rows are filled with #N/A. */
export function resultObject(value: unknown): NodeValue {
  if (!Array.isArray(value)) return scalar(value);
  const rows: unknown[][] = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columnCount === 0) return errorObject("#VALUE!");
  const cells = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) =>
      column < row.length ? scalar(row[column]) : errorObject("#N/A"),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
