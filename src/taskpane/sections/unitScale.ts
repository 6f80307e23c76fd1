import type { NumberListParameter, NumberParameter } from "../../engine/parameter";
import type { PaneText } from "../PaneText";
import type { NumberLimits } from "./NumberField";

/** How a setting is shown: shares as percent, days with their word. */
export interface UnitScale {
  readonly factor: number;
  readonly suffix: string;
  readonly limits: NumberLimits;
}

const suffixKeys = {
  share: "unit.percent",
  days: "unit.days",
  none: "unit.none",
  count: "unit.none",
  score: "unit.none",
  money: "unit.none",
} as const;

export function unitScale(spec: NumberParameter | NumberListParameter, t: PaneText["t"]): UnitScale {
  const factor = spec.unit === "share" ? 100 : 1;
  const integer = spec.kind === "number" && spec.integer;
  return {
    factor,
    suffix: t(suffixKeys[spec.unit]),
    limits: { min: spec.min * factor, max: spec.max * factor, step: 1, ...(integer ? { integer } : {}) },
  };
}
