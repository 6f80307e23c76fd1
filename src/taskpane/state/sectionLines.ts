import { cuttingMethod } from "../../engine/cutting";
import type { ParameterSpec, ParameterValue } from "../../engine/parameter";
import type { Criterion, Policy } from "../../engine/policy";
import { presetById } from "../../engine/presets";
import { scoringMethod } from "../../engine/scoring";
import type { PaneText } from "../PaneText";
import { measureTitle } from "./measureTitle";
import { weightParameters } from "./weightParameters";
import { toPercents } from "./weights";

/** The chosen method in a line. */
export function methodLine(policy: Policy, { t, local }: PaneText): string {
  const preset = policy.presetId === null ? undefined : presetById(policy.presetId);
  return preset ? local(preset.title) : t("method.own");
}

/** The weights in a line, largest first; null where the method has none. */
export function weightsLine(policy: Policy, text: PaneText): string | null {
  const method = scoringMethod(policy.scoring.method);
  const specs = Object.entries(weightParameters(method?.parameters ?? {}));
  const own = specs.map(([id, spec]) => [id, Number(policy.scoring.parameters[id] ?? spec.default)] as const);
  const inputs = (method?.inputs ?? []).filter((input) => input.criteria);
  if (own.length === 0 && inputs.length === 0) return null;
  if (own.length > 0) return percentLine(Object.fromEntries(own), text);
  return inputs.map(({ id }) => criteriaLine(policy.criteria[id] ?? [], text)).join(" | ");
}

function criteriaLine(criteria: readonly Criterion[], text: PaneText): string {
  const [first] = criteria;
  if (first && criteria.length === 1) return text.local(measureTitle(first.source));
  return percentLine(Object.fromEntries(criteria.map(({ id, weight }) => [id, weight])), text);
}

function percentLine(weights: Readonly<Record<string, number>>, { t, format }: PaneText): string {
  const all = Object.values(weights);
  if (all.length > 1 && all.every((weight) => weight === all[0])) return t("weights.equalLine");
  return Object.values(toPercents(weights))
    .map((percent) => format.percent(percent / 100))
    .join(" · ");
}

/** The cut's first lists and choices in a line: "1% · 19% · 30% · 50%", or "Mean · Median". */
export function cutsLine(policy: Policy, text: PaneText): string {
  const method = cuttingMethod(policy.cutting.method);
  if (!method) return "";
  const lines = Object.entries(method.parameters).flatMap(([id, spec]) => {
    const line = settingLine(spec, policy.cutting.parameters[id] ?? spec.default, text);
    return line === null ? [] : [line];
  });
  return lines.length > 0 ? lines.slice(0, 2).join(" · ") : text.local(method.title);
}

export function tiersLine({ scheme }: Policy, { t, local }: PaneText): string {
  const names = scheme.tiers.map(({ name }) => local(name)).join(t("list.separator"));
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
