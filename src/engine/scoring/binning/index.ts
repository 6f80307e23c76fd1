import type { ChoiceParameter } from "../../parameter";
import type { BinningRule } from "./binningRule";
import { ntile } from "./ntile";
import { rRfm } from "./rRfm";
import { tiesTogether } from "./tiesTogether";

/** Every binning rule, the default first. */
export const binningRules: readonly BinningRule[] = [tiesTogether, rRfm, ntile];

/** @throws RangeError  an unknown id */
export function binningRule(id: string): BinningRule {
  const rule = binningRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new RangeError(`No binning rule "${id}"`);
  return rule;
}

/** The choice among the rules, for a method's parameters. */
export const binningRuleParameter: ChoiceParameter = {
  kind: "choice",
  title: { en: "Scoring rule", zh: "评分规则" },
  description: {
    en: "How figures become scores, and what happens to customers with the same figure.",
    zh: "数值如何换算成分数，以及数值相同的客户怎么处理。",
  },
  default: tiesTogether.id,
  options: binningRules.map(({ id, title, description }) => ({ id, title, description })),
};
