/** The batch that the client sends: `Actions` on objects that `ObjectPaths` describe. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  Trace = 5,
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export const enum ObjectPathType {
  Root = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly never[];
}

/** The answer: a result per action that ran, and the error of the one that stopped the batch. */
export interface BatchResponse {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}
