/** The body of one `sync`, as the library sends it (office-js, "ProcessQuery"). */
export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, RichApiObjectPath>>;
}

export interface RichApiArguments {
  readonly Arguments?: readonly unknown[];
  /** By argument: the path of an object, or 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface RichApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: RichApiArguments;
  readonly QueryInfo?: RichApiQuery;
  readonly ObjectState?: unknown;
}

export interface RichApiQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RichApiObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: RichApiArguments;
}

export const objectPathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface RichApiResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichApiError {
  readonly Code: string;
  readonly Message: string;
  /** "Worksheet.getRange" */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface RichApiAnswer {
  readonly Results: readonly RichApiResult[];
  readonly TraceIds: readonly number[];
  /** Present where an action failed; what came before it stays done. */
  readonly Error?: RichApiError;
}
