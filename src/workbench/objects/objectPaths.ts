import { HostError } from "../model/hostError";
import type { Host } from "./host";
import type { HostObject } from "./hostObject";
import { hostObject, isHostObject, nullObject } from "./hostObject";
import { MemberError } from "./memberError";
import { newObjects } from "./newObjects";
import type { RichApiArguments, RichApiObjectPath, RichApiRequest } from "./richApiRequest";
import { objectPathTypes } from "./richApiRequest";
import { workbook } from "./workbook";

function camelCase(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

/** The objects that a request's paths lead to, each found once; methods on the way are called. */
export class ObjectPaths {
  readonly #host: Host;
  readonly #paths: RichApiRequest["ObjectPaths"];
  readonly #objects = new Map<number, HostObject>();
  #location = "";

  constructor(host: Host, paths: RichApiRequest["ObjectPaths"]) {
    this.#host = host;
    this.#paths = paths;
  }

  /** "Worksheet.getRange": what is at work. */
  get location(): string {
    return this.#location;
  }

  locate(object: HostObject, member?: string): void {
    const { name } = object.record;
    this.#location = member === undefined ? name : `${name}.${camelCase(member)}`;
  }

  async resolve(pathId: number): Promise<HostObject> {
    const known = this.#objects.get(pathId);
    if (known) return known;
    const path = this.#paths[pathId];
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
        return this.#followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
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
      const made = await this.call(parent, path.Name, path.ArgumentInfo);
      if (!isHostObject(made)) throw new MemberError(parent.record.name, path.Name);
      return made;
    }
    if (path.ObjectPathType === objectPathTypes.indexer) return this.#itemOf(parent, path);
    return this.#propertyOf(parent, path.Name);
  }

  #itemOf(parent: HostObject, path: RichApiObjectPath): HostObject {
    this.locate(parent, "getItem");
    const item = parent.item(path.ArgumentInfo?.Arguments?.[0], this.#host);
    if (!item) throw new MemberError(parent.record.name, "getItem");
    return item;
  }

  #propertyOf(parent: HostObject, name: string): HostObject {
    this.locate(parent, name);
    const get = parent.property(name)?.get;
    const content = get?.(this.#host);
    if (!isHostObject(content)) throw new MemberError(parent.record.name, name);
    return content;
  }

  async arguments(given: RichApiArguments | undefined): Promise<readonly unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (given?.Arguments ?? []).entries()) {
      const pathId = given?.ReferencedObjectPathIds?.[index];
      values.push(typeof pathId === "number" && pathId !== 0 ? await this.resolve(pathId) : value);
    }
    return values;
  }

  async call(object: HostObject, name: string, given: RichApiArguments | undefined): Promise<unknown> {
    if (object === nullObject) return nullObject;
    const args = await this.arguments(given);
    this.locate(object, name);
    const method = object.method(name);
    if (!method) throw new MemberError(object.record.name, name);
    if (object.record.readsResults?.includes(name)) await this.#host.book.settled();
    return this.#host.book.asAddin(() => method(args, this.#host));
  }
}
