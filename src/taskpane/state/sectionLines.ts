import { cuttingMethod } from "../../engine/cutting";
import type { ParameterSpec, ParameterValue } from "../../engine/parameter";
import type { Policy } from "../../engine/policy";
import { presetById } from "../../engine/presets";
import { scoringMethod } from "../../engine/scoring";
import type { PaneText } from "../PaneText";
import { percentsOf } from "./policyEdits";
import { weightParameters } from "./weightParameters";
import { toPercents } from "./weights";

/** The chosen method in a line. */
export function methodLine(policy: Policy, { t, local }: PaneText): string {
  const preset = policy.presetId === null ? undefined : presetById(policy.presetId);
  return preset ? local(preset.title) : t("method.own");
}

/** The weights in a line, largest first; null where the method has none. */
export function weightsLine(policy: Policy, { format }: PaneText): string | null {
  const method = scoringMethod(policy.scoring.method);
  const specs = Object.entries(weightParameters(method?.parameters ?? {}));
  const own = specs.map(([id, spec]) => [id, Number(policy.scoring.parameters[id] ?? spec.default)] as const);
  const lists = (method?.inputs ?? []).filter((input) => input.criteria).map(({ id }) => percentsOf(policy, id));
  if (own.length === 0 && lists.length === 0) return null;
  const all = own.length > 0 ? [toPercents(Object.fromEntries(own))] : lists;
  return all
    .map((percents) =>
      Object.values(percents)
        .map((percent) => format.percent(percent / 100))
        .join(" · "),
    )
    .join(" | ");
}

/** The cut's first setting in a line: "1% · 19% · 30% · 50%", or the option chosen. */
export function cutsLine(policy: Policy, text: PaneText): string {
  const method = cuttingMethod(policy.cutting.method);
  const first = Object.entries(method?.parameters ?? {})[0];
  if (!method || !first) return "";
  const [id, spec] = first;
  return settingLine(spec, policy.cutting.parameters[id] ?? spec.default, text) ?? text.local(method.title);
}

export function tiersLine({ scheme }: Policy, { t, local }: PaneText): string {
  const names = scheme.tiers.map(({ name }) => local(name)).join(t("tiers.separator"));
  return t("tiers.summary", { count: scheme.tiers.length, names });
}

function settingLine(spec: ParameterSpec, value: ParameterValue, { format, local }: PaneText): string | null {
  if (spec.kind === "numberList" && Array.isArray(value)) {
    const write = spec.unit === "share" ? format.share : format.short;
    return value.map((each: number) => write(each)).join(" · ");
  }
  const option = spec.kind === "choice" ? spec.options.find(({ id }) => id === value) : undefined;
  return option ? local(option.title) : null;
}
