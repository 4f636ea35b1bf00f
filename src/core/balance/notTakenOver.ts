import { figureAt, quoted, tableName } from '../checks/words';
import type { Plan } from '../plan/types';
import { quotedAddress } from '../workbook/address';
import type { Calculation } from './calculation/calculation';
import type { PlanColumn } from './columnsAtWork';
import type { PlanTree } from './planTree';
import { listed } from './listed';
import type { UnreadFigure } from './unreadFigure';
import { hasPosition, isElsewhere, type TakenFigure } from './withoutPosition';
import type { Work } from './work';

const FIGURES = { Abschreibungen: 'abschreibungen', Jahresergebnis: 'result' } as const;
const NAMES = ['Abschreibungen', 'Jahresergebnis'] as const;

/** Which figures of a plan are compared with no Erfolgsplan, in which columns, and why. */
export function notTakenOver(
  plan: Plan,
  work: Work,
  chosen: readonly PlanColumn[],
  calculation: Calculation,
): string[] {
  const { tree, given } = work;
  const isNowhere = chosen.every(({ index }) => {
    const { result, abschreibungen, unread } = given[index]!;
    return [result, abschreibungen, unread.result, unread.abschreibungen].every(
      ({ length }) => length === 0,
    );
  });
  if (isNowhere) {
    const takesOver = chosen.length > 0 && NAMES.some((name) => hasPosition(tree, name));
    return takesOver ? [sentence(NAMES, '', whyNowhere(plan, work))] : [];
  }
  // Of a column that is not balanced, it is said why; an Erfolgsplan of one year says nothing of the years behind it.
  const balanced = chosen.filter(
    (column) => !work.results.get(column)!.blocked && given[column.index]!.isCovered,
  );
  const gaps = NAMES.flatMap((name) => gapsOf(work, name, balanced, calculation));
  const places = (columns: readonly PlanColumn[]): string =>
    columns.length === chosen.length ? '' : `in ${listed(columns.map(columnText))} `;
  return [
    ...grouped(gaps, ({ why, columns }) => `${why} ${columns.map(({ id }) => id).join()}`).values(),
  ].map((same) => {
    const { columns, why } = same[0]!;
    return sentence(
      same.map(({ name }) => name),
      places(columns),
      why,
    );
  });
}

interface Gap {
  readonly name: TakenFigure;
  readonly columns: readonly PlanColumn[];
  readonly why: string;
}

/** The columns in which a figure is not compared, those with the same cause together. */
function gapsOf(
  { tree, given }: Work,
  name: TakenFigure,
  columns: readonly PlanColumn[],
  calculation: Calculation,
): Gap[] {
  const figuresAt = ({ index }: PlanColumn) => given[index]![FIGURES[name]];
  const main = name === 'Abschreibungen' ? 'abschreibungen' : 'gewinn';
  if (!tree.roles.has(main) && isElsewhere(tree, name)) {
    const meant = columns.filter((column) => figuresAt(column).length > 0);
    const why = 'im Plan nicht zu erkennen ist, welche Zeile allein dafür steht';
    return meant.length > 0 ? [{ name, columns: meant, why }] : [];
  }
  if (!hasPosition(tree, name)) return [];
  const open = columns.filter((column) =>
    figuresAt(column).every(({ terms }) =>
      terms.some(({ cell }) => calculation.number(cell) === null),
    ),
  );
  const unreadAt = ({ index }: PlanColumn) => given[index]!.unread[FIGURES[name]][0];
  // What neither of the two plans has needs no word.
  const needed = open.filter(
    (column) => unreadAt(column) !== undefined || holds(tree, name, column),
  );
  return [...grouped(needed, (column) => kindOf(unreadAt(column))).values()].map((same): Gap => {
    const unread = same.flatMap((column) => unreadAt(column) ?? []);
    return { name, columns: same, why: unread.length === 0 ? NO_AMOUNT : whyUnread(unread) };
  });
}

function holds({ roles, ...sides }: PlanTree, name: TakenFigure, { index }: PlanColumn): boolean {
  const all =
    name === 'Abschreibungen' ? (['abschreibungen'] as const) : (['gewinn', 'verlust'] as const);
  return all.some((role) => {
    const place = roles.get(role);
    return (
      place !== undefined && (figureAt(sides[place.side].table, place.row, index)?.value ?? 0) !== 0
    );
  });
}

const NO_AMOUNT = 'der Erfolgsplan für diese Spalten keine Beträge dafür nennt';

function kindOf(unread: UnreadFigure | undefined): string {
  if (!unread) return 'none';
  return unread.by === null ? 'text' : 'formula';
}

function whyUnread(unread: readonly UnreadFigure[]): string {
  const cells = [
    ...new Set(unread.map(({ cell, content }) => `${quotedAddress(cell)} (${quoted(content)})`)),
  ];
  const by = unread.flatMap((one) => (one.by === null ? [] : [quotedAddress(one.by)]));
  return by.length === 0
    ? `in ${listed(cells)} keine Zahl steht`
    : `${listed([...new Set(by)])} mit ${listed(cells)} rechnet, wo keine Zahl steht`;
}

function whyNowhere({ tables }: Plan, { tree, rivals }: Work): string {
  if (!tables.some(({ kind }) => kind === 'Erfolgsplan'))
    return 'in der Mappe kein Erfolgsplan zu erkennen ist';
  if (rivals.length === 0) return NO_AMOUNT;
  const all = [tree, ...rivals].map(({ herkunft }) => tableName(herkunft.table));
  return `es mehrere Pläne für dieselben Jahre gibt (${all.join(', ')}) und keinen Erfolgsplan, der nach Blattname oder Überschrift zu diesem gehört`;
}

function sentence(names: readonly TakenFigure[], places: string, why: string): string {
  const verb = names.length === 1 && names[0] === 'Jahresergebnis' ? 'wurde' : 'wurden';
  return `${names.join(' und ')} ${verb} ${places}nicht abgeglichen, weil ${why}.`;
}

function columnText({ heading, id }: PlanColumn): string {
  return heading === '' ? `Spalte ${id.split(' ').slice(-1)[0]!}` : quoted(heading);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
