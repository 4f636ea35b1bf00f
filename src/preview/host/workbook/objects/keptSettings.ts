import type { HostObject, Property } from '../../protocol/hostObject';
import { invalidArgument } from './collection';

/** Changes something, unless that is refused, and tells whoever draws it. */
export type Change = (how: () => void) => void;

/** Where what was set is kept, by its path. */
export interface Store {
  readonly settings: Record<string, unknown>;
  readonly change: Change;
}

/** An object that only keeps what it is given: its properties with what they are at first, and its parts. */
export interface Kept {
  readonly type: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Those of the properties that cannot be set. */
  readonly readOnly?: readonly string[];
  readonly parts?: Readonly<Record<string, Kept>>;
  /** A fill: its colour comes and goes by methods. */
  readonly isFill?: boolean;
  /** What `clear()` puts its properties to. */
  readonly cleared?: Readonly<Record<string, unknown>>;
}

/** The host object of a kept one; its settings are under the path, "axes/valueAxis/title/text". */
export function keptObject(kept: Kept, store: Store, path = ''): HostObject {
  const at = (name: string): string => join(path, name);
  const keep = (name: string, value: unknown): void => {
    store.change(() => (store.settings[at(name)] = value));
  };
  const fill: HostObject['methods'] = {
    Clear: () => keep('Color', null),
    SetSolidColor: (color: unknown) =>
      typeof color === 'string' ? keep('Color', color) : invalidArgument(),
  };
  const clear = (values: object): HostObject['methods'] => ({
    Clear: () => Object.entries(values).forEach(([name, value]) => keep(name, value)),
  });
  return {
    type: kept.type,
    properties: keptProperties(kept, store, path),
    navigations: Object.fromEntries(
      Object.entries(kept.parts ?? {}).map(([name, part]) => [
        name,
        () => keptObject(part, store, at(name)),
      ]),
    ),
    methods: {
      ...(kept.isFill === true ? fill : {}),
      ...(kept.cleared === undefined ? {} : clear(kept.cleared)),
    },
  };
}

export function keptProperties(
  { properties = {}, readOnly = [] }: Kept,
  { settings, change }: Store,
  path = '',
): Record<string, (() => unknown) | Property> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, initial]) => {
      const key = join(path, name);
      const get = (): unknown => settings[key] ?? initial;
      const set = (value: unknown): void => {
        change(() => (settings[key] = value));
      };
      return [name, readOnly.includes(name) ? get : { get, set }];
    }),
  );
}

function join(path: string, name: string): string {
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  return path === '' ? own : `${path}/${own}`;
}
