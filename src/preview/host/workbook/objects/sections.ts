import type { HostObject } from '../../protocol/hostObject';

type Section = NonNullable<HostObject['methods']>;

/**
 * One object out of several, each made when a name is asked for that those before it do not have: most ranges of a
 * large batch only lead to the next one.
 */
export function sections(
  makers: readonly (() => HostObject['methods'])[],
): NonNullable<HostObject['methods']> {
  const made: (Section | undefined)[] = [];
  const find = (key: string): Section | undefined => {
    for (let index = 0; index < makers.length; index++) {
      const section = (made[index] ??= makers[index]!() ?? {});
      if (key in section) return section;
    }
    return undefined;
  };
  return new Proxy<Section>(
    {},
    {
      has: (_, key) => typeof key === 'string' && find(key) !== undefined,
      get: (_, key) => (typeof key === 'string' ? find(key)?.[key] : undefined),
    },
  );
}
