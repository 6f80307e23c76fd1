import type { LocalText } from "./localText";

interface ParameterBase {
  readonly title: LocalText;
  /** What it does, in a sentence a sales manager understands. */
  readonly description: LocalText;
  /** The setting counts only while another one, a choice, has this option; forms hide it otherwise. */
  readonly onlyWhen?: { readonly parameter: string; readonly option: string };
}

/** A number with a unit and limits; `integer` where only whole numbers make sense. */
export interface NumberParameter extends ParameterBase {
  readonly kind: "number";
  readonly unit: "none" | "share" | "days" | "count" | "score" | "money";
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** One of the method's weights: only their proportions count, so forms show them together as percents. */
  readonly isWeight?: boolean;
}

/** One of a few named choices; the option ids are stable, they stand in policies and in formulas. */
export interface ChoiceParameter extends ParameterBase {
  readonly kind: "choice";
  readonly default: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
}

/** A list of numbers, such as the shares of a pyramid or the cuts of a threshold ladder. */
export interface NumberListParameter extends ParameterBase {
  readonly kind: "numberList";
  readonly unit: NumberParameter["unit"];
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
  /** perTier: as many as the scheme has tiers; betweenTiers: one fewer; free: any number. */
  readonly length: "perTier" | "betweenTiers" | "free";
}

export type ParameterSpec = NumberParameter | ChoiceParameter | NumberListParameter;
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;
export type ParameterValue = number | string | readonly number[];
export type ParameterValues = Readonly<Record<string, ParameterValue>>;
