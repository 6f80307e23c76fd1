import { useCallback, useSyncExternalStore } from "react";
import type { Conditions, ConditionState } from "../model/conditions";

/** The conditions as they are now; the component follows every change. */
export function useConditions(conditions: Conditions): ConditionState {
  const subscribe = useCallback((changed: () => void) => conditions.onChange(changed), [conditions]);
  return useSyncExternalStore(subscribe, () => conditions.state);
}
