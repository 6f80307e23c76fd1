import { useEffect } from "react";

/** Ctrl (or Cmd) and a letter → what it does, instead of what the browser would do. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && shortcuts[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [shortcuts]);
}
