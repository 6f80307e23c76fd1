import type { Book } from "../model/book";
import { requirementSets } from "../model/conditions";
import type { FunctionsMetadata } from "../model/functionMetadata";
import { ExcelHost } from "./excelHost";
import type { FunctionCalls } from "./functionCalls";
import type { MessageEntry } from "./objectEvents";
import type { ExecuteMethodData, WebRequest } from "./webMessage";
import { dispatchIds, parseWebRequest, webActionTypes, webAnswer } from "./webMessage";

export interface WebHostOptions {
  readonly book: Book;
  readonly calls: FunctionCalls;
  /** The add-in's custom functions, by its manifest: =TIER.RFM(…) for the namespace "TIER". */
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
  /** "en-US", "zh-CN": of Excel's display and of the data. */
  readonly language: string;
  /** As in the frame's address. */
  readonly appId: string;
  readonly origin: string;
  /** Sends text to the add-in's window. */
  readonly post: (text: string) => void;
  /** Hears of every request of the object model before it is answered: its size on the wire. */
  readonly onRequest?: (bytes: number) => void;
}

const getContext = "ContextActivationManager_getAppContextAsync";
const commandEvent = "appCommandInvoked";
const richApiEvent = "richApiMessage";
const selectionEvent = "documentSelectionChanged";
const notImplemented = 5;

/** Excel on the web as an add-in's page meets it: answers the library's messages, sends events, calls and commands. */
export class WebHost {
  readonly #options: WebHostOptions;
  readonly #excel: ExcelHost;
  readonly #registered = new Map<string, WebRequest>();
  readonly #commands = new Map<string, () => void>();
  readonly #stops: (() => void)[] = [];
  readonly #unsent: MessageEntry[] = [];

  constructor(options: WebHostOptions) {
    this.#options = options;
    this.#excel = new ExcelHost(options.book, options.calls, (entries) => this.#sendEntries(entries));
    const stopListening = options.book.onChange((change) => {
      if (change.kind === "selection" || change.kind === "sheetActivated") this.#sendEvent(selectionEvent, {});
    });
    this.#stops.push(stopListening);
    const { functions, calls } = options;
    if (functions) this.#stops.push(options.book.functions.register({ ...functions, caller: calls }));
  }

  /** Takes what the add-in's window posted; anything that is not the library's is ignored. */
  async receive(text: unknown): Promise<void> {
    const message = parseWebRequest(text);
    if (!message) return;
    if (message._actionType === webActionTypes.register) return this.#register(message);
    if (message._actionType === webActionTypes.unregister) return this.#unregister(message);
    if (message._actionName === getContext) return this.#answer(message, this.#context());
    if (message._actionName === "executeMethod") return this.#execute(message);
    if (message._actionName.startsWith("ContextActivationManager_")) return undefined;
    return this.#answer(message, { Error: notImplemented });
  }

  /** Runs a function that the add-in associated with a ribbon button; resolves when it says that it has completed. */
  invokeCommand(buttonId: string, functionName: string): Promise<void> {
    const event = { 0: buttonId, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) };
    return new Promise((resolve) => {
      this.#commands.set(buttonId, resolve);
      this.#sendEvent(commandEvent, event);
    });
  }

  /** Whether the page listens to ribbon buttons: it has started. */
  get hearsCommands(): boolean {
    return this.#registered.has(commandEvent);
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#excel.dispose();
    this.#options.calls.disconnect();
    this.#registered.clear();
  }

  #answer(message: WebRequest, data: unknown): void {
    this.#options.post(webAnswer(message, this.#options.origin, { data }));
  }

  #register(message: WebRequest): void {
    this.#registered.set(message._actionName, message);
    this.#answer(message, { Error: 0 });
    if (message._actionName === richApiEvent) this.#sendEntries(this.#unsent.splice(0));
  }

  #unregister(message: WebRequest): void {
    this.#registered.delete(message._actionName);
    this.#answer(message, { Error: 0 });
  }

  #sendEvent(name: string, data: unknown): void {
    const registration = this.#registered.get(name);
    if (registration) this.#options.post(webAnswer(registration, this.#options.origin, { data, isEvent: true }));
  }

  #sendEntries(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    if (this.#registered.has(richApiEvent)) this.#sendEvent(richApiEvent, { ArrayData: entries });
    else this.#unsent.push(...entries);
  }

  async #execute(message: WebRequest): Promise<void> {
    const data = (message._data ?? {}) as ExecuteMethodData & Readonly<Record<string, unknown>>;
    const body = data.ArrayData?.[4];
    if (typeof body === "string") return this.#richApi(message, body);
    if (data.DdaMethod?.DispatchId === dispatchIds.commandCompleted) this.#completed(String(data["0"] ?? ""));
    return this.#answer(message, { Version: 1, Error: 0 });
  }

  async #richApi(message: WebRequest, body: string): Promise<void> {
    this.#options.onRequest?.(new TextEncoder().encode(body).length);
    const answer = await this.#excel.answer(body);
    if ("refusal" in answer) this.#answer(message, { Version: 1, Error: answer.refusal });
    else this.#answer(message, { Version: 1, Error: 0, Data: [200, [], answer.body] });
  }

  #completed(buttonId: string): void {
    const resolve = this.#commands.get(buttonId);
    this.#commands.delete(buttonId);
    resolve?.();
  }

  #context(): object {
    const { book, language, appId } = this.#options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: "",
      _clientMode: book.conditions.state.readOnlyBook ? 1 : 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _requirementMatrix: JSON.stringify(requirementSets[book.conditions.state.excelVersion]),
    };
  }
}
