/**
 * Puts the keyboard on an element and keeps it there until the user does something: the grid, when it has started, takes
 * the keyboard several times over. Answers how to stop.
 */
export function holdFirstFocus(element: HTMLElement): () => void {
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };
  const stop = () => listeners.abort();
  const focus = () => element.focus();
  const takeBack = () => queueMicrotask(() => !listeners.signal.aborted && focus());
  document.addEventListener("focusin", ({ target }) => target !== element && takeBack(), options);
  document.addEventListener("keydown", stop, options);
  document.addEventListener("pointerdown", stop, options);
  window.addEventListener("blur", stop, { signal: listeners.signal });
  focus();
  return stop;
}
