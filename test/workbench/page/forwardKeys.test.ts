/** @jest-environment jsdom */
import { forwardKeys } from "../../../src/workbench/page/forwardKeys";

/** The window of a frame, and the keys that reach the page around it; the page takes those in `taken`. */
function framedPage(taken: readonly string[]): { frame: Window; heard: string[] } {
  const iframe = document.body.appendChild(document.createElement("iframe"));
  const frame = iframe.contentWindow;
  if (!frame) throw new Error("jsdom gave the frame no window");
  const heard: string[] = [];
  document.addEventListener("keydown", (event) => {
    heard.push(event.key);
    if (taken.includes(event.key)) event.preventDefault();
  });
  forwardKeys(frame, document);
  return { frame, heard };
}

function press(frame: Window, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
  frame.document.body.dispatchEvent(event);
  return event;
}

test("F6 and Ctrl+S pressed in the frame reach the page, which may take them", () => {
  const { frame, heard } = framedPage(["F6"]);
  expect(press(frame, { key: "F6", shiftKey: true }).defaultPrevented).toBe(true);
  expect(press(frame, { key: "s", ctrlKey: true }).defaultPrevented).toBe(false);
  expect(heard).toEqual(["F6", "s"]);
});

test("what the add-in types, copies or selects stays its own", () => {
  const { frame, heard } = framedPage(["s", "c", "a"]);
  press(frame, { key: "s" });
  press(frame, { key: "c", ctrlKey: true });
  press(frame, { key: "S", ctrlKey: true, shiftKey: true });
  expect(heard).toEqual([]);
});
