import { paneExitOf, tabInMessage } from "../../../src/workbench/page/paneFocus";

/** As Office.js posts it; the numbers are those of `OSF.AgaveHostAction` in its source. */
const notification = (action: number) =>
  JSON.stringify({ _actionName: "ContextActivationManager_notifyHost", _correlationId: 1, _data: ["app", action] });

describe("paneExitOf", () => {
  test("Tab past the last and before the first control, and Ctrl+F6, leave the pane", () => {
    expect([13, 14, 5, 6].map((action) => paneExitOf(notification(action)))).toEqual([
      "tabForward",
      "tabBackward",
      "nextRegion",
      "previousRegion",
    ]);
  });

  test("Escape and every other message leave the focus where it is", () => {
    expect(paneExitOf(notification(15))).toBeNull();
    expect(
      paneExitOf(JSON.stringify({ _actionName: "executeMethod", _correlationId: 1, _data: ["app", 13] })),
    ).toBeNull();
    expect(paneExitOf("not JSON")).toBeNull();
  });
});

test("tabInMessage calls the page's own service on its notification conversation", () => {
  expect(JSON.parse(tabInMessage("abc", "https://localhost"))).toMatchObject({
    _actionName: "Office_notifyAgave",
    _conversationId: "abc_ntf",
    _data: [11],
    _messageType: 0,
  });
});
