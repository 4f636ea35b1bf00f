import { readPlan } from '../../../src/core/plan/readPlan';
import { isFigure, type Row, type Table } from '../../../src/core/plan/types';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';

/** The tables of a sheet that a picture shows. */
export function tablesOf(
  picture: string | readonly (readonly Entry[])[],
  sheet = 'Blatt',
): readonly Table[] {
  const rows = typeof picture === 'string' ? rowsOf(picture) : picture;
  return readPlan(snapshotOf({ [sheet]: rows })).tables;
}

/** The only table of such a sheet. */
export function tableOf(picture: string | readonly (readonly Entry[])[], sheet = 'Blatt'): Table {
  const tables = tablesOf(picture, sheet);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables instead of one`);
  return table;
}

/** Its sums as a person writes them down: `Ergebnis = Erträge − Aufwand`. */
export function sumsOf(table: Table): string[] {
  const name = (row: number): string => table.rows[row]!.label;
  return [...table.sums]
    .sort((a, b) => a.row - b.row)
    .map(({ row, parts }) => {
      const terms = parts.map((part, index) => {
        if (part.factor === -1) return `− ${name(part.row)}`;
        return index === 0 ? name(part.row) : `+ ${name(part.row)}`;
      });
      return `${name(row)} = ${terms.join(' ')}`;
    });
}

/** The rows of which nobody can say what they add up. */
export function unexplainedOf(table: Table): string[] {
  return table.unexplained.map((row) => table.rows[row]!.label);
}

/** Its figures, row by row: null where a cell holds none. */
export function figuresOf(table: Table): (number | null)[][] {
  return table.rows.map(valuesOf);
}

export function valuesOf({ entries }: Row): (number | null)[] {
  return entries.map((entry) => (isFigure(entry) ? entry.value : null));
}

export function labelsOf({ rows }: Table): string[] {
  return rows.map(({ label }) => label);
}

/** The row of a label between two others. */
export function rowOf(label: string, value: number | null = 2.5, sheet?: string): Row {
  const { rows } = tableOf(
    [
      ['Position', 'Ansatz 2024'],
      ['Vorab', 1.5],
      [label, value],
      ['Danach', 3.5],
    ],
    sheet,
  );
  return rows.find(({ position }) => position === 2)!;
}
