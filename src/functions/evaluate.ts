import { classify } from "../engine/classify";
import type { Issue } from "../engine/issue";
import { issueFrom } from "../engine/issues/issueFrom";
import type { Language } from "../engine/localText";
import type { Run } from "../engine/run";
import type { Cell } from "../engine/table";
import { answerFits } from "./answerSize";
import { ArgumentProblem, argumentValues, type ArgumentValues } from "./argumentValues";
import { formulaError, rowError } from "./cellError";
import type { FunctionDefinition, OutputId } from "./functionDefinition";
import { customerColumn, policyOf } from "./formulaPolicy";
import { functionIssues } from "./functionIssues";

export type ResultCell = Cell | CustomFunctions.Error;

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === "";

/** Rows in which at least one column holds something; a range may run past the end of the data. */
function filledRows({ rowCount, columns }: ArgumentValues): readonly number[] {
  const all = [...columns.values()];
  return Array.from({ length: rowCount }, (_, row) => row).filter((row) => all.some((cells) => !isBlank(cells[row])));
}

function runOf(definition: FunctionDefinition, values: ArgumentValues, rows: readonly number[]): Run {
  const columns = [
    { header: customerColumn, cells: rows.map((row) => row + 1) },
    ...[...values.columns].map(([header, cells]) => ({ header, cells: rows.map((row) => cells[row]!) })),
  ];
  const result = classify(
    { rowCount: rows.length, columns, firstSheetRow: 1, dateSystem: 1900 },
    policyOf(definition, values),
  );
  if (result.ok) return result.value;
  throw new ArgumentProblem(result.issues.find(({ severity }) => severity === "error") ?? result.issues[0]!);
}

/** What a customer with a tier gets. */
export function outputRow(run: Run, customer: number, output: OutputId, language: Language): readonly Cell[] {
  const tier = run.policy.scheme.tiers[run.tierOf[customer]!]!;
  const scores = [...run.parts, run.total].map(({ values }) =>
    Number.isNaN(values[customer]!) ? "" : values[customer]!,
  );
  if (output === "code") return [tier.code];
  if (output === "tier") return [tier.name[language]];
  return output === "scores" ? scores : [...scores, tier.name[language]];
}

/** Why each row has no tier, with the row as the formula's ranges count it. */
function reasons(run: Run, rows: readonly number[]): (row: number) => Issue {
  const own = new Map(run.issues.flatMap((issue) => (issue.row === undefined ? [] : [[issue.row, issue] as const])));
  return (row) => {
    const issue = own.get(row) ?? issueFrom(functionIssues.noTier, { row });
    return { ...issue, row: rows[row]! };
  };
}

function resultRows(
  run: Run,
  rows: readonly number[],
  output: OutputId,
  language: Language,
): readonly (readonly ResultCell[])[] {
  const reasonOf = reasons(run, rows);
  const width = { tier: 1, code: 1, scores: run.parts.length + 1, all: run.parts.length + 2 }[output];
  return Array.from(run.prepared.customers.customerOfRow, (customer, row) => {
    if (customer >= 0 && run.tierOf[customer]! >= 0) return outputRow(run, customer, output, language);
    return new Array<ResultCell>(width).fill(rowError(reasonOf(row), language));
  });
}

/** Puts the rows back to where the formula's ranges had them; blank rows stay blank. */
function spread(
  rowCount: number,
  rows: readonly number[],
  results: readonly (readonly ResultCell[])[],
): ResultCell[][] {
  const width = results[0]?.length ?? 1;
  const all = Array.from({ length: rowCount }, () => new Array<ResultCell>(width).fill(""));
  rows.forEach((row, at) => (all[row] = [...results[at]!]));
  return all;
}

/**
 * Answers a TIER formula: one row a row of its columns, in their order. Blank rows give blank rows; a row that cannot be
 * tiered gives #N/A with the reason; trouble with the whole formula throws #VALUE! with the reason.
 *
 * @throws CustomFunctions.Error
 */
export function evaluate(
  definition: FunctionDefinition,
  args: readonly unknown[],
  displayLanguage: Language,
): ResultCell[][] {
  let language = displayLanguage;
  try {
    const values = argumentValues(definition, args);
    language = (values.choices.get("language") as Language | undefined) ?? displayLanguage;
    const output = (values.choices.get("output") as OutputId | undefined) ?? definition.defaultOutput;
    const rows = filledRows(values);
    const results = resultRows(runOf(definition, values, rows), rows, output, language);
    const answer = spread(values.rowCount, rows, results);
    checkSize(answer);
    return answer;
  } catch (error) {
    if (error instanceof ArgumentProblem) throw formulaError(error.issue, language);
    throw error;
  }
}

function checkSize(answer: readonly (readonly ResultCell[])[]): void {
  if (!answerFits(answer))
    throw new ArgumentProblem(issueFrom(functionIssues.tooLarge, { details: { rows: answer.length } }));
}
