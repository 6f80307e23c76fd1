import type { NumberParameter, ParameterSpecs } from "../../engine/parameter";

/** The settings of a method that are weights, in the order of its record. */
export function weightParameters(specs: ParameterSpecs): Readonly<Record<string, NumberParameter>> {
  return Object.fromEntries(
    Object.entries(specs).flatMap(([id, spec]) =>
      spec.kind === "number" && spec.isWeight ? [[id, spec] as const] : [],
    ),
  );
}
