import { HostError, NULL_OBJECT, type HostObject } from './hostObject';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResponse,
  type ObjectPath,
} from './messages';
import { identify, nameIn, project, type Projection } from './project';

export interface Roots {
  /** The object that a batch starts from: for Excel the workbook. */
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  /** The version of ExcelApi that is declared: members that came later are unknown. Without it all are known. */
  readonly excelApi?: () => string;
  /** Called before a batch runs. */
  readonly beforeBatch?: () => void;
  /** Called when a batch has run, whether to its end or to its failing action. */
  readonly afterBatch?: () => void;
}

type Resolve = (id: number) => HostObject;

/**
 * Answers the batches of Office.js. It knows the protocol and nothing of Excel: what the objects are and do, they say
 * themselves. Like Excel, it is no database: what ran before a failing action stays done.
 */
export class Engine implements Projection {
  /** Every name that was asked for and does not exist, with its count: none may be left at the end of a test. */
  readonly unknownNames = new Map<string, number>();
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private nextReference = 1;

  constructor(private readonly roots: Roots) {}

  /** How many objects the client keeps from one batch to the next; one that forgets to let them go leaks. */
  get keptObjects(): number {
    return this.kept.size;
  }

  /** `failure` makes actions fail by their place, with the code that it gives; what ran before stays done. */
  run(batch: Batch, failure: (action: number) => string | null = () => null): BatchResponse {
    this.roots.beforeBatch?.();
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const resolve = this.resolver(batch.ObjectPaths);
    batch.Actions.every((action, index) => {
      try {
        const code = failure(index);
        if (code !== null) throw new HostError(code, 'The action was made to fail.');
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
    this.roots.afterBatch?.();
    return response;
  }

  /** Forgets what the client kept: its page is gone. */
  releaseAll(): void {
    this.kept.clear();
    this.references.clear();
  }

  isKnown({ since }: HostObject, name: string): boolean {
    const version = since?.[name];
    const declared = this.roots.excelApi?.();
    // 1.13, 1.14 and 1.15 are as long as each other, and so in the order of text.
    return version === undefined || declared === undefined || version <= declared;
  }

  referenceOf(object: HostObject): string | undefined {
    return this.references.get(object);
  }

  unknown(name: string): HostError {
    this.unknownNames.set(name, (this.unknownNames.get(name) ?? 0) + 1);
    return new HostError('ApiNotFound', `The stand-in does not know ${name}.`, 404);
  }

  private perform(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identify(object, this);
      case ActionType.Query:
        return project(object, action.QueryInfo ?? {}, this);
      case ActionType.Method:
        return object === NULL_OBJECT ? null : (this.call(object, action, resolve) ?? null);
      case ActionType.SetProperty:
        return this.set(object, action, resolve);
      default:
        throw this.unknown(`action type ${String(action.ActionType)}`);
    }
  }

  /** Paths are resolved once per batch, when an action first needs them, so that errors belong to that action. */
  private resolver(paths: Batch['ObjectPaths']): Resolve {
    const known = new Map<number, HostObject>();
    const resolve = (id: number): HostObject => {
      const found = known.get(id) ?? this.follow(paths[id]!, resolve);
      known.set(id, found);
      return found;
    };
    return resolve;
  }

  private follow(path: ObjectPath, resolve: Resolve): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.Root:
        return this.roots.root;
      case ObjectPathType.Service: {
        const service = this.roots.services[path.Name];
        if (service === undefined) throw this.unknown(`service ${path.Name}`);
        return service;
      }
      case ObjectPathType.ReferenceId: {
        const object = this.kept.get(path.Name);
        if (object === undefined) throw invalidReference();
        return object;
      }
      case ObjectPathType.NullObject:
        return NULL_OBJECT;
      default:
        return this.step(resolve(path.ParentObjectPathId!), path, resolve);
    }
  }

  private step(parent: HostObject, path: ObjectPath, resolve: Resolve): HostObject {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case ObjectPathType.Method:
        return this.call(parent, path, resolve) as HostObject;
      case ObjectPathType.Indexer:
        return this.call(parent, { ...path, Name: 'GetItem' }, resolve) as HostObject;
      case ObjectPathType.Property: {
        const name = this.nameOf(parent, 'navigations', path.Name);
        if (name === undefined) throw this.unknown(`${parent.type}.${path.Name}`);
        return parent.navigations![name]!();
      }
      default:
        throw this.unknown(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private set(object: HostObject, action: Action, resolve: Resolve): null {
    if (object === NULL_OBJECT) throw invalidReference();
    const name = this.nameOf(object, 'properties', action.Name);
    const property = name === undefined ? undefined : object.properties![name];
    if (property === undefined || typeof property === 'function') {
      throw this.unknown(`${object.type}.${action.Name} =`);
    }
    property.set(this.argumentsOf(action.ArgumentInfo, resolve)[0] as never);
    return null;
  }

  private call(
    object: HostObject,
    { Name, ArgumentInfo }: Pick<Action, 'Name' | 'ArgumentInfo'>,
    resolve: Resolve,
  ): unknown {
    if (Name === '_KeepReference') return this.keep(object);
    const args = this.argumentsOf(ArgumentInfo, resolve);
    if (Name === '_RemoveReference') return this.release(args[0] as string);
    const method = this.nameOf(object, 'methods', Name);
    if (method === undefined) throw this.unknown(`${object.type}.${Name}()`);
    return object.methods![method]!(...(args as never[]));
  }

  private nameOf(
    object: HostObject,
    kind: 'properties' | 'navigations' | 'methods',
    name: string,
  ): string | undefined {
    const key = nameIn(object[kind], name);
    return key !== undefined && this.isKnown(object, key) ? key : undefined;
  }

  private argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (!path) return argument;
      return typeof path === 'number'
        ? resolve(path)
        : path.map((id, place) => (id ? resolve(id) : (argument as unknown[])[place]));
    });
  }

  private keep(object: HostObject): null {
    if (!this.references.has(object)) {
      const reference = `{obj-${String(this.nextReference++)}}`;
      this.references.set(object, reference);
      this.kept.set(reference, object);
    }
    return null;
  }

  private release(reference: string): null {
    const object = this.kept.get(reference);
    if (object !== undefined) this.references.delete(object);
    this.kept.delete(reference);
    return null;
  }
}

function invalidReference(): HostError {
  return new HostError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
  );
}
