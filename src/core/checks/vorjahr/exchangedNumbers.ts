import { append } from '../formulas/append';
import type { AreAlike } from './figuresIn';
import type { Position } from './positions';

export type Pair = readonly [Position, Position];

/** Positions that go by one account or name. */
export interface Alike {
  readonly pair: Pair;
  /** What tells them apart all the same. */
  readonly changed: 'konto' | 'name' | null;
}

/** Two accounts that exchanged their numbers: name and figures both say so, against the number alone. */
export function exchangedNumbers(alike: readonly Alike[], areAlike: AreAlike): Alike[] {
  const renamed = alike.filter(({ changed }) => changed === 'name').map(({ pair }) => pair);
  const byNames = new Map<string, Pair[]>();
  for (const pair of renamed) append(byNames, namesOf(pair), pair);
  const partnerOf = ([one, other]: Pair): Pair | null => {
    const crossed = byNames.get(namesOf([other, one])) ?? [];
    const partners = crossed.filter(
      ([its, old]) => areAlike(one, old) && areAlike(its, other) && !areAlike(one, other),
    );
    return partners.length === 1 ? partners[0]! : null;
  };
  return alike.map(({ pair, changed }) => {
    const partner = changed === 'name' ? partnerOf(pair) : null;
    return partner && partnerOf(partner) === pair
      ? { pair: [pair[0], partner[1]], changed: 'konto' }
      : { pair, changed };
  });
}

function namesOf([one, other]: Pair): string {
  return `${one.name}\n${other.name}`;
}
