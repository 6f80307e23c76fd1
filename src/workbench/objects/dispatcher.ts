import { HostError } from "../model/hostError";
import type { Host } from "./host";
import type { HostObject } from "./hostObject";
import { isHostObject, nullObject } from "./hostObject";
import { MemberError } from "./memberError";
import { ObjectPaths } from "./objectPaths";
import { answerQuery, identityOf } from "./query";
import { requestError } from "./requestError";
import type { RichApiAction, RichApiAnswer, RichApiRequest, RichApiResult } from "./richApiRequest";
import { actionTypes } from "./richApiRequest";

/** Runs the actions of one request in order against the book; the first failure ends it, what is done stays done. */
export class Dispatcher {
  readonly #host: Host;
  readonly #request: RichApiRequest;
  readonly #paths: ObjectPaths;
  readonly #results: RichApiResult[] = [];
  readonly #traceIds: number[] = [];

  constructor(host: Host, request: RichApiRequest) {
    this.#host = host;
    this.#request = request;
    this.#paths = new ObjectPaths(host, request.ObjectPaths);
  }

  async run(): Promise<RichApiAnswer> {
    this.#host.book.beginRequest();
    try {
      return await this.#runActions();
    } finally {
      this.#host.book.endRequest();
    }
  }

  async #runActions(): Promise<RichApiAnswer> {
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        await this.#perform(action);
      } catch (failure) {
        return {
          Results: this.#results,
          TraceIds: this.#traceIds,
          Error: requestError(failure, { location: this.#paths.location, actionIndex: index }),
        };
      }
    }
    return { Results: this.#results, TraceIds: this.#traceIds };
  }

  async #perform(action: RichApiAction): Promise<void> {
    if (action.ActionType === actionTypes.trace) {
      this.#traceIds.push(action.Id);
      this.#results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = await this.#paths.resolve(action.ObjectPathId);
    const value = await this.#valueOf(action, object);
    this.#results.push({ ActionId: action.Id, Value: value });
  }

  async #valueOf(action: RichApiAction, object: HostObject): Promise<unknown> {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.#instantiated(object);
      case actionTypes.query:
        return this.#query(action, object);
      case actionTypes.method:
        return this.#plain(await this.#paths.call(object, action.Name ?? "", action.ArgumentInfo));
      case actionTypes.setProperty:
        return this.#set(object, action);
      default:
        this.#paths.locate(object, action.Name ?? "action");
        throw new HostError("NotImplemented", `Action type ${action.ActionType}.`);
    }
  }

  #instantiated(object: HostObject): unknown {
    if (object === nullObject) return null;
    return this.#host.book.asAddin(() => identityOf(object, this.#host));
  }

  async #query(action: RichApiAction, object: HostObject): Promise<unknown> {
    this.#paths.locate(object);
    await this.#host.book.settled();
    return answerQuery(object, action.QueryInfo ?? {}, this.#host);
  }

  async #set(object: HostObject, action: RichApiAction): Promise<null> {
    const name = action.Name ?? "";
    this.#paths.locate(object, name);
    const set = object.property(name)?.set;
    if (object === nullObject) throw new HostError("ItemNotFound");
    if (!set) throw new MemberError(object.record.name, name);
    const [value] = await this.#paths.arguments(action.ArgumentInfo);
    this.#host.book.asAddin(() => set(value, this.#host));
    return null;
  }

  #plain(value: unknown): unknown {
    return isHostObject(value) || value === undefined ? null : value;
  }
}
