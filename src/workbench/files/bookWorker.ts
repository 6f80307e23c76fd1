import { answerBookRequest, type BookReply, type BookRequest } from "./bookRequest";

/** The part of a worker's global scope that is used here; the project's types know only the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<{ readonly number: number; readonly request: BookRequest }>) => void) | null;
  postMessage(message: { readonly number: number; readonly reply: BookReply }): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { number, request } }) => {
  void answerBookRequest(request).then((reply) => scope.postMessage({ number, reply }));
};
