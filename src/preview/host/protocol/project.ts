import { NULL_OBJECT, type HostObject } from './hostObject';
import type { QueryInfo } from './messages';

/** Whom a query tells what it does not find, and who knows which objects the client keeps. */
export interface Projection {
  unknown(name: string): Error;
  referenceOf(object: HostObject): string | undefined;
  /** Whether the Excel that is imitated has the member already. */
  isKnown(object: HostObject, name: string): boolean;
}

/** What the client learns of an object by instantiating it: who it is. */
export function identify(object: HostObject, projection: Projection): unknown {
  if (object === NULL_OBJECT) return null;
  const reference = projection.referenceOf(object);
  return {
    ...object.identity,
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** What the client asked of an object; of a collection, that of its members, and of itself where it has the name. */
export function project(object: HostObject, query: QueryInfo, projection: Projection): unknown {
  if (object === NULL_OBJECT) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)].map(
    (path) => path.split(/[/.]/),
  );
  return object.items === undefined
    ? select(object, paths, projection)
    : selectMembers(object, object.items(), paths, query, projection);
}

type Path = readonly string[];

function selectMembers(
  collection: HostObject,
  items: readonly HostObject[],
  paths: readonly Path[],
  { Skip = 0, Top = Infinity }: QueryInfo,
  projection: Projection,
): Record<string, unknown> {
  const isOwn = ([name = '', ...rest]: Path): boolean =>
    rest.length === 0 && propertyOf(collection, name, projection) !== undefined;
  const own = paths.filter(isOwn);
  const ofMembers = paths
    .filter((path) => !isOwn(path))
    .map((path) => (isItems(path[0]) ? path.slice(1) : path));
  const result = own.length > 0 ? select(collection, own, projection) : {};
  if (ofMembers.length === 0 && own.length > 0) return result;
  const members = items.slice(Skip, Skip + Top);
  result['_Items'] = members.map((item) => select(item, ofMembers, projection));
  return result;
}

function isItems(name: string | undefined): boolean {
  return name?.toLowerCase() === 'items';
}

function select(
  object: HostObject,
  paths: readonly Path[],
  projection: Projection,
): Record<string, unknown> {
  const result = identify(object, projection) as Record<string, unknown>;
  const further = new Map<string, Path[]>();
  for (const [name = '', ...rest] of paths.length > 0 ? paths : [['*']]) {
    const property = rest.length === 0 ? propertyOf(object, name, projection) : undefined;
    if (name === '*' || name === '') {
      for (const key of Object.keys(object.properties ?? {})) {
        if (projection.isKnown(object, key)) result[key] = valueOf(object, key);
      }
    } else if (property !== undefined) {
      result[property] = valueOf(object, property);
    } else {
      const navigation = navigationOf(object, name, projection);
      if (navigation === undefined) {
        throw projection.unknown(`${object.type}.${[name, ...rest].join('.')}`);
      }
      further.set(navigation, [...(further.get(navigation) ?? []), rest]);
    }
  }
  for (const [name, rest] of further) {
    const Select = rest.map((path) => path.join('/')).filter((path) => path !== '');
    result[name] = project(object.navigations![name]!(), { Select }, projection);
  }
  return result;
}

function valueOf(object: HostObject, key: string): unknown {
  const property = object.properties![key]!;
  return typeof property === 'function' ? property() : property.get();
}

/** The client writes names as in TypeScript, the protocol with a capital letter. */
export function nameIn(names: object | undefined, name: string): string | undefined {
  const key = name.charAt(0).toUpperCase() + name.slice(1);
  return names !== undefined && key in names ? key : undefined;
}

function propertyOf(object: HostObject, name: string, projection: Projection): string | undefined {
  return known(object, nameIn(object.properties, name), projection);
}

function navigationOf(
  object: HostObject,
  name: string,
  projection: Projection,
): string | undefined {
  return known(object, nameIn(object.navigations, name), projection);
}

function known(
  object: HostObject,
  key: string | undefined,
  projection: Projection,
): string | undefined {
  return key !== undefined && projection.isKnown(object, key) ? key : undefined;
}
