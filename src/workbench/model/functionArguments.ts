import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "./cellInput";
import type { FunctionMetadata, FunctionParameterMetadata } from "./functionMetadata";
import { parameterAt } from "./functionMetadata";

/** An error that the formula shows instead of calling the function. */
export class FormulaError extends Error {
  readonly errorText: string;

  constructor(errorText: string, message = "") {
    super(message);
    this.name = "FormulaError";
    this.errorText = errorText;
  }
}

/** How the library is told of an error in an argument. */
interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

type ArgumentCell = CellValue | ErrorArgument;

function cellOf(value: Nullable<BaseValueObject>, allowErrors: boolean): ArgumentCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const code = String(value.getValue());
    if (!allowErrors) throw new FormulaError(code);
    return { type: "CustomFunctionError", code };
  }
  return value.getValue() as CellValue;
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

/** Rows of cells; blanks are null, as Excel on the web hands them over. */
function matrixOf(variant: FunctionVariantType, allowErrors: boolean): ArgumentCell[][] {
  if (isReference(variant)) {
    const { startRow, startColumn } = variant.getRangeData();
    // Excel on the web gives #CALC! for whole columns and rows.
    if (Number.isNaN(startRow) || Number.isNaN(startColumn)) throw new FormulaError("#CALC!");
    return matrixOf(variant.toArrayValueObject(), allowErrors);
  }
  if (!variant.isArray()) return [[cellOf(variant as BaseValueObject, allowErrors)]];
  const array = variant as BaseValueObject & {
    getArrayValue(): (BaseValueObject | null)[][];
    getRowCount(): number;
    getColumnCount(): number;
  };
  const rows = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_cell, column) => cellOf(rows[row]?.[column], allowErrors)),
  );
}

function numberFrom(value: ArgumentCell): number {
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (typeof value === "object" || Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

/** Excel converts scalars to the declared type before it calls. */
function converted(value: ArgumentCell, type: string | undefined): unknown {
  if (type === "number") return numberFrom(value);
  if (type === "string")
    return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
  return value;
}

function argumentOf(variant: FunctionVariantType, parameter: FunctionParameterMetadata, allowErrors: boolean): unknown {
  const rows = matrixOf(variant, allowErrors && (parameter.type ?? "any") === "any");
  if (parameter.dimensionality === "matrix") return rows;
  const [only] = rows[0] ?? [];
  if (rows.length !== 1 || rows[0]?.length !== 1 || only === undefined) throw new FormulaError("#VALUE!");
  return converted(only, parameter.type);
}

/** An argument left out between commas, as in =F(1,,2), is an omitted optional one. */
function isOmitted(variant: FunctionVariantType | undefined): boolean {
  return (
    variant === undefined || (!isReference(variant) && !variant.isArray() && (variant as BaseValueObject).isNull())
  );
}

/**
 * The arguments as the add-in's function receives them: matrices as rows, blanks and omitted optional ones as null.
 * @throws FormulaError with the error text that the cell shows instead
 */
export function functionArguments(
  metadata: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  allowErrors: boolean,
): readonly unknown[] {
  const count = Math.max(variants.length, metadata.parameters.filter((parameter) => !parameter.repeating).length);
  const repeated: unknown[] = [];
  const args: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const parameter = parameterAt(metadata, index);
    const variant = variants[index];
    if (!parameter) throw new FormulaError("#VALUE!", "Too many arguments.");
    if (variant === undefined || isOmitted(variant)) {
      if (!parameter.optional && !parameter.repeating)
        throw new FormulaError("#VALUE!", `${parameter.name} is missing.`);
      if (!parameter.repeating) args.push(null);
    } else if (parameter.repeating) repeated.push(argumentOf(variant, parameter, allowErrors));
    else args.push(argumentOf(variant, parameter, allowErrors));
  }
  return metadata.parameters.at(-1)?.repeating ? [...args, repeated] : args;
}
