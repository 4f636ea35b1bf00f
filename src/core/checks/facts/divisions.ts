import { isRounded } from '../../plan/periods';
import type { Figure, Plan, Table } from '../../plan/types';
import { figureAt } from '../words';
import { periodsOf, unitOf } from './occurrences';
import { findResult } from './roles';
import { keyOf, Positions, subjectsOf } from './subjects';

/** The plans of several Sparten, and the plan of the whole. */
export interface Divisions {
  readonly whole: Figures;
  readonly parts: readonly Figures[];
}

/** A table by its positions and years. */
export interface Figures {
  readonly table: Table;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly unit: number;
}

const PLANS: ReadonlySet<Table['kind']> = new Set([
  'Erfolgsplan',
  'Vermögensplan',
  'Finanzplan',
  'Liquiditätsplan',
]);
const WHOLE = /gesamt|konsolid|zusammen|summe/i;
/** More plans of one kind are no Sparten. */
const MOST_PARTS = 12;
/** So many figures must be the sum of the parts before another one can be wrong. */
const ENOUGH = 8;

/** Among tables of one kind with the same positions and years: the one that adds up all the others. */
export function divisionsOf(plan: Plan): Divisions[] {
  const byKind = new Map<string, Figures[]>();
  for (const table of plan.tables) {
    if (!PLANS.has(table.kind)) continue;
    const figures = figuresOf(table, plan);
    if (figures.columns.size === 0 || figures.rows.size < 3) continue;
    const key = [table.kind, figures.unit, ...[...figures.columns.keys()].sort()].join(' ');
    byKind.set(key, [...(byKind.get(key) ?? []), figures]);
  }
  return [...byKind.values()].flatMap((tables) => wholeAmong(tables) ?? []);
}

function figuresOf(table: Table, plan: Plan): Figures {
  const columns = new Map<string, number>();
  periodsOf(table, plan).forEach((period, column) => {
    if (period !== null && table.columns[column]!.kind !== 'prozent') columns.set(period, column);
  });
  return {
    table,
    rows: new Map(
      subjectsOf(table, new Positions()).map((subject) => [keyOf(subject), subject.row]),
    ),
    columns,
    unit: unitOf(table, 0),
  };
}

function wholeAmong(tables: readonly Figures[]): Divisions | null {
  if (tables.length < 3 || tables.length > MOST_PARTS + 1) return null;
  const named = tables.filter(({ table }) => WHOLE.test(`${table.sheet} ${table.title}`));
  const candidates = [...named, ...tables.filter((table) => !named.includes(table))];
  for (const whole of candidates) {
    const divisions = { whole, parts: tables.filter((table) => table !== whole) };
    if (addsUp(divisions)) return divisions;
  }
  return null;
}

/** Seven of ten figures (one slip goes through a sum and the result), and not just those that only one part has. */
function addsUp(divisions: Divisions): boolean {
  let [holds, all] = [0, 0];
  for (const [key] of divisions.whole.rows) {
    for (const [period] of divisions.whole.columns) {
      const { result, terms } = sumIn(divisions, key, period);
      if (!result || terms.filter(({ shown }) => shown !== 0).length < 2) continue;
      all += 1;
      if (isSum(result, terms)) holds += 1;
    }
  }
  return holds >= ENOUGH && holds * 10 >= all * 7;
}

function isSum(result: Figure, terms: readonly Figure[]): boolean {
  const sum = terms.reduce((total, { shown }) => total + shown, 0);
  return Math.abs(sum - result.shown) <= terms.length * result.unit;
}

/**
 * What the Sparten charge each other is left out of the whole: then Erträge and Aufwendungen differ, and the
 * Jahresergebnis does not. Such a year says nothing of single positions.
 */
export function isConsolidated(divisions: Divisions, period: string): boolean {
  const { whole } = divisions;
  const last = findResult(whole.table);
  const off = [...whole.rows].filter(([key]) => {
    const { result, terms } = sumIn(divisions, key, period);
    return result !== null && terms.length > 0 && !isSum(result, terms);
  });
  return last !== null && off.length > 1 && !off.some(([, row]) => row === last);
}

/** The figure of the whole, and those of the parts that have the position. */
export function sumIn(
  { whole, parts }: Divisions,
  key: string,
  period: string,
): { readonly result: Figure | null; readonly terms: readonly Figure[] } {
  const at = ({ table, rows, columns }: Figures): Figure | null => {
    const [row, column] = [rows.get(key), columns.get(period)];
    return row === undefined || column === undefined ? null : figureAt(table, row, column);
  };
  return { result: at(whole), terms: parts.flatMap((part) => at(part) ?? []) };
}

export function isRoundedIn({ table, columns }: Figures, period: string, plan: Plan): boolean {
  return isRounded(table.columns[columns.get(period)!]!, table, plan);
}
