import { issueFrom } from "../engine/issues/issueFrom";
import type { Issue } from "../engine/issue";
import type { ParameterValue } from "../engine/parameter";
import type { Cell } from "../engine/table";
import { functionArguments } from "./functionArguments";
import type { FunctionArgument, FunctionDefinition } from "./functionDefinition";
import { functionIssues } from "./functionIssues";

/** What a formula gave, checked: columns by argument name, and what was chosen. */
export interface ArgumentValues {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly choices: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, ParameterValue>;
  readonly asOf: number | null;
}

/** Thrown while arguments are read; the formula shows it as #VALUE! with its text. */
export class ArgumentProblem extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

type Matrix = readonly (readonly unknown[])[];

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.every(Array.isArray);
const isAbsent = (value: unknown): boolean => value === null || value === undefined || value === "";

/** An error cell arrives as an object; its text makes the engine's message name it. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return "code" in value ? String(value.code) : "#VALUE!";
  return value as Cell;
}

const columnOf = (matrix: Matrix, at: number): readonly Cell[] => matrix.map((row) => cellOf(row[at]));

/** Columns given one by one, or all together in the first argument. */
function columnsOf(
  definition: FunctionDefinition,
  given: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Cell[]> {
  const names = definition.columns.map((column) => column.name);
  const first = given.get(names[0]!);
  const together = isMatrix(first) && names.slice(1).every((name) => isAbsent(given.get(name)));
  if (together && first[0]!.length > 1 && first[0]!.length <= names.length)
    return new Map(first[0]!.map((_, at) => [names[at]!, columnOf(first, at)]));
  return new Map(
    names.flatMap((name) => {
      const value = given.get(name);
      return isAbsent(value) ? [] : [[name, oneColumn(name, isMatrix(value) ? value : [[value]])] as const];
    }),
  );
}

function oneColumn(field: string, matrix: Matrix): readonly Cell[] {
  const columns = matrix[0]?.length ?? 0;
  if (columns !== 1) throw new ArgumentProblem(issueFrom(functionIssues.notOneColumn, { field, details: { columns } }));
  return columnOf(matrix, 0);
}

function checkLengths(columns: ReadonlyMap<string, readonly Cell[]>): number {
  const [[, first] = ["", []], ...rest] = [...columns];
  for (const [field, cells] of rest)
    if (cells.length !== first.length) {
      const details = { rows: cells.length, expected: first.length };
      throw new ArgumentProblem(issueFrom(functionIssues.unevenColumns, { field, details }));
    }
  return first.length;
}

function chosen(field: string, value: unknown, choices: readonly { readonly id: string }[]): string {
  const found = choices.find(({ id }) => id.toLowerCase() === String(value).trim().toLowerCase());
  if (found) return found.id;
  const details = { choices: choices.map(({ id }) => id).join(", ") };
  throw new ArgumentProblem(issueFrom(functionIssues.unknownChoice, { field, value: cellOf(value), details }));
}

function numberOf(field: string, value: unknown): number {
  const single = isMatrix(value) ? value[0]?.[0] : value;
  if (typeof single === "number") return single;
  throw new ArgumentProblem(issueFrom(functionIssues.notANumber, { field, value: cellOf(single) }));
}

function settingOf(argument: FunctionArgument & { readonly kind: "setting" }, value: unknown): ParameterValue {
  const { name, spec } = argument;
  if (spec.kind === "choice") return chosen(name, value, spec.options);
  if (spec.kind === "number") return numberOf(name, value);
  return (isMatrix(value) ? value.flat() : [value])
    .filter((each) => !isAbsent(each))
    .map((each) => numberOf(name, each));
}

/**
 * Reads the arguments of a formula in the order of `functionArguments`. Left out means null, undefined or "".
 *
 * @throws ArgumentProblem  where columns differ in length, a choice is unknown, a number is none
 */
export function argumentValues(definition: FunctionDefinition, values: readonly unknown[]): ArgumentValues {
  const all = functionArguments(definition);
  const given = new Map(all.map((argument, at) => [argument.name, values[at]]));
  const present = all.filter(({ name }) => !isAbsent(given.get(name)));
  const columns = columnsOf(definition, given);
  return {
    rowCount: checkLengths(columns),
    columns,
    choices: new Map(
      present.flatMap((argument) =>
        argument.kind === "choice"
          ? [[argument.name, chosen(argument.name, given.get(argument.name), argument.choices)]]
          : [],
      ),
    ),
    settings: new Map(
      present.flatMap((argument) =>
        argument.kind === "setting" ? [[argument.name, settingOf(argument, given.get(argument.name))]] : [],
      ),
    ),
    asOf: isAbsent(given.get("asOf")) ? null : numberOf("asOf", given.get("asOf")),
  };
}
