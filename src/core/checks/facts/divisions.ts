import { isRounded } from '../../plan/periods';
import { isShareOrRate } from '../../plan/rows/rowType';
import type { Figure, Plan, Table } from '../../plan/types';
import { figureAt } from '../words';
import { periodsOf, unitOf } from './occurrences';
import { findResult } from './roles';
import { subjectsIn } from './subjects';

/** The plans of several Sparten, and the plan of the whole. */
export interface Divisions {
  readonly whole: Figures;
  readonly parts: readonly Figures[];
}

/** A table by its positions and years. */
export interface Figures {
  readonly table: Table;
  /** By the ids of the subjects. */
  readonly rows: ReadonlyMap<number, number>;
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
      subjectsIn(plan)
        .get(table)!
        .flatMap(({ id, row }): [number, number][] =>
          isShareOrRate(table.rows[row]!.label) ? [] : [[id, row]],
        ),
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

/**
 * Seven of ten figures (one slip goes through a sum and the result), and not just those that only one part has. Most
 * plans of one kind are no Sparten: so this goes by numbers, and ends as soon as too many are missed.
 */
function addsUp({ whole, parts }: Divisions): boolean {
  const { table, rows, columns } = whole;
  const most = rows.size * columns.size;
  const years = [...columns].map(([period, column]) => ({
    column,
    theirs: parts.map((part) => part.columns.get(period)!),
  }));
  let [holds, fails] = [0, 0];
  for (const [id, row] of rows) {
    const given = parts.map((part) => part.rows.get(id));
    for (const { column, theirs } of years) {
      const place = row * table.numbers.width + column;
      const result = table.numbers.shown[place]!;
      if (Number.isNaN(result)) continue;
      const { sum, terms, telling } = sumOf(parts, given, theirs);
      if (telling < 2) continue;
      if (Math.abs(sum - result) <= terms * table.numbers.unit[place]!) holds += 1;
      else fails += 1;
    }
    if (fails * 10 > most * 3) return false;
  }
  return holds >= ENOUGH && holds * 10 >= (holds + fails) * 7;
}

/** What the parts give together, how many of them give a figure, and how many one other than zero. */
function sumOf(
  parts: readonly Figures[],
  rows: readonly (number | undefined)[],
  columns: readonly number[],
): { readonly sum: number; readonly terms: number; readonly telling: number } {
  let [sum, terms, telling] = [0, 0, 0];
  for (let part = 0; part < parts.length; part += 1) {
    const row = rows[part];
    if (row === undefined) continue;
    const { width, shown } = parts[part]!.table.numbers;
    const figure = shown[row * width + columns[part]!]!;
    if (Number.isNaN(figure)) continue;
    sum += figure;
    terms += 1;
    if (figure !== 0) telling += 1;
  }
  return { sum, terms, telling };
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
  const off = [...whole.rows].filter(([id]) => {
    const { result, terms } = sumIn(divisions, id, period);
    return result !== null && terms.length > 0 && !isSum(result, terms);
  });
  return last !== null && off.length > 1 && !off.some(([, row]) => row === last);
}

/** The figure of the whole, and those of the parts that have the position. */
export function sumIn(
  { whole, parts }: Divisions,
  id: number,
  period: string,
): { readonly result: Figure | null; readonly terms: readonly Figure[] } {
  const at = ({ table, rows, columns }: Figures): Figure | null => {
    const [row, column] = [rows.get(id), columns.get(period)];
    return row === undefined || column === undefined ? null : figureAt(table, row, column);
  };
  return { result: at(whole), terms: parts.flatMap((part) => at(part) ?? []) };
}

export function isRoundedIn({ table, columns }: Figures, period: string, plan: Plan): boolean {
  return isRounded(table.columns[columns.get(period)!]!, table, plan);
}
