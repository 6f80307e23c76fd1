import { HostError } from "../model/hostError";
import { answerQuery, identityOf } from "./query";
import type { Host } from "./host";
import type { HostObject } from "./hostObject";
import { isHostObject, nullObject } from "./hostObject";
import { MemberError } from "./memberError";
import { newObjects } from "./newObjects";
import type {
  RichApiAction,
  RichApiAnswer,
  RichApiArguments,
  RichApiError,
  RichApiObjectPath,
  RichApiRequest,
  RichApiResult,
} from "./richApiRequest";
import { actionTypes, objectPathTypes } from "./richApiRequest";
import { workbook } from "./workbook";
import { hostObject } from "./hostObject";

function camelCase(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

/** Runs the actions of one request in order against the book; the first failure ends it, what is done stays done. */
export class Dispatcher {
  readonly #host: Host;
  readonly #request: RichApiRequest;
  readonly #objects = new Map<number, HostObject>();
  readonly #results: RichApiResult[] = [];
  readonly #traceIds: number[] = [];
  /** "Worksheet.getRange": where the action at work is. */
  #location = "";

  constructor(host: Host, request: RichApiRequest) {
    this.#host = host;
    this.#request = request;
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
        return { Results: this.#results, TraceIds: this.#traceIds, Error: this.#errorOf(failure, index) };
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
    const object = await this.#resolve(action.ObjectPathId);
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
        return this.#plain(await this.#call(object, action.Name ?? "", action.ArgumentInfo));
      case actionTypes.setProperty:
        return this.#set(object, action);
      default:
        this.#location = `${object.record.name}.${action.Name ?? "action"}`;
        throw new HostError("NotImplemented", `Action type ${action.ActionType}.`);
    }
  }

  #instantiated(object: HostObject): unknown {
    if (object === nullObject) return null;
    return this.#host.book.asAddin(() => identityOf(object, this.#host));
  }

  async #query(action: RichApiAction, object: HostObject): Promise<unknown> {
    this.#location = object.record.name;
    await this.#host.book.settled();
    return answerQuery(object, action.QueryInfo ?? {}, this.#host);
  }

  async #set(object: HostObject, action: RichApiAction): Promise<null> {
    const name = action.Name ?? "";
    this.#location = `${object.record.name}.${camelCase(name)}`;
    const set = object.property(name)?.set;
    if (object === nullObject) throw new HostError("ItemNotFound");
    if (!set) throw new MemberError(object.record.name, name);
    const [value] = await this.#arguments(action.ArgumentInfo);
    this.#host.book.asAddin(() => set(value, this.#host));
    return null;
  }

  async #call(object: HostObject, name: string, given: RichApiArguments | undefined): Promise<unknown> {
    if (object === nullObject) return nullObject;
    const args = await this.#arguments(given);
    this.#location = `${object.record.name}.${camelCase(name)}`;
    const method = object.method(name);
    if (!method) throw new MemberError(object.record.name, name);
    if (object.record.readsResults?.includes(name)) await this.#host.book.settled();
    return this.#host.book.asAddin(() => method(args, this.#host));
  }

  #plain(value: unknown): unknown {
    return isHostObject(value) || value === undefined ? null : value;
  }

  async #arguments(given: RichApiArguments | undefined): Promise<readonly unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (given?.Arguments ?? []).entries()) {
      const pathId = given?.ReferencedObjectPathIds?.[index];
      values.push(typeof pathId === "number" && pathId !== 0 ? await this.#resolve(pathId) : value);
    }
    return values;
  }

  async #resolve(pathId: number): Promise<HostObject> {
    const known = this.#objects.get(pathId);
    if (known) return known;
    const path = this.#request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidArgument", `No object path ${pathId}.`);
    const object = await this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  async #follow(path: RichApiObjectPath): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case objectPathTypes.globalObject:
        return hostObject(workbook, this.#host.book);
      case objectPathTypes.newObject:
        return this.#create(path.Name);
      case objectPathTypes.referenceId:
        return this.#host.referenced(path.Name);
      case objectPathTypes.nullObject:
        return nullObject;
      default:
        return this.#followFrom(await this.#resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  #create(typeName: string): HostObject {
    this.#location = typeName;
    const create = Object.hasOwn(newObjects, typeName) ? newObjects[typeName] : undefined;
    if (!create) throw new MemberError(typeName, "new");
    return create(this.#host);
  }

  async #followFrom(parent: HostObject, path: RichApiObjectPath): Promise<HostObject> {
    if (parent === nullObject) return nullObject;
    if (path.ObjectPathType === objectPathTypes.method) {
      const made = await this.#call(parent, path.Name, path.ArgumentInfo);
      if (!isHostObject(made)) throw new MemberError(parent.record.name, path.Name);
      return made;
    }
    if (path.ObjectPathType === objectPathTypes.indexer) return this.#itemOf(parent, path);
    return this.#propertyOf(parent, path.Name);
  }

  #itemOf(parent: HostObject, path: RichApiObjectPath): HostObject {
    this.#location = `${parent.record.name}.getItem`;
    const item = parent.item(path.ArgumentInfo?.Arguments?.[0], this.#host);
    if (!item) throw new MemberError(parent.record.name, "getItem");
    return item;
  }

  #propertyOf(parent: HostObject, name: string): HostObject {
    this.#location = `${parent.record.name}.${camelCase(name)}`;
    const get = parent.property(name)?.get;
    const content = get?.(this.#host);
    if (!isHostObject(content)) throw new MemberError(parent.record.name, name);
    return content;
  }

  #errorOf(failure: unknown, index: number): RichApiError {
    const error = failure instanceof MemberError ? new HostError("ApiNotFound", failure.message) : failure;
    if (!(error instanceof HostError)) return this.#faultOf(error, index);
    const { code, message, httpStatusCode } = error;
    return {
      Code: code,
      Message: message,
      Location: this.#location,
      ActionIndex: index,
      HttpStatusCode: httpStatusCode,
    };
  }

  /** A bug of this host: the add-in is not left waiting, and the error surfaces as uncaught. */
  #faultOf(fault: unknown, index: number): RichApiError {
    queueMicrotask(() => {
      throw fault;
    });
    const { code, message, httpStatusCode } = new HostError("GeneralException", String(fault));
    return {
      Code: code,
      Message: message,
      Location: this.#location,
      ActionIndex: index,
      HttpStatusCode: httpStatusCode,
    };
  }
}
