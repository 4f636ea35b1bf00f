import { rolesOf } from '../checks/facts/roles';
import { BALANCED, standBeside } from '../checks/facts/twoSides';
import { numbersOf } from '../plan/rows/numbers';
import { retyped } from '../plan/rows/readRow';
import { sideOfHeading, sideOfSection, subjectOf, type Side } from '../plan/sums/sides';
import type { Part, Plan, Row, Sum, Table } from '../plan/types';
import { disguisedTotal } from './disguisedTotal';
import { isPartOfSide, topRowsOf, type TopRow } from '../checks/facts/topRows';

/** Where a total stands that is not printed. */
const NOWHERE = -1;

/** Whether the sheet has a row, or it was thought up here. */
export function isPrinted({ position }: Row): boolean {
  return position !== NOWHERE;
}

/** What a person has to know of sides without a total. */
export function missingTotalNotes(
  sides: Readonly<Record<'herkunft' | 'verwendung', Total>>,
): string[] {
  return (['herkunft', 'verwendung'] as const).flatMap((name) => {
    const { table, total } = sides[name];
    if (isPrinted(table.rows[total]!)) return [];
    return [
      `Eine Summe der ${NAMES[name === 'herkunft' ? 1 : -1]} fehlt auf dem Blatt; gerechnet ist mit der Summe ihrer Positionen.`,
    ];
  });
}

interface Total {
  readonly table: Table;
  readonly total: number;
}

/**
 * The plan with a total for every side that is known by its heading, or by its place beside the other, and prints none:
 * what it holds is the sum of its positions.
 */
export function withMissingTotals(plan: Plan): Plan {
  const whole = plan.tables.map((table) =>
    BALANCED.has(table.kind) && namesBothSides(table) ? withBothTotals(table) : table,
  );
  const halves = whole.filter(
    (table) => BALANCED.has(table.kind) && !namesBothSides(table) && !hasBothTotals(table),
  );
  return {
    ...plan,
    tables: whole.map((table) => {
      if (!halves.includes(table)) return table;
      if (halves.some((other) => standBeside(table, other))) return withTotalOfHalf(table, 1);
      if (halves.some((other) => standBeside(other, table))) return withTotalOfHalf(table, -1);
      return table;
    }),
  };
}

function namesBothSides({ rows, kind }: Table): boolean {
  const sides = new Set(
    rows.filter(({ type }) => type === 'heading').map((row) => sideOfHeading(row, kind)),
  );
  return sides.has(1) && sides.has(-1);
}

function hasBothTotals(table: Table): boolean {
  const roles = rolesOf(table);
  return roles.has('summe-herkunft') && roles.has('summe-verwendung');
}

function withBothTotals(table: Table): Table {
  const roles = rolesOf(table);
  const all = topRowsOf(table);
  return ([1, -1] as const).reduce((done, side) => {
    const total = roles.get(side === 1 ? 'summe-herkunft' : 'summe-verwendung');
    const own = all.filter((row) => row.side === side);
    const isWhole = total !== undefined && !isPartOfSide(table, total, side);
    return isWhole ? done : withTotal(done, own, side);
  }, table);
}

/** The last Summe of a half is its total, unless it names a part and other rows stand beside it. */
function withTotalOfHalf(table: Table, side: 1 | -1): Table {
  const own = topRowsOf(table, side);
  const last = [...own].reverse().find(({ isSum }) => isSum);
  if (last !== undefined) {
    const { label } = table.rows[last.row]!;
    if (own.length === 1 || sideOfSection(label) !== 0 || subjectOf(label) === '') return table;
  }
  return withTotal(table, own, side);
}

function withTotal(table: Table, own: readonly TopRow[], side: 1 | -1): Table {
  const [first] = own;
  if (!first) return table;
  const only = own.length === 1 && first.isSum ? first.row : null;
  const total = only ?? disguisedTotal(table, own, side);
  const parts = own.flatMap(({ row }): Part[] =>
    row === total ? [] : [{ row, factor: table.rows[row]!.operator === '-' ? -1 : 1 }],
  );
  const known = table.sums.find(({ row }) => row === only);
  const sum: Sum = {
    row: total ?? table.rows.length,
    parts: known?.parts ?? parts,
    subject: NAMES[side],
    number: null,
  };
  const rows =
    total === null
      ? [...table.rows, totalRow(table, side)]
      : table.rows.map((row, index) => (index === total ? retyped(row, 'sum') : row));
  return {
    ...table,
    rows,
    numbers: numbersOf(rows, table.columns.length),
    sums: [...table.sums.filter((other) => other !== known), sum],
  };
}

const NAMES: Readonly<Record<Exclude<Side, 0>, string>> = {
  1: 'Mittelherkunft',
  [-1]: 'Mittelverwendung',
};

function totalRow({ columns }: Table, side: 1 | -1): Row {
  return {
    position: NOWHERE,
    label: NAMES[side],
    number: null,
    account: null,
    accountColumn: null,
    operator: null,
    depth: 0,
    type: 'sum',
    entries: columns.map(() => null),
  };
}
