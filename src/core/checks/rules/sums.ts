import { isFigureAt } from '../../plan/rows/numbers';
import { isRounded } from '../../plan/periods';
import { isFigure, type Plan, type Sum, type Table } from '../../plan/types';
import { cellAddress } from '../../workbook/address';
import type { FigureChange } from '../../workbook/change';
import type { Equation, Term, Unanswered } from '../judge/equation';
import { sift, type Exact, type Series } from '../judge/series';
import { isOneBlock, sumFormula } from '../facts/sumFormula';
import { cellOf, columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

/** Every sum and every result, in every column: the rows that it takes up add up to it. */
export function sums(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const exact: Exact[] = [];
  const unanswered: Unanswered[] = [];
  for (const table of plan.tables) {
    const columns = table.columns.flatMap(({ kind }, index) => (kind === 'prozent' ? [] : [index]));
    for (const sum of table.sums) {
      const sifted = sift(inEveryColumn(plan, table, sum, columns));
      exact.push(sifted.exact);
      for (const said of sifted.others) {
        if ('terms' in said) equations.push(said);
        else unanswered.push(said);
      }
    }
    for (const row of table.unexplained) unanswered.push(unexplained(table, row));
  }
  return { equations, exact, unanswered };
}

function inEveryColumn(plan: Plan, table: Table, sum: Sum, columns: readonly number[]): Series {
  const { width } = table.numbers;
  return {
    rule: ruleOf(table, sum),
    table,
    indexes: columns,
    step: 1,
    terms: sum.parts.map(({ row, factor }) => ({ start: row * width, factor })),
    result: sum.row * width,
    write: (column) => sumInColumn(plan, table, sum, column),
  };
}

function ruleOf({ rows }: Table, sum: Sum): 'SU-01' | 'SU-02' {
  return rows[sum.row]!.type === 'result' ? 'SU-02' : 'SU-01';
}

/** What a sum says in one column; null where there is nothing to check. */
export function sumInColumn(
  plan: Plan,
  table: Table,
  sum: Sum,
  column: number,
): Equation | Unanswered | null {
  const row = table.rows[sum.row]!;
  const rule = ruleOf(table, sum);
  const cell = cellOf(table, sum.row, column);
  const terms: Term[] = [];
  for (const part of sum.parts) {
    const entry = table.rows[part.row]!.entries[column];
    if (isFigure(entry)) terms.push({ figure: entry, factor: part.factor });
    else if (entry) {
      const place = cellAddress(entry.row, entry.column);
      return {
        rule,
        table,
        cell,
        reason: `${rowName(row)}: In ${place} steht keine Zahl („${entry.content.slice(0, 40)}“).`,
      };
    }
  }
  const nothing = terms.every(({ figure }) => figure.shown === 0);
  const entry = row.entries[column];
  if (!isFigure(entry)) {
    if (nothing || (!entry && isSparse(table, column))) return null;
    return {
      rule,
      table,
      cell,
      reason: `${rowName(row)}, ${columnName(table.columns[column]!)}: Die Summe ist leer oder keine Zahl.`,
    };
  }
  if (nothing && entry.shown === 0) return null;
  const where = (): string => `${rowName(row)}, ${columnName(table.columns[column]!)}`;
  return {
    rule,
    table,
    terms,
    result: { figure: entry, factor: 1 },
    exactness: isRounded(table.columns[column]!, table, plan) ? 'gerundet' : 'beschlossen',
    family: `${rule} ${table.sheet} ${table.area.row},${table.area.column} ${row.position}`,
    say: (berechnet, gedruckt, differenz) =>
      terms.length === 0
        ? `${where()}: Über der Summe ${gedruckt} steht keine Zeile, die sie ergibt (Differenz ${differenz}).`
        : `${where()}: Die Zeilen ergeben ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
    propose: () => proposal(table, sum, column, terms),
  };
}

/** A column in which sums are not given as a rule, such as the VE of a Vermögensplan's income side. */
function isSparse(table: Table, column: number): boolean {
  const given = table.sums.filter(({ row }) => isFigureAt(table, row, column)).length;
  return given * 2 < table.sums.length;
}

function unexplained(table: Table, row: number): Unanswered {
  const column = table.columns.findIndex((_, index) => figureAt(table, row, index) !== null);
  const figure = figureAt(table, row, Math.max(0, column));
  return {
    rule: 'SU-01',
    table,
    ...(figure ? { confirmable: figure } : {}),
    cell: cellOf(table, row, Math.max(0, column)),
    reason: `${rowName(table.rows[row]!)}: Aus welchen Zeilen sich diese Summe ergibt, ist nicht zu erkennen.`,
  };
}

/** The formula that should stand there where the sheet works with formulas, else the figure. */
function proposal(
  table: Table,
  sum: Sum,
  column: number,
  terms: readonly Term[],
): FigureChange | null {
  if (terms.length === 0) return null;
  const { sheet, row: line, column: across } = cellOf(table, sum.row, column);
  const byFormula = table.rows[sum.row]!.entries.some(
    (entry) => isFigure(entry) && entry.formula !== null,
  );
  const place = { sheet, row: line, column: across };
  if (!byFormula) {
    const value = terms.reduce((total, { figure, factor }) => total + factor * figure.shown, 0);
    return { ...place, write: { value: Number(value.toFixed(6)) } };
  }
  const cells = sum.parts.map((part) => ({
    ...cellOf(table, part.row, column),
    factor: part.factor,
  }));
  return { ...place, write: { formula: sumFormula(cells, isOneBlock(table, sum)) } };
}
