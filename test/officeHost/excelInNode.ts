import { Book } from "../../src/workbench/model/book";
import type { BookContent } from "../../src/workbench/model/bookContent";
import type { ConditionState } from "../../src/workbench/model/conditions";
import { Conditions } from "../../src/workbench/model/conditions";
import { frameAddress } from "../../src/workbench/protocol/frameAddress";
import { FunctionCalls } from "../../src/workbench/protocol/functionCalls";
import type { WebHostOptions } from "../../src/workbench/protocol/webHost";
import { WebHost } from "../../src/workbench/protocol/webHost";
import type { OfficeWindow } from "./officeWindow";
import { officeWindow } from "./officeWindow";
import { univerInNode } from "./univerInNode";

export interface ExcelInNodeOptions {
  /** "en-US" unless given. */
  readonly language?: string;
  readonly conditions?: Partial<ConditionState>;
  /** The add-in's custom functions; associate them with `CustomFunctions.associate`. */
  readonly functions?: WebHostOptions["functions"];
}

/** A book in a headless Univer, and the genuine Office.js connected to it as in Excel on the web. */
export interface ExcelInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly book: Book;
  readonly conditions: Conditions;
  readonly calls: FunctionCalls;
  readonly webHost: WebHost;
  /** How many requests the add-in has sent: one a `sync`, and the library's own. */
  syncCount(): number;
  /** The sizes of these requests in bytes, in order. */
  requests(): readonly number[];
  /** Forgets the requests so far. */
  resetRequests(): void;
  dispose(): void;
}

const hostOrigin = "https://localhost:3000";

function ready(window: OfficeWindow): Promise<void> {
  const office = window.globals["Office"] as typeof Office;
  return new Promise((resolve) => void office.onReady(() => resolve()));
}

/** Opens a book and starts Office.js against it; resolves when `Office.onReady` does and functions can be called. */
export async function openExcel(content: BookContent, options: ExcelInNodeOptions = {}): Promise<ExcelInNode> {
  const univer = univerInNode();
  const conditions = new Conditions();
  conditions.set(options.conditions ?? {});
  const book = new Book(univer.api, content, conditions);
  const calls = new FunctionCalls();
  const language = options.language ?? "en-US";
  const identity = { language, conversationId: "conversation", appId: "tierwise", hostOrigin };
  const requests: number[] = [];
  const onRequest = (bytes: number): void => void requests.push(bytes);
  const post = (text: string): void => window.deliver(text);
  const { functions } = options;
  const connection = { book, calls, language, appId: identity.appId, origin: hostOrigin, post, onRequest };
  const webHost = new WebHost(functions ? { ...connection, functions } : connection);
  const onPost = (text: string): void => void webHost.receive(text);
  const window = officeWindow({ address: frameAddress(`${hostOrigin}/taskpane.html`, identity), hostOrigin, onPost });
  await Promise.all([ready(window), calls.whenReady()]);
  requests.length = 0;
  return {
    Excel: window.globals["Excel"] as typeof Excel,
    Office: window.globals["Office"] as typeof Office,
    OfficeExtension: window.globals["OfficeExtension"] as typeof OfficeExtension,
    CustomFunctions: window.globals["CustomFunctions"] as typeof CustomFunctions,
    book,
    conditions,
    calls,
    webHost,
    syncCount: () => requests.length,
    requests: () => requests,
    resetRequests: () => void (requests.length = 0),
    dispose() {
      window.dispose();
      webHost.dispose();
      book.dispose();
      univer.dispose();
    },
  };
}
