import { counted } from '../../numbers/germanNumbers';
import { firstShown } from '../../plan/rows/numbers';
import type { Row, Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';
import { findingOf } from '../rules/findingOf';
import { accountCell, quoted, rowName } from '../words';
import type { Told } from './causes';
import type { Match } from './matchRows';
import type { Pairing } from './pairTables';
import { shownAt } from './figures';
import { listed } from './sentences';

/** VJ-04: the positions that are new, gone or renamed, one Hinweis per table. */
export function changesOfStock(
  pairings: readonly Pairing[],
  told: ReadonlyMap<Pairing, Told>,
): Finding[] {
  return successors(pairings).flatMap((pairing): Finding[] => {
    const { here, there, matches } = pairing;
    const known = told.get(pairing);
    const fresh = pairing.fresh.filter(
      (row) => isPosition(here, row, there) && !known?.here.has(row),
    );
    const isOlder = (row: number): boolean =>
      pairing.columns.some((column) => shownAt(here, row, column.here) !== 0);
    const renamed = matches.filter(
      (match) => match.changed === 'name' && isPosition(here, match.here, there),
    );
    return findingAbout(pairing, {
      fresh: fresh.filter((row) => !isOlder(row)),
      older: fresh.filter(isOlder),
      dropped: pairing.dropped.filter(
        (row) => isPosition(there, row, here) && !known?.there.has(row),
      ),
      renamed: renamed.filter((match) => !hasOtherAccount(pairing, match)),
      renamedAndRenumbered: renamed.filter((match) => hasOtherAccount(pairing, match)),
      renumbered: matches.filter(({ changed }) => changed === 'konto'),
    });
  });
}

interface Changes {
  readonly fresh: readonly number[];
  /** New, and yet with figures of years that last year's plan covers. */
  readonly older: readonly number[];
  readonly dropped: readonly number[];
  readonly renamed: readonly Match[];
  readonly renamedAndRenumbered: readonly Match[];
  readonly renumbered: readonly Match[];
}

function findingAbout({ here, there }: Pairing, changes: Changes): Finding[] {
  const { fresh, older, dropped, renamed, renamedAndRenumbered, renumbered } = changes;
  const now = (row: number): Row => here.rows[row]!;
  const before = (row: number): Row => there.rows[row]!;
  const said = (matches: readonly Match[]): string =>
    matches
      .slice(0, MOST_NAMED)
      .map(
        ({ here: row, there: other }) => `${rowName(now(row))} (bisher ${rowName(before(other))})`,
      )
      .join(', ') +
    (matches.length > MOST_NAMED ? ` und ${matches.length - MOST_NAMED} weitere` : '');
  const parts = [
    fresh.length > 0 ? `${positions(fresh)} neu: ${listed(fresh.map(now), MOST_NAMED)}` : [],
    older.length > 0
      ? `${positions(older)} neu, obwohl mit Beträgen früherer Jahre: ${listed(older.map(now), MOST_NAMED)}`
      : [],
    dropped.length > 0
      ? `${positions(dropped)} entfallen: ${listed(dropped.map(before), MOST_NAMED)}`
      : [],
    renamed.length > 0 ? `${positions(renamed)} vermutlich umbenannt: ${said(renamed)}` : [],
    renamedAndRenumbered.length > 0
      ? `${positions(renamedAndRenumbered)} vermutlich umbenannt und mit anderer Kontonummer: ${said(renamedAndRenumbered)}`
      : [],
    renumbered.length > 0
      ? `${positions(renumbered)} mit anderer Kontonummer: ${said(renumbered)}`
      : [],
  ].flat();
  if (parts.length === 0) return [];
  const rows = [
    ...fresh,
    ...older,
    ...[...renamed, ...renamedAndRenumbered, ...renumbered].map((match) => match.here),
  ];
  const cells = rows.sort((a, b) => a - b).map((row) => accountCell(here, now(row)));
  const cell: CellOnSheet = cells[0] ?? {
    sheet: here.sheet,
    row: here.area.row,
    column: here.area.column,
  };
  return [
    findingOf('VJ-04', 'hinweis', cell, cells.length === 0 ? [cell] : cells, {
      text: `Gegenüber dem Vorjahresplan (Blatt ${quoted(there.sheet)}): ${parts.join('; ')}.`,
    }),
  ];
}

/** Zeros at the ends of an account come and go without meaning another. */
function hasOtherAccount({ here, there }: Pairing, match: Match): boolean {
  const [now, before] = [here.rows[match.here]!.account, there.rows[match.there]!.account];
  const bare = (account: string): string => account.replace(/^0+|0+$/g, '');
  return now !== null && before !== null && bare(now) !== bare(before);
}

const MOST_NAMED = 8;

function positions(all: readonly unknown[]): string {
  return counted(all.length, 'Position', 'Positionen');
}

/** Of several tables that repeat one of last year's, the one with most of it. */
function successors(pairings: readonly Pairing[]): Pairing[] {
  const best = new Map<Table, Pairing>();
  for (const pairing of pairings) {
    const known = best.get(pairing.there);
    if (!known || weightOf(pairing) > weightOf(known)) best.set(pairing.there, pairing);
  }
  return pairings.filter((pairing) => best.get(pairing.there) === pairing);
}

function weightOf({ here, there, matches }: Pairing): number {
  return matches.length + (here.sheet === there.sheet ? 0.5 : 0);
}

/** What holds no figure but zeros is not worth a word, nor are accounts where the other plan lists none. */
function isPosition(table: Table, row: number, other: Table): boolean {
  const { type, account } = table.rows[row]!;
  return (
    (type === 'item' || type === 'sum') &&
    firstShown(table.numbers, row) !== null &&
    (account === null || other.rows.some((each) => each.account !== null))
  );
}
