import type { LocalText } from "../engine/localText";
import type { ParameterSpec } from "../engine/parameter";
import type { Preset } from "../engine/presets/preset";

/** A column argument: the input of the scoring method that it feeds. */
export interface ColumnArgument {
  /** As the user sees it in the formula bar. */
  readonly name: string;
  readonly description: LocalText;
  /** Input id of the scoring method. */
  readonly input: string;
  readonly required: boolean;
}

/** One setting of a method that the formula may give; its text, limits and choices are those of the method's record. */
export interface SettingArgument {
  readonly name: string;
  readonly of: "scoring" | "cutting";
  readonly parameter: string;
}

/**
 * One function of the TIER namespace, as data: which presets it can apply, which inputs it takes as columns and which
 * settings as further arguments. Metadata, help page and evaluation all read this record.
 */
export interface FunctionDefinition {
  /** Stable for ever: workbooks hold it. */
  readonly id: string;
  readonly description: LocalText;
  /** What may be named in the argument `preset`; the first is the default. */
  readonly presets: readonly Preset[];
  readonly columns: readonly ColumnArgument[];
  readonly settings: readonly SettingArgument[];
  /** Whether the recency column may hold dates, counted back from an `asOf` argument. */
  readonly dated: boolean;
  readonly defaultOutput: OutputId;
  readonly examples: readonly FunctionExample[];
}

export interface FunctionExample {
  readonly formula: string;
  readonly description: LocalText;
}

export type OutputId = "tier" | "code" | "scores" | "all";

/** An argument as Excel is told of it, whatever it stems from. */
export type FunctionArgument = {
  readonly name: string;
  readonly description: LocalText;
  readonly required: boolean;
} & (
  | { readonly kind: "column"; readonly input: string }
  | {
      readonly kind: "setting";
      readonly of: "scoring" | "cutting";
      readonly parameter: string;
      readonly spec: ParameterSpec;
    }
  | { readonly kind: "choice"; readonly enumId: string; readonly choices: readonly ArgumentChoice[] }
  | { readonly kind: "date" }
);

export interface ArgumentChoice {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
}
