import { useEffect } from "react";

interface Focused {
  readonly element: HTMLElement;
  /** Selectors of what may take the focus over, the nearest first. */
  readonly heirs: readonly string[];
}

/**
 * Keeps the focus in the pane: a control that goes away (the start button, Cancel, a removed criterion, a dialog) hands
 * it to its section's heading, to the blue button, to the menu, or else to the first thing there is to do.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Focused | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = { element: target, heirs: heirsOf(target) ?? last?.heirs ?? anywhere };
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
      // A dialog takes the focus by itself.
      if (document.querySelector("[role=dialog]")) return;
      const { heirs } = last;
      last = null;
      firstOf(heirs)?.focus();
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}

/** By the part of the page; null in a menu or dialog, which floats over the part that it was opened from. */
function heirsOf(element: HTMLElement): readonly string[] | null {
  const part = element.closest("[id^=section-], main, header, footer");
  if (part === null) return null;
  if (part.id.startsWith("section-")) return [`#${part.id} h2 button`, ...anywhere];
  return part.matches("main") ? anywhere : [`${part.localName} button`, ...anywhere];
}

const anywhere: readonly string[] = ["main h2 button", "main button"];

function firstOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
