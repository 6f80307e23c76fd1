import { prepare, tier } from "../../engine/classify";
import type { Result } from "../../engine/issue";
import type { Policy } from "../../engine/policy";
import type { Prepared, Run } from "../../engine/run";
import type { RawTable } from "../../engine/table";

/** Answers every change of a policy with a new run; null where a newer question overtook this one. */
export interface LiveEngine {
  classify(table: RawTable, policy: Policy): Result<Run> | Promise<Result<Run> | null>;
  dispose(): void;
}

export interface InlineEngine extends LiveEngine {
  classify(table: RawTable, policy: Policy): Result<Run>;
}

/** Tables up to this many rows are worked on where the pane runs: the answer is there within the same frame. */
export const rowsInline = 50_000;

/** Small tables inline, large ones in a worker that is started when the first one comes. */
export function liveEngine(startLarge: () => LiveEngine): LiveEngine {
  const small = inlineEngine();
  let large: LiveEngine | null = null;
  return {
    classify: (table, policy) =>
      table.rowCount <= rowsInline ? small.classify(table, policy) : (large ??= startLarge()).classify(table, policy),
    dispose: () => large?.dispose(),
  };
}

/** Keeps prepared columns, so that a change of weight or cut only scores and tiers again. */
export function inlineEngine(): InlineEngine {
  let kept: { table: RawTable; key: string; prepared: Result<Prepared> } | null = null;
  return {
    classify(table, policy) {
      const key = preparationKey(policy);
      if (kept?.table !== table || kept.key !== key) kept = { table, key, prepared: prepare(table, policy) };
      return kept.prepared.ok ? tier(kept.prepared.value, policy) : kept.prepared;
    },
    dispose: () => undefined,
  };
}

/** All of a policy that decides what `prepare` makes: the data choice and the measures, not weights or cuts. */
function preparationKey({ data, inputs, criteria, value }: Policy): string {
  const sources = Object.values(criteria).flatMap((list) => list.map(({ source }) => source));
  return JSON.stringify([data, inputs, sources, value]);
}
