import { parseWebRequest } from "../protocol/webMessage";

/** What Office.js tells and is told about focus, by the numbers of its `AgaveHostAction`. */
const hostActions = { ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabIn: 11, tabExit: 13, tabExitShift: 14 } as const;

export type PaneExit = "nextRegion" | "previousRegion" | "tabForward" | "tabBackward";

const exits: Readonly<Record<number, PaneExit>> = {
  [hostActions.ctrlF6Exit]: "nextRegion",
  [hostActions.ctrlF6ExitShift]: "previousRegion",
  [hostActions.tabExit]: "tabForward",
  [hostActions.tabExitShift]: "tabBackward",
};

/** Office.js moves the focus inside a pane itself; this is how its message says that the focus leaves. Other messages: null. */
export function paneExitOf(text: unknown): PaneExit | null {
  const message = parseWebRequest(text);
  if (message?._actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(message._data)) return null;
  return exits[Number(message._data[1])] ?? null;
}

/** Asks the add-in's page to put the focus on its first control, as Excel does when a pane is entered by keyboard. */
export function tabInMessage(conversationId: string, origin: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [hostActions.tabIn],
    _actionType: 0,
    _serializerVersion: 1,
  });
}
