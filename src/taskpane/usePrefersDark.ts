import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether the system prefers dark, as long as the pane is open. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}
