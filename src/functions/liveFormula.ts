import { textOfSerial } from "../engine/columns/serialDate";
import type { Language } from "../engine/localText";
import type { MeasureSource } from "../engine/measure";
import type { ParameterSpecs, ParameterValue, ParameterValues } from "../engine/parameter";
import type { Criterion, Policy } from "../engine/policy";
import { cuttingMethod } from "../engine/cutting";
import { scoringMethod } from "../engine/scoring";
import type { Run } from "../engine/run";
import type { ArgumentValues } from "./argumentValues";
import { answerFits } from "./answerSize";
import { outputRow } from "./evaluate";
import { policyOf } from "./formulaPolicy";
import { functionArguments } from "./functionArguments";
import type { FunctionArgument, FunctionDefinition, OutputId } from "./functionDefinition";
import { functionDefinitions } from "./functionDefinitions";

/** A run as TIER formulas over the columns of its measures. */
export interface LiveFormula {
  /** The measures whose columns the formula takes, in its order. */
  readonly columns: readonly MeasureSource[];
  /**
   * The formula over these columns.
   *
   * @param references their addresses, in the order of `columns`
   * @example formula("tier", ["B2:B996"]) // => '=TIER.PYRAMID(B2:B996,"metal-pyramid","tier","en")'
   */
  formula(output: "tier" | "scores", references: readonly string[]): string;
}

/**
 * The formula that computes what a run holds, or null where no TIER function would: its preset is unknown or was edited
 * beyond the function's settings, an axis has several criteria, or the answer is too large for a formula. The language
 * is always written out, so that a colleague's Excel shows the same names.
 */
export function liveFormula(run: Run, language: Language): LiveFormula | null {
  for (const definition of functionDefinitions) {
    const given = givenValues(definition, run);
    if (given === null || !computesSame(definition, given.values, run.policy)) continue;
    if (!fits(run, "tier", language) || !fits(run, "scores", language)) return null;
    return {
      columns: given.sources,
      formula: (output, references) => formulaText(definition, given, { output, language, references }),
    };
  }
  return null;
}

interface Given {
  /** The measure behind each column argument that is given, in order. */
  readonly sources: readonly MeasureSource[];
  readonly names: readonly string[];
  readonly values: ArgumentValues;
}

/** The arguments by which a function might compute the run. */
function givenValues(definition: FunctionDefinition, { policy, prepared }: Run): Given | null {
  const given = definition.columns.flatMap(({ name, input }) => {
    const source = policy.inputs[input] ?? policy.criteria[input]?.[0]?.source;
    return source === undefined ? [] : [{ name, source }];
  });
  const preset = definition.presets.find(({ id }) => id === policy.presetId);
  if (given.length === 0 || !preset) return null;
  const dated = given.some(({ source }) => source.from === "column" && source.as === "date");
  const settings = definition.settings.flatMap(({ name, of, parameter }): [string, ParameterValue][] => {
    const value = complete(of, policy)[parameter];
    const usual = complete(of, preset.methods)[parameter];
    return value === undefined || sameValue(value, usual) ? [] : [[name, value]];
  });
  const values: ArgumentValues = {
    rowCount: prepared.customers.count,
    columns: new Map(given.map(({ name }) => [name, []])),
    choices: new Map([["preset", preset.id]]),
    settings: new Map(settings),
    asOf: dated ? prepared.asOf : null,
  };
  return { sources: given.map(({ source }) => source), names: given.map(({ name }) => name), values };
}

/** Whether the policy that these arguments amount to is the policy: the same methods, settings, tiers and inputs. */
function computesSame(definition: FunctionDefinition, values: ArgumentValues, policy: Policy): boolean {
  const formula = policyOf(definition, values);
  const inputsOfPolicy = Object.keys(policy.inputs).length + Object.keys(policy.criteria).length;
  return (
    formula.scoring.method === policy.scoring.method &&
    formula.cutting.method === policy.cutting.method &&
    sameValue(complete("scoring", formula), complete("scoring", policy)) &&
    sameValue(complete("cutting", formula), complete("cutting", policy)) &&
    sameValue(formula.scheme, policy.scheme) &&
    inputsOfPolicy === values.columns.size &&
    Object.entries(formula.inputs).every(([input, source]) => readsAlike(source, policy.inputs[input])) &&
    Object.entries(formula.criteria).every(([input, [wanted]]) => isOnly(policy.criteria[input], wanted!))
  );
}

/** Orders' measures reach the formula as numbers in cells. */
function readsAlike(formula: MeasureSource, source: MeasureSource | undefined): boolean {
  const as = source?.from === "column" ? source.as : source && "number";
  return formula.from === "column" && formula.as === as;
}

/** A single criterion's weight makes no difference. */
function isOnly(criteria: readonly Criterion[] | undefined, wanted: Criterion): boolean {
  const [only] = criteria ?? [];
  return (
    criteria?.length === 1 &&
    only!.weight > 0 &&
    only!.direction === wanted.direction &&
    only!.normaliser === wanted.normaliser &&
    readsAlike(wanted.source, only!.source)
  );
}

type Methods = Pick<Policy, "scoring" | "cutting">;

/** A method's settings with the defaults of those left out. */
function complete(of: "scoring" | "cutting", methods: Methods): ParameterValues {
  const { method, parameters } = methods[of];
  const specs: ParameterSpecs = (of === "scoring" ? scoringMethod(method) : cuttingMethod(method))?.parameters ?? {};
  return { ...Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, spec.default])), ...parameters };
}

/** Whether two values of plain data are the same, whatever the order of their keys. */
function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    ones.length === others.size && ones.every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  );
}

function fits(run: Run, output: OutputId, language: Language): boolean {
  const customers = Array.from(run.tierOf, (tier, customer) =>
    tier < 0 ? [""] : outputRow(run, customer, output, language),
  );
  return answerFits(customers);
}

interface FormulaChoice {
  readonly output: OutputId;
  readonly language: Language;
  readonly references: readonly string[];
}

/** Arguments in the function's own order; what is left out at the end is not written. */
function formulaText(definition: FunctionDefinition, given: Given, choice: FormulaChoice): string {
  const texts = functionArguments(definition).map((argument) => argumentText(argument, given, choice));
  return `=TIER.${definition.id}(${texts.join(",").replace(/,+$/, "")})`;
}

function argumentText(argument: FunctionArgument, { names, values }: Given, choice: FormulaChoice): string {
  const { name, kind } = argument;
  if (kind === "column") return choice.references[names.indexOf(name)] ?? "";
  if (kind === "date") return values.asOf === null ? "" : dateText(values.asOf);
  if (kind === "setting") return values.settings.has(name) ? literal(values.settings.get(name)!) : "";
  if (name === "output") return literal(choice.output);
  return literal(name === "language" ? choice.language : values.choices.get(name)!);
}

/** DATE counts from the workbook's own first day, as its cells do; a serial number would not. */
function dateText(serial: number): string {
  return `DATE(${textOfSerial(serial).split("-").map(Number).join(",")})`;
}

function literal(value: ParameterValue): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "number" ? String(value) : `{${value.join(";")}}`;
}
