import type { Host } from "./host";
import type { ObjectRecord } from "./hostObject";

/** The library announces the associated ribbon actions here at start. */
export const addinInternalService: ObjectRecord<Host> = {
  name: "AddinInternalService",
  properties: {},
  methods: {
    NotifyActionHandlerReady: () => undefined,
  },
};
