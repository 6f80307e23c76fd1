/** Keys that mean the same wherever the focus is. */
function isPageKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  if (key === "F6") return true;
  return (ctrlKey || metaKey) && !shiftKey && !altKey && ["s", "o"].includes(key.toLowerCase());
}

/** Hands the keys that belong to the whole page from a frame's window to `page`, as Excel does with those of a pane. */
export function forwardKeys(frame: Window, page: Document): void {
  frame.addEventListener(
    "keydown",
    (event) => {
      if (!isPageKey(event)) return;
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      const copy = new KeyboardEvent("keydown", {
        key,
        ctrlKey,
        metaKey,
        shiftKey,
        altKey,
        bubbles: true,
        cancelable: true,
      });
      if (page.body.dispatchEvent(copy)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
