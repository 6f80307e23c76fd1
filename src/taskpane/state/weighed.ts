import type { Policy } from "../../engine/policy";
import type { OpenAction, WeightOwner } from "./paneAction";
import type { OpenState } from "./paneState";
import { percentsOf, withParameter, withWeights } from "./policyEdits";
import { moveWeight, toPercents, type Percents } from "./weights";
import { withPolicy } from "./withPolicy";

type WeighingAction = OpenAction & { readonly type: "weightMoved" | "weightsEqualised" | "lockToggled" };

/** The pane after a weight was moved, locked, or made equal to the others. */
export function weighed(state: OpenState, action: WeighingAction): OpenState {
  switch (action.type) {
    case "weightMoved":
      return weightMoved(state, action);
    case "weightsEqualised":
      return weightsEqualised(state, action.owner);
    case "lockToggled":
      return { ...state, weighing: { locked: toggled(state.weighing.locked, action.id), moving: null } };
  }
}

function weightMoved(
  state: OpenState,
  { owner, id, percent }: WeighingAction & { readonly type: "weightMoved" },
): OpenState {
  const { locked, moving } = state.weighing;
  const from = moving?.id === id ? moving.from : currentPercents(state, owner);
  const percents = moveWeight(from, { id, percent }, locked);
  const changed = withPolicy(state, withOwnWeights(state.policy, owner, percents));
  return { ...changed, weighing: { locked, moving: { id, from } } };
}

function currentPercents({ policy }: OpenState, owner: WeightOwner): Percents {
  return owner.kind === "criteria" ? percentsOf(policy, owner.inputId) : toPercents(owner.weights);
}

function weightsEqualised(state: OpenState, owner: WeightOwner): OpenState {
  const ids = Object.keys(currentPercents(state, owner));
  const equal = toPercents(Object.fromEntries(ids.map((id) => [id, 1])));
  return withPolicy(state, withOwnWeights(state.policy, owner, equal));
}

function withOwnWeights(policy: Policy, owner: WeightOwner, percents: Percents): Policy {
  if (owner.kind === "criteria") return withWeights(policy, owner.inputId, percents);
  return Object.entries(percents).reduce(
    (changed, [id, value]) => withParameter(changed, "scoring", { id, value }),
    policy,
  );
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
}
