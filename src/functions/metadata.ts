import type { Language } from "../engine/localText";
import { functionArguments } from "./functionArguments";
import type { ArgumentChoice, FunctionArgument, FunctionDefinition } from "./functionDefinition";
import { functionDefinitions } from "./functionDefinitions";

/** What Excel reads to know the functions: the content of functions.json. */
export interface FunctionMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Ranges may hold error cells: the row concerned gets its own message instead of the whole result failing. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionEntry[];
  readonly enums: readonly EnumEntry[];
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly parameters: readonly ParameterEntry[];
}

interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  readonly customEnumId?: string;
}

interface EnumEntry {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** Enum of an argument that offers choices, whether its own or those of a method's setting. */
function enumOf(
  definition: FunctionDefinition,
  argument: FunctionArgument,
): readonly [string, readonly ArgumentChoice[]] | null {
  if (argument.kind === "choice") return [argument.enumId, argument.choices];
  if (argument.kind === "setting" && argument.spec.kind === "choice")
    return [`${definition.id}_${argument.name.toUpperCase()}`, argument.spec.options];
  return null;
}

function parameterEntry(
  definition: FunctionDefinition,
  argument: FunctionArgument,
  language: Language,
): ParameterEntry {
  const choices = enumOf(definition, argument);
  const isList = argument.kind === "setting" && argument.spec.kind === "numberList";
  return {
    name: argument.name,
    description: argument.description[language],
    type: argument.kind === "column" || isList ? "any" : choices ? "string" : "number",
    dimensionality: argument.kind === "column" || isList ? "matrix" : "scalar",
    optional: !argument.required,
    ...(choices ? { customEnumId: choices[0] } : {}),
  };
}

function enumEntries(language: Language): readonly EnumEntry[] {
  const all = functionDefinitions.flatMap((definition) =>
    functionArguments(definition).flatMap((argument) => {
      const choices = enumOf(definition, argument);
      return choices ? [choices] : [];
    }),
  );
  return [...new Map(all)].map(([id, choices]) => ({
    id,
    type: "string",
    values: choices.map((choice) => ({
      name: choice.title[language],
      stringValue: choice.id,
      tooltip: choice.description[language],
    })),
  }));
}

/**
 * Metadata of all functions in one language. Names are the same in both: Excel stores the name in the file, and a
 * localised one would give #NAME? to a colleague.
 */
export function functionMetadata(language: Language, origin: string): FunctionMetadata {
  const help = language === "zh" ? "help.zh-cn.html" : "help.html";
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functionDefinitions.map((definition) => ({
      id: definition.id,
      name: definition.id,
      description: definition.description[language],
      helpUrl: `${origin}/${help}#${definition.id.toLowerCase()}`,
      result: { type: "any", dimensionality: "matrix" },
      parameters: functionArguments(definition).map((argument) => parameterEntry(definition, argument, language)),
    })),
    enums: enumEntries(language),
  };
}
