import type { MeasureSource } from "../../engine/measure";
import type { ParameterValue } from "../../engine/parameter";
import type { Criterion, DataChoice, Policy } from "../../engine/policy";
import type { Tier } from "../../engine/schemes/scheme";
import { toPercents, type Percents } from "./weights";

/** Which of a policy's two methods a setting belongs to. */
export type MethodPart = "scoring" | "cutting";

export function withParameter(
  policy: Policy,
  part: MethodPart,
  setting: { id: string; value: ParameterValue },
): Policy {
  const method = policy[part];
  return { ...policy, [part]: { ...method, parameters: { ...method.parameters, [setting.id]: setting.value } } };
}

export function withData(policy: Policy, data: DataChoice): Policy {
  return { ...policy, data };
}

export function withInput(policy: Policy, inputId: string, source: MeasureSource): Policy {
  return { ...policy, inputs: { ...policy.inputs, [inputId]: source } };
}

export function withValue(policy: Policy, value: MeasureSource): Policy {
  return { ...policy, value };
}

export function withName(policy: Policy, name: string): Policy {
  return { ...policy, name };
}

export function withTier(policy: Policy, index: number, change: Partial<Pick<Tier, "name" | "strategy">>): Policy {
  const tiers = policy.scheme.tiers.map((tier, at) => (at === index ? { ...tier, ...change } : tier));
  return { ...policy, scheme: { ...policy.scheme, tiers } };
}

export function withCriterion(policy: Policy, inputId: string, criterion: Criterion): Policy {
  return withCriteria(policy, inputId, (list) => list.map((each) => (each.id === criterion.id ? criterion : each)));
}

/** The new one takes an equal share; the others keep their proportions. */
export function withCriterionAdded(policy: Policy, inputId: string, criterion: Omit<Criterion, "weight">): Policy {
  return withCriteria(policy, inputId, (list) => {
    const mean = list.reduce((sum, each) => sum + each.weight, 0) / list.length || 1;
    return reweighted([...list, { ...criterion, weight: mean }]);
  });
}

export function withCriterionRemoved(policy: Policy, inputId: string, id: string): Policy {
  return withCriteria(policy, inputId, (list) => reweighted(list.filter((each) => each.id !== id)));
}

export function withWeights(policy: Policy, inputId: string, percents: Percents): Policy {
  return withCriteria(policy, inputId, (list) =>
    list.map((each) => ({ ...each, weight: (percents[each.id] ?? 0) / 100 })),
  );
}

/** Weights of an input's criteria in whole percent. */
export function percentsOf(policy: Policy, inputId: string): Percents {
  return toPercents(Object.fromEntries((policy.criteria[inputId] ?? []).map(({ id, weight }) => [id, weight])));
}

function withCriteria(
  policy: Policy,
  inputId: string,
  edit: (list: readonly Criterion[]) => readonly Criterion[],
): Policy {
  return { ...policy, criteria: { ...policy.criteria, [inputId]: edit(policy.criteria[inputId] ?? []) } };
}

function reweighted(list: readonly Criterion[]): readonly Criterion[] {
  const percents = toPercents(Object.fromEntries(list.map(({ id, weight }) => [id, weight])));
  return list.map((each) => ({ ...each, weight: (percents[each.id] ?? 0) / 100 }));
}
