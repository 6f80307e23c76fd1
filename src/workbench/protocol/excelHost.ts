import type { Book } from "../model/book";
import { Dispatcher } from "../objects/dispatcher";
import { Host } from "../objects/host";
import type { RichApiRequest } from "../objects/richApiRequest";
import type { FunctionCalls } from "./functionCalls";
import type { MessageEntry } from "./objectEvents";
import { ObjectEvents } from "./objectEvents";

/** The host's refusals of a whole request, by the numbers that Excel on the web uses. */
export const hostErrors = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type HostErrorNumber = (typeof hostErrors)[keyof typeof hostErrors];

/** The answer's body as JSON text, or the number of a refusal. */
export type ExcelAnswer = { readonly body: string } | { readonly refusal: HostErrorNumber };

const webPayloadLimitBytes = 5 * 1024 * 1024;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Excel's side of a connection with one add-in, whatever carries the messages: requests in, events and calls out. */
export class ExcelHost {
  readonly #book: Book;
  readonly #host: Host;
  readonly #events: ObjectEvents;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(book: Book, calls: FunctionCalls, send: (entries: readonly MessageEntry[]) => void) {
    this.#book = book;
    this.#events = new ObjectEvents(book, (entry) => send([entry]));
    this.#host = new Host(book, this.#events, calls);
    this.#events.isEnabled = () => this.#host.eventsEnabled;
    calls.connect(send);
  }

  get host(): Host {
    return this.#host;
  }

  /** Answers one request; requests are answered one after the other, as Excel does. */
  answer(bodyText: string): Promise<ExcelAnswer> {
    if (this.#book.conditions.state.connection === "hanging") return never();
    const answer = this.#queue.then(() => this.#answer(bodyText));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  dispose(): void {
    this.#events.dispose();
  }

  async #answer(bodyText: string): Promise<ExcelAnswer> {
    const { connection, cellEditMode, webPayloadLimit } = this.#book.conditions.state;
    const request = JSON.parse(bodyText) as RichApiRequest;
    const isOwnService = Object.values(request.ObjectPaths).some((path) => path.Name.startsWith("Microsoft."));
    if (connection === "expired") return { refusal: hostErrors.sessionTimedOut };
    if (cellEditMode && !isOwnService) return { refusal: hostErrors.cellEditMode };
    if (webPayloadLimit && byteLength(bodyText) > webPayloadLimitBytes) return { refusal: hostErrors.requestTooLarge };
    const body = JSON.stringify(await new Dispatcher(this.#host, request).run());
    if (webPayloadLimit && byteLength(body) > webPayloadLimitBytes) return { refusal: hostErrors.responseTooLarge };
    return { body };
  }
}
