import { columnLetters, columnNumber } from "./cellReference";
import { futureFunctions, plainDottedFunctions, sheetFunctions } from "./futureFunctions";

/** Texts, quoted sheet names and bracketed column names: nothing in them is a function or a cell. */
const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/.source;
const FUNCTION_NAME = /(?<![\w.\\])([A-Za-z_][\w.]*)(?=\()/.source;

/**
 * A formula as the file holds it → as Excel shows it, with "=". Newer functions lose their _xlfn. prefix, an add-in's
 * functions their _xldudf_ one, in which Excel writes NAMESPACE.NAME as NAMESPACE_NAME.
 * readFormula("_xldudf_TIER_RFM(A2:D9)") // => "=TIER.RFM(A2:D9)"
 */
export function readFormula(text: string): string {
  const shown = replaceOutsideLiterals(text, /\b_xl(?:fn|ws|pm|udf)\.|_xldudf_([A-Za-z0-9]+)_/.source, (match) =>
    match[1] === undefined ? "" : `${match[1]}.`,
  );
  return `=${shown.replace(/\bANCHORARRAY\(([^()]+)\)/g, "$1#").replace(/\bSINGLE\(([^()]+)\)/g, "@$1")}`;
}

/** The other way round. writeFormula("=UNIQUE(A1:A9)") // => "_xlfn.UNIQUE(A1:A9)" */
export function writeFormula(formula: string): string {
  const text = writeOperators(formula.replace(/^=/, ""));
  const named = replaceOutsideLiterals(text, FUNCTION_NAME, (match) => storedName(match[1] ?? ""));
  return markVariables(named);
}

/** True where a result may spill, so that Excel must not put its @ before it. */
export function mayReturnArray(formula: string): boolean {
  const stored = writeFormula(formula);
  return /_xldudf_|_xlfn\.(?:ANCHORARRAY|_xlws\.)/.test(stored) || ARRAY_FUNCTION.test(stored);
}

const ARRAY_FUNCTION =
  /_xlfn\.(?:UNIQUE|SORTBY|SEQUENCE|RANDARRAY|XLOOKUP|LET|LAMBDA|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|VSTACK|HSTACK|TOROW|TOCOL|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT|GROUPBY|PIVOTBY)\(/;

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("_XL")) return name;
  if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  if (futureFunctions.has(upper)) return `_xlfn.${upper}`;
  return isCustomFunction(upper) ? `_xldudf_${name.replaceAll(".", "_")}` : name;
}

/** A dotted name that is none of Excel's own belongs to an add-in: NAMESPACE.NAME. */
function isCustomFunction(upper: string): boolean {
  return /^[A-Z]\w*\.\w/.test(upper) && !plainDottedFunctions.has(upper);
}

function writeOperators(text: string): string {
  const reference = /(?<![\w.])((?:(?:'(?:[^']|'')+'|[\p{L}\w.]+)!)?\$?[A-Za-z]{1,3}\$?\d+)#/gu;
  return text.replace(reference, "ANCHORARRAY($1)").replace(/(?<=^|[=(,+\-*/&^<>;{ ])@([\w$:!.']+)/g, "SINGLE($1)");
}

/** The names that LET and LAMBDA introduce carry a prefix in the file. */
function markVariables(text: string): string {
  if (!/_xlfn\.(?:LET|LAMBDA)\(/.test(text)) return text;
  const names = new Set([...text.matchAll(/(?<=[(,]\s*)([A-Za-z_]\w*)(?=\s*,)/g)].map((match) => match[1] ?? ""));
  return replaceOutsideLiterals(text, /(?<![\w.!$])([A-Za-z_]\w*)(?![\w.(!:$])/.source, (match) =>
    names.has(match[1] ?? "") && !isCellName(match[0]) ? `_xlpm.${match[0]}` : match[0],
  );
}

function isCellName(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:TRUE|FALSE)$/i.test(name);
}

const CELL = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/.source;
const WHOLE = /(?<![\w.$])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w(.!])/
  .source;

/**
 * A formula moved by rows and columns, as filling it down or right would: the cells that share one formula in a file are
 * given only its first text. moveFormula("A1*$B$1", 2, 0) // => "A3*$B$1"
 */
export function moveFormula(text: string, rows: number, columns: number): string {
  return replaceOutsideLiterals(text, `${WHOLE}|${CELL}`, (match) => movedReference(match, rows, columns));
}

function movedReference(match: readonly (string | undefined)[], rows: number, columns: number): string {
  const [, fixed1, column1, fixed2, column2, fixed3, row1, fixed4, row2, fixed5, column, fixed6, row] = match;
  if (column !== undefined) return movedColumn(fixed5, column, columns) + movedRow(fixed6, row, rows);
  if (column1 !== undefined) return `${movedColumn(fixed1, column1, columns)}:${movedColumn(fixed2, column2, columns)}`;
  return `${movedRow(fixed3, row1, rows)}:${movedRow(fixed4, row2, rows)}`;
}

function movedColumn(fixed = "", letters = "", columns: number): string {
  return fixed === "$" ? `$${letters}` : columnLetters(columnNumber(letters) + columns);
}

function movedRow(fixed = "", row = "", rows: number): string {
  return fixed === "$" ? `$${row}` : String(Number(row) + rows);
}

function replaceOutsideLiterals(
  text: string,
  pattern: string,
  replace: (match: readonly (string | undefined)[] & { readonly 0: string }) => string,
): string {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(new RegExp(`(?<literal>${LITERAL})|${pattern}`, "g"))) {
    const groups = [match[0], ...match.slice(2)] as const;
    result += text.slice(end, match.index) + (match[1] === undefined ? replace(groups) : match[0]);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}
