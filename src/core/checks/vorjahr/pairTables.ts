import type { Plan, Table, TableKind } from '../../plan/types';
import { wordsOf } from '../../plan/vocabulary';
import { sameNumbers } from '../facts/occurrences';
import { settledColumns, sharedColumns, type SharedColumn } from './columns';
import { matchRows, sureMatches, type Matching } from './matchRows';
import { positionsOf } from './positions';

/** A table of the new plan beside the one of last year's that it follows. */
export interface Pairing extends Matching {
  readonly here: Table;
  readonly there: Table;
  readonly columns: readonly SharedColumn[];
}

export interface Pairings {
  readonly pairings: readonly Pairing[];
  /** Tables with figures of earlier years for which last year's plan has no counterpart. */
  readonly alone: readonly Table[];
  /** Tables that last year's plan has too, but not with figures of the same years. */
  readonly yearsApart: readonly Table[];
}

/** Tables of one group show the same positions. */
const GROUPS: Partial<Record<TableKind, string>> = {
  Erfolgsplan: 'erfolg',
  Vermögensplan: 'vermögen',
  Finanzplan: 'vermögen',
  Liquiditätsplan: 'liquidität',
  Vorhaben: 'vorhaben',
  Investitionsprogramm: 'programm',
  Stellenübersicht: 'stellen',
  Verbindlichkeiten: 'schulden',
  Kennzahlen: 'kennzahlen',
};

function groupOf(table: Table): string | undefined {
  const listsAccounts = table.kind === 'nicht erkannt' && hasAccounts({ table });
  return listsAccounts ? 'erfolg' : GROUPS[table.kind];
}

interface Candidate {
  readonly table: Table;
  readonly columns: ReturnType<typeof settledColumns>;
  /** Account numbers, and the names of rows that have none. */
  readonly keys: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Every table of the new plan with the one of last year's that it follows, where the years of their columns overlap. */
export function pairTables(plan: Plan, last: Plan, until: number): Pairings {
  const theirs = byGroup(last, until);
  const scored = [...byGroup(plan, until)].flatMap(([group, candidates]) =>
    candidates.map((one) => {
      const others = theirs.get(group) ?? [];
      return {
        one,
        best: bestOf(one, others),
        isThere: others.some((other) => isLike(one, other)),
      };
    }),
  );
  const closest = new Map<Table, number>();
  for (const { best } of scored) {
    if (!best) continue;
    const { table } = best.other;
    closest.set(table, Math.max(closest.get(table) ?? 0, best.score));
  }
  const pairings: Pairing[] = [];
  const alone: Table[] = [];
  const yearsApart: Table[] = [];
  for (const { one, best, isThere } of scored) {
    const isClosest = best !== null && closest.get(best.other.table) === best.score;
    if (best && (best.agrees || (best.isNamedAlike && isClosest)))
      pairings.push(pairing(one.table, best.other.table, best.columns));
    else if (one.columns.size > 0) (best === null && isThere ? yearsApart : alone).push(one.table);
  }
  return { pairings: withAccountsFirst(pairings), alone, yearsApart };
}

function byGroup({ tables, ...plan }: Plan, until: number): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const table of tables) {
    const group = groupOf(table);
    if (group === undefined) continue;
    const columns = settledColumns(table, { tables, ...plan }, until);
    const positions = positionsOf(table);
    const keys = new Set(positions.map(({ accounts, name }) => accounts[2] ?? name));
    const names = new Set(positions.map(({ name }) => name));
    const words = wordsOf(`${table.sheet} ${table.title}`).filter((word) => !/\d/.test(word));
    const candidate = { table, columns, keys, names, words: new Set(words) };
    groups.set(group, [...(groups.get(group) ?? []), candidate]);
  }
  return groups;
}

interface Best {
  readonly other: Candidate;
  readonly score: number;
  /** Its figures leave no doubt. */
  readonly agrees: boolean;
  readonly isNamedAlike: boolean;
  readonly columns: readonly SharedColumn[];
}

/** So many tables are looked at for one, those with the most positions in common. */
const MOST_TRIED = 6;

function bestOf(one: Candidate, others: readonly Candidate[]): Best | null {
  const tried = others
    .flatMap((other) => {
      const columns = sharedColumns([one.table, one.columns], [other.table, other.columns]);
      const [byNumber, byName] = [overlap(one.keys, other.keys), overlap(one.names, other.names)];
      const titles = overlap(one.words, other.words);
      // A Kontenplan may be renumbered as a whole, or be left out; then the names tell.
      const positions = Math.max(byNumber, byName);
      const known = [one, other].every(hasAccounts) ? byNumber : byName;
      return columns.length === 0 ? [] : [{ other, columns, positions, known, titles }];
    })
    .sort((a, b) => b.positions + b.titles - a.positions - a.titles)
    .slice(0, MOST_TRIED);
  let best: Best | null = null;
  for (const { other, columns, positions, known, titles } of tried) {
    const { telling, equal } = agreement(one.table, other.table, columns);
    const share = telling === 0 ? 0 : equal / telling;
    const sameKind = one.table.kind === other.table.kind ? 0.25 : 0;
    const score = positions + titles + 2 * share + sameKind;
    if (best && score <= best.score) continue;
    best = {
      other,
      score,
      agrees: equal >= 2 && share >= 0.5 && positions >= 0.25,
      isNamedAlike: known >= 0.5 && titles >= 0.5,
      columns,
    };
  }
  return best;
}

/** Whether both list mostly the same positions, whatever their columns. */
function isLike(one: Candidate, other: Candidate): boolean {
  return Math.max(overlap(one.keys, other.keys), overlap(one.names, other.names)) >= 0.5;
}

/** How much two sets have in common, from 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const each of a) if (b.has(each)) common += 1;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function agreement(
  here: Table,
  there: Table,
  columns: readonly SharedColumn[],
): { telling: number; equal: number } {
  let [telling, equal] = [0, 0];
  for (const match of sureMatches(here, there)) {
    for (const column of columns) {
      const figure = match.here * here.numbers.width + column.here;
      const other = match.there * there.numbers.width + column.there;
      const [shown, before] = [here.numbers.shown[figure]!, there.numbers.shown[other]!];
      if (Number.isNaN(shown + before) || (shown === 0 && before === 0)) continue;
      telling += 1;
      if (sameNumbers(there.numbers, other, here.numbers, figure, column.factor)) equal += 1;
    }
  }
  return { telling, equal };
}

function pairing(here: Table, there: Table, columns: readonly SharedColumn[]): Pairing {
  return { here, there, columns, ...matchRows(here, there, columns) };
}

/** What differs is told where it is most exact; the overviews repeat it. */
function withAccountsFirst(pairings: readonly Pairing[]): Pairing[] {
  const [exact, overviews] = [true, false].map((accounts) =>
    pairings.filter(({ here }) => hasAccounts({ table: here }) === accounts),
  );
  return [...exact!, ...overviews!];
}

function hasAccounts({ table: { rows } }: Pick<Candidate, 'table'>): boolean {
  return rows.some(({ account }) => account !== null);
}
