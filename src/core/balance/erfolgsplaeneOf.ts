import { fittingErfolgsplaene, type ErfolgsplanFigures } from '../checks/facts/erfolgsplanFigures';
import { linksOf } from './linksOf';
import { occurrencesOf, periodsOf, type Occurrence } from '../checks/facts/occurrences';
import type { Plan, Table } from '../plan/types';
import type { PlanRow, PlanTree } from './planTree';
import type { Sparten } from './sparten';

/**
 * The Erfolgspläne that belong to a plan. Where there are several Sparten, those that name this one, or that agree with
 * it and with no other. Else those that agree with it as the checks find them, and what repeats one of those; all where
 * none agrees in anything.
 */
export function usedErfolgsplaene(
  plan: Plan,
  tree: PlanTree,
  sparten: Sparten,
  sources: readonly ErfolgsplanFigures[],
): ErfolgsplanFigures[] {
  const rivals = sparten.rivalsOf(tree);
  if (rivals.length === 0) return withRepetitions(plan, sources, fitting(plan, tree, sources));
  const named = sources.filter(({ table }) => sparten.belongs(table, tree));
  if (named.length > 0) return withRepetitions(plan, named, fitting(plan, tree, named));
  // A single one would fit every Sparte, whatever it says.
  const others = sources.length < 2 ? [] : fitting(plan, tree, sources);
  const theirs = rivals.flatMap((rival) => [
    ...fitting(plan, rival, sources),
    ...sources.flatMap(({ table }) => (sparten.belongs(table, rival) ? [table] : [])),
  ]);
  return sources.filter(({ table }) => others.includes(table) && !theirs.includes(table));
}

function fitting(plan: Plan, tree: PlanTree, sources: readonly ErfolgsplanFigures[]): Table[] {
  const at = (place: PlanRow | undefined): Occurrence[] => {
    if (place === undefined) return [];
    const { table } = tree[place.side];
    return occurrencesOf(table, place.row, periodsOf(table, plan), plan);
  };
  return fittingErfolgsplaene(
    sources,
    at(tree.roles.get('gewinn')),
    at(tree.roles.get('verlust')),
    at(tree.roles.get('abschreibungen')),
  ).map(({ table }) => table);
}

/** An Erfolgsplan that was changed since may fit no longer, while its list of accounts still does. */
function withRepetitions(
  plan: Plan,
  sources: readonly ErfolgsplanFigures[],
  fits: readonly Table[],
): ErfolgsplanFigures[] {
  if (fits.length === 0 || fits.length === sources.length) return [...sources];
  const links = linksOf(plan);
  const repeats = (table: Table): boolean =>
    links.some(
      ({ from, to }) =>
        (from === table && fits.includes(to)) || (to === table && fits.includes(from)),
    );
  return sources.filter(({ table }) => fits.includes(table) || repeats(table));
}

const INTERIM = /zwischenbericht|halbjahr/i;

/**
 * The list of accounts makes up the Erfolgsplan, and the Vermögensplan takes over from the Erfolgsplan itself. An
 * interim report speaks for its own tables only.
 */
export function authorityOf(table: Table, taker: Table): number {
  const isInterim = INTERIM.test(nameOf(table));
  if (isInterim) return INTERIM.test(nameOf(taker)) ? 3 : 0;
  return isListOfAccounts(table) ? 1 : 2;
}

function nameOf({ sheet, title }: Table): string {
  return `${sheet} ${title}`;
}

function isListOfAccounts(table: Table): boolean {
  const withAccount = table.rows.filter(({ account }) => account !== null).length;
  return /\bkonten/i.test(nameOf(table)) || withAccount * 2 > table.rows.length;
}
