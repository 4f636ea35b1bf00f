import { HostError, type HostObject } from './hostObject';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type Batch,
  type BatchResponse,
  type ObjectPath,
} from './messages';

export interface Roots {
  /** The object that a batch starts from: for Excel the workbook. */
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
}

/**
 * Answers the batches of Office.js. It knows the protocol and nothing of Excel: what the objects are and do, they say
 * themselves. Like Excel, it is no database: what ran before a failing action stays done.
 */
export class Engine {
  /** Every name that was asked for and does not exist, with its count: none may be left at the end of a test. */
  readonly unknown = new Map<string, number>();

  constructor(private readonly roots: Roots) {}

  run(batch: Batch): BatchResponse {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const resolve = this.resolver(batch.ObjectPaths);
    batch.Actions.every((action, index) => {
      try {
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.perform(action, resolve) });
        return true;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: batch.ObjectPaths[action.ObjectPathId]?.Name ?? action.Name,
          ActionIndex: index,
          HttpStatusCode: error.status,
        };
        return false;
      }
    });
    return response;
  }

  private perform(action: Action, resolve: (id: number) => HostObject): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        resolve(action.ObjectPathId);
        return {};
      case ActionType.Query:
        return this.project(resolve(action.ObjectPathId), action.QueryInfo?.Select ?? []);
      case ActionType.Method:
        return this.call(resolve(action.ObjectPathId), action.Name, action) ?? null;
      default:
        throw this.notFound(`action type ${String(action.ActionType)}`);
    }
  }

  /** Paths are resolved once per batch, when an action first needs them, so that errors belong to that action. */
  private resolver(paths: Batch['ObjectPaths']): (id: number) => HostObject {
    const known = new Map<number, HostObject>();
    const resolve = (id: number): HostObject => {
      const found = known.get(id) ?? this.follow(paths[id]!, resolve);
      known.set(id, found);
      return found;
    };
    return resolve;
  }

  private follow(path: ObjectPath, resolve: (id: number) => HostObject): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.Root:
        return this.roots.root;
      case ObjectPathType.Service: {
        const service = this.roots.services[path.Name];
        if (service === undefined) throw this.notFound(`service ${path.Name}`);
        return service;
      }
      case ObjectPathType.Method:
        return this.call(resolve(path.ParentObjectPathId!), path.Name, path) as HostObject;
      case ObjectPathType.Property: {
        const parent = resolve(path.ParentObjectPathId!);
        const navigation = parent.navigations?.[path.Name];
        if (navigation === undefined) throw this.notFound(`${parent.type}.${path.Name}`);
        return navigation();
      }
      case ObjectPathType.Indexer:
        return this.call(resolve(path.ParentObjectPathId!), 'GetItem', path) as HostObject;
      default:
        throw this.notFound(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private call(object: HostObject, name: string, { ArgumentInfo }: Action | ObjectPath): unknown {
    if (name === '_KeepReference' || name === '_RemoveReference') return null;
    const method = object.methods?.[name];
    if (method === undefined) throw this.notFound(`${object.type}.${name}()`);
    return method(...(ArgumentInfo?.Arguments ?? []));
  }

  private project(object: HostObject, select: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
      select.map((name) => {
        const key = name.charAt(0).toUpperCase() + name.slice(1);
        const property = object.properties?.[key];
        if (property === undefined) throw this.notFound(`${object.type}.${key}`);
        return [key, property()];
      }),
    );
  }

  private notFound(name: string): HostError {
    this.unknown.set(name, (this.unknown.get(name) ?? 0) + 1);
    return new HostError('ApiNotFound', `The stand-in does not know ${name}.`, 404);
  }
}
