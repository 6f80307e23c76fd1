import { numfmt } from "@univerjs/core";
import { HostError } from "./hostError";

export type CellValue = string | number | boolean | null;

/** What Excel makes of something entered: a value or a formula, and a format where the text carries one ("12%"). */
export interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const maxTextLength = 32_767;
const maxFormulaLength = 8_192;
/** Formats that the parser reads out of a text, as Excel in en-US gives them to the cell. */
const excelFormats: Readonly<Record<string, string>> = {
  "yyyy-mm-dd": "m/d/yyyy",
  "yyyy/mm/dd": "m/d/yyyy",
  "m/d": "d-mmm",
  "m-d": "d-mmm",
  "hh:mm": "h:mm",
  "m/d/yyyy hh:mm": "m/d/yyyy h:mm",
};

export const errorTexts: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #BUSY! #CONNECT! #FIELD! #GETTING_DATA".split(" "),
);

function formulaInput(formula: string): CellInput {
  if (formula.length > maxFormulaLength) throw new HostError("InvalidArgument", "The formula is too long.");
  return { value: null, formula };
}

function textInput(text: string): CellInput {
  if (text.length > maxTextLength) throw new HostError("InvalidArgument", "A cell holds at most 32,767 characters.");
  return { value: text };
}

function parsedInput(text: string): CellInput | null {
  const parsed = numfmt.parseValue(text);
  const value: unknown = parsed?.v;
  if (!parsed || (typeof value !== "number" && typeof value !== "boolean")) return null;
  return parsed.z === undefined ? { value } : { value, numberFormat: excelFormats[parsed.z] ?? parsed.z };
}

/**
 * What Excel stores for something written to `values` or typed into a cell: texts that begin with =, + or − become
 * formulas, number-, date- and boolean-like texts are converted, a leading apostrophe keeps text and is not part of it.
 * In a cell formatted as text ("@") everything stays text.
 * @example readInput("12%", "General") // => { value: 0.12, numberFormat: "0%" }
 * @example readInput("'=A1", "General") // => { value: "=A1" }
 * @throws HostError InvalidArgument for a text or formula longer than Excel takes
 */
export function readInput(input: string | number | boolean, cellFormat: string): CellInput {
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") return cellFormat === "@" ? textInput(String(input)) : { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return textInput(input.slice(1));
  if (cellFormat === "@") return textInput(input);
  if (input.startsWith("=") && input.length > 1) return formulaInput(input);
  const parsed = parsedInput(input);
  if (parsed) return parsed;
  if (/^[+-]./.test(input)) return formulaInput(`=${input}`);
  return textInput(input);
}

/**
 * The text that a cell shows.
 * @example cellText(0.125, "0.0%") // => "12.5%"
 */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === "General") return value;
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    return typeof value === "number" ? "########" : value;
  }
}

/** Whether a text is a number format that Excel accepts. */
export function isNumberFormat(text: string): boolean {
  return numfmt.isValidFormat(text);
}
