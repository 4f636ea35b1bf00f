import type { Table } from '../../plan/types';
import { pairLabels, plainLabel } from '../facts/similarLabels';
import type { SharedColumn } from './columns';
import { exchangedNumbers, type Alike, type Pair } from './exchangedNumbers';
import { figuresIn, type AreAlike } from './figuresIn';
import { onlyOnes, positionsOf, type Position } from './positions';

/** A row of the new plan and the one of last year's that means the same. */
export interface Match {
  readonly here: number;
  readonly there: number;
  readonly changed: Alike['changed'];
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Rows of the new plan that last year's does not have. */
  readonly fresh: readonly number[];
  /** Rows of last year's plan that the new one does not have. */
  readonly dropped: readonly number[];
  /** Rows that go by one name in both plans, and by which of them nobody can tell. */
  readonly doubtful: readonly Doubtful[];
}

interface Doubtful {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** Beyond this many open rows only accounts and names tell. */
const MOST_OPEN = 60;

/** What two years' tables call by the same account, or else by the same name. */
export function sureMatches(here: Table, there: Table): readonly Match[] {
  return namedAlike(positionsOf(here), positionsOf(there)).map(({ pair, changed }) =>
    matchOf(pair, changed),
  );
}

/** Brings together the rows of two years' tables, also those that go by another name now. */
export function matchRows(here: Table, there: Table, columns: readonly SharedColumn[]): Matching {
  const [ours, theirs] = [positionsOf(here), positionsOf(there)];
  const areAlike = figuresIn(here, there, columns);
  const alike = exchangedNumbers(namedAlike(ours, theirs), areAlike);
  const taken = new Set(alike.flatMap(({ pair }) => pair));
  const matches = alike.map(({ pair, changed }) => matchOf(pair, changed));
  const take = (pair: Pair, changed: Match['changed']): void => {
    if (pair.some((position) => taken.has(position))) return;
    for (const position of pair) taken.add(position);
    matches.push(matchOf(pair, changed));
  };
  const doubtful = doubtfulAmong(ours, theirs, taken);
  for (const position of doubtful.flat(2)) taken.add(position);
  const open = (positions: readonly Position[]): Position[] =>
    positions.filter((position) => !taken.has(position));
  if (open(ours).length <= MOST_OPEN && open(theirs).length <= MOST_OPEN) {
    const [labelsHere, labelsThere] = [labelled(here, open(ours)), labelled(there, open(theirs))];
    for (const pair of pairLabels(labelsHere, labelsThere)) take(pair, 'name');
    for (const pair of alikeInFigures(open(ours), open(theirs), areAlike)) take(pair, 'name');
  }
  return {
    matches: matches.sort((a, b) => a.here - b.here),
    fresh: rowsOf(open(ours)),
    dropped: rowsOf(open(theirs)),
    doubtful: doubtful.map(([one, other]) => ({ here: rowsOf(one), there: rowsOf(other) })),
  };
}

function matchOf([one, other]: Pair, changed: Match['changed']): Match {
  return { here: one.row, there: other.row, changed };
}

/** By account, and then by name, the surest first. */
function namedAlike(ours: readonly Position[], theirs: readonly Position[]): Alike[] {
  const taken = new Set<Position>();
  const open = (pairs: readonly Pair[]): Pair[] =>
    pairs.filter(([one, other]) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
  const byAccount = [0, 1, 2].flatMap((form) =>
    open(common(ours, theirs, ({ accounts }) => accounts[form])),
  );
  const byName = [0, 1, 2].flatMap((level) =>
    open(common(ours, theirs, ({ keys }) => keys[level])),
  );
  const haveAccounts = (pair: Pair): boolean => pair.every(({ accounts }) => accounts.length > 0);
  return [
    ...byAccount.map((pair) => ({ pair, changed: areRenamed(pair) ? ('name' as const) : null })),
    ...byName.map((pair) => ({ pair, changed: haveAccounts(pair) ? ('konto' as const) : null })),
  ];
}

/** One of them may have no name at all. */
function areRenamed([one, other]: Pair): boolean {
  return one.name !== '' && other.name !== '' && one.name !== other.name;
}

function rowsOf(positions: readonly Position[]): number[] {
  return positions.map(({ row }) => row);
}

/** Positions that go by the same key, and alone do so, in both tables. */
function common(
  ours: readonly Position[],
  theirs: readonly Position[],
  keyOf: (position: Position) => string | undefined,
): Pair[] {
  const known = onlyOnes(theirs, keyOf);
  return [...onlyOnes(ours, keyOf)].flatMap(([key, one]): Pair[] => {
    const other = known.get(key);
    return one && other ? [[one, other]] : [];
  });
}

/** What is left of positions that both tables have, and one of them several times. */
function doubtfulAmong(
  ours: readonly Position[],
  theirs: readonly Position[],
  taken: ReadonlySet<Position>,
): (readonly [readonly Position[], readonly Position[]])[] {
  const [here, there] = [ours, theirs].map((positions) => {
    const open = new Map<string, Position[]>();
    for (const position of positions) {
      if (taken.has(position)) continue;
      const key = position.accounts[0] ?? position.keys[0]!;
      open.set(key, [...(open.get(key) ?? []), position]);
    }
    return open;
  });
  return [...here!].flatMap(([key, positions]) => {
    const others = there!.get(key);
    return others ? [[positions, others] as const] : [];
  });
}

/** By their whole labels, where no account tells them apart. */
function labelled(table: Table, positions: readonly Position[]): Map<string, Position> {
  const byLabel = onlyOnes(positions, ({ row, accounts }) =>
    accounts.length > 0 ? undefined : plainLabel(table.rows[row]!.label),
  );
  return new Map(
    [...byLabel].flatMap(([label, position]) => (position ? [[label, position]] : [])),
  );
}

/**
 * A position under a new name: wherever both plans must, it gives the very figures of one that is no longer there, and
 * no other does.
 */
function alikeInFigures(
  ours: readonly Position[],
  theirs: readonly Position[],
  areAlike: AreAlike,
): Pair[] {
  return ours.flatMap((one): Pair[] => {
    const found = theirs.filter((other) => areAlike(one, other));
    const [only] = found;
    return only && found.length === 1 && ours.filter((each) => areAlike(each, only)).length === 1
      ? [[one, only]]
      : [];
  });
}
