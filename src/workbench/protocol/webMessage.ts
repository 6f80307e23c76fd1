/** One message of the library to the host page (README of the web host protocol: JSON text by postMessage). */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
}

export const webActionTypes = { invoke: 0, register: 1, unregister: 2 } as const;

/** The call of one method of the host; `ArrayData` carries a request of the object model. */
export interface ExecuteMethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** 93 is a request of the object model, 94 says that a ribbon command has ended. */
export const dispatchIds = { richApi: 93, commandCompleted: 94 } as const;

export function parseWebRequest(text: unknown): WebRequest | null {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    const isRequest =
      typeof message === "object" && message !== null && "_actionName" in message && "_correlationId" in message;
    return isRequest ? (message as WebRequest) : null;
  } catch {
    return null;
  }
}

/** The answer to a message; an event is an answer to the message that registered it. */
export function webAnswer(request: WebRequest, origin: string, answer: { data: unknown; isEvent?: boolean }): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: answer.data,
    _errorCode: 0,
    _responseType: answer.isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
