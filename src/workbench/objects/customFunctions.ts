import type { Host } from "./host";
import type { ObjectRecord } from "./hostObject";

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Where the library reports that functions are associated, and their results. */
export const customFunctions: ObjectRecord<Host> = {
  name: "CustomFunctions",
  properties: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (host) => host.functionResults.ready(),
    SetInvocationResults: (host, [results]) => host.functionResults.results(entriesOf(results)),
    SetInvocationArrayResults: (host, [results]) => host.functionResults.results(entriesOf(results)),
  },
};
