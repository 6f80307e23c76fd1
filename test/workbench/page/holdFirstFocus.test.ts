/** @jest-environment jsdom */
import { holdFirstFocus } from "../../../src/workbench/page/holdFirstFocus";

describe("the first focus", () => {
  let stop: () => void = () => undefined;
  afterEach(() => stop());

  function button(id: string): HTMLElement {
    return document.getElementById(id) ?? document.body;
  }

  it("stays where it is wanted until a key is pressed", async () => {
    document.body.innerHTML = '<button id="wanted"></button><button id="greedy"></button>';
    stop = holdFirstFocus(button("wanted"));
    button("greedy").focus();
    await Promise.resolve();
    expect(document.activeElement).toBe(button("wanted"));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    button("greedy").focus();
    await Promise.resolve();
    expect(document.activeElement).toBe(button("greedy"));
  });
});
