import type { Language } from "../../engine/localText";
import type { DataChoice, Policy } from "../../engine/policy";
import { presets } from "../../engine/presets";
import type { Preset } from "../../engine/presets/preset";
import { draftPolicy } from "../../engine/roles/draftPolicy";
import { policyFromPreset } from "../../engine/roles/policyFromPreset";
import { presetFit } from "../../engine/roles/presetFit";
import type { TableGuess } from "../../engine/roles/tableGuess";

/** The policy that a newly found table starts with: the first preset it can feed, or a draft to be completed by hand. */
export function startingPolicy(guess: TableGuess, language: Language): Policy {
  const preset = presets.find((each) => presetFit(each, guess).usable);
  return preset ? policyOf(preset, guess, language) : draftPolicy(firstPreset(), guess, language);
}

/** The same policy with another preset's methods; data, value and a name given by hand stay. */
export function policyForPreset(policy: Policy, preset: Preset, at: { guess: TableGuess; language: Language }): Policy {
  const made = policyOf(preset, guessNow(at.guess, policy.data), at.language);
  const { data, value, version } = policy;
  return { ...made, data, value, version, name: isOwnName(policy) ? policy.name : made.name };
}

/** A policy for the table read as the other kind: the same preset where it fits, else the first that does. */
export function policyForKind(
  policy: Policy,
  kind: DataChoice["kind"],
  at: { guess: TableGuess; language: Language },
): Policy {
  const guess = guessOfKind(at.guess, kind);
  const same = presets.find(({ id }) => id === policy.presetId);
  const policyMade =
    same && presetFit(same, guess).usable ? policyOf(same, guess, at.language) : startingPolicy(guess, at.language);
  return { ...policyMade, version: policy.version, name: isOwnName(policy) ? policy.name : policyMade.name };
}

/** The guess as the user has corrected it since. */
export function guessNow(guess: TableGuess, data: DataChoice): TableGuess {
  const { customer } = data;
  if (data.kind === "customers") return { ...guessOfKind(guess, "customers"), customer };
  const { date, amount, quantity = null, orderId } = data;
  return { ...guessOfKind(guess, "orders"), customer, date, amount, quantity, orderId };
}

/** Whether the user named the policy: its name is that of no preset in either language. */
export function isOwnName({ name }: Pick<Policy, "name">): boolean {
  return !presets.some(({ title }) => title.en === name || title.zh === name);
}

function policyOf(preset: Preset, guess: TableGuess, language: Language): Policy {
  const made = policyFromPreset(preset, guess, language);
  return made.ok ? made.value : draftPolicy(preset, guess, language);
}

/** In a customer table numbers and dates are measures; orders give theirs by adding up. */
function guessOfKind(guess: TableGuess, kind: TableGuess["kind"]): TableGuess {
  if (guess.kind === kind) return guess;
  const measurable = guess.columns.filter(
    ({ header, content }) => header !== guess.customer && (content === "number" || content === "date"),
  );
  const date = guess.columns.find(({ content }) => content === "date")?.header ?? null;
  const amount = guess.columns.find(({ header, content }) => content === "number" && header !== guess.customer);
  return kind === "customers"
    ? { ...guess, kind, measures: measurable }
    : { ...guess, kind, measures: [], date, amount: amount?.header ?? null };
}

function firstPreset(): Preset {
  const [first] = presets;
  if (first === undefined) throw new Error("there are no presets");
  return first;
}
