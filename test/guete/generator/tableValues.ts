import { tidy } from './model';
import type { ColumnSpec, RowSpec, TableSpec } from './table';

export interface SignedKey {
  readonly key: string;
  readonly factor: 1 | -1;
}

/** `-plan` takes the row or column `plan` off. */
export function signed(term: string): SignedKey {
  return term.startsWith('-') ? { key: term.slice(1), factor: -1 } : { key: term, factor: 1 };
}

export const isGiven = (column: ColumnSpec): boolean => !column.sumOf && !column.percentOf;

type Values = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** All figures of a table, row by row and column by column: the given ones and those that follow from them. */
export function valuesOf({ columns, rows }: Pick<TableSpec, 'columns' | 'rows'>): Values {
  const byKey = new Map(rows.filter(hasFigures).map((row) => [row.key, row]));
  const done = new Map<string, Map<string, number | null>>();
  const valuesOfRow = (key: string): Map<string, number | null> => {
    const known = done.get(key);
    if (known) return known;
    const row = byKey.get(key);
    if (!row) throw new Error(`There is no row ${key}.`);
    const values = new Map<string, number | null>();
    columns.filter(isGiven).forEach((column, index) => {
      values.set(column.key, row.values ? givenValue(row, index) : total(row, column.key));
    });
    for (const column of columns)
      if (!isGiven(column)) values.set(column.key, follow(column, values));
    done.set(key, values);
    return values;
  };
  const total = ({ terms = [] }: RowSpec, column: string): number | null => {
    const parts = terms
      .map(signed)
      .map(({ key, factor }) => ({ value: valuesOfRow(key).get(column) ?? null, factor }));
    if (parts.every(({ value }) => value === null)) return null;
    return tidy(parts.reduce((result, { value, factor }) => result + factor * (value ?? 0), 0));
  };
  for (const key of byKey.keys()) valuesOfRow(key);
  return done;
}

export function hasFigures(row: RowSpec): boolean {
  return row.values !== undefined || row.terms !== undefined;
}

function givenValue({ key, values }: RowSpec, index: number): number | null {
  const value = values?.[index];
  if (value === undefined) throw new Error(`Row ${key} has no figure for column ${index}.`);
  return value;
}

/** A figure that follows from others of its row. */
function follow(column: ColumnSpec, values: ReadonlyMap<string, number | null>): number | null {
  if (column.percentOf) {
    const [part, whole] = column.percentOf.map((key) => values.get(key) ?? null);
    if (part == null || whole == null || whole === 0) return null;
    const scale = 10 ** (column.decimals ?? 0);
    return Math.round(((100 * part) / whole) * scale) / scale;
  }
  const parts = (column.sumOf ?? []).map(signed);
  if (parts.every(({ key }) => (values.get(key) ?? null) === null)) return null;
  return tidy(parts.reduce((sum, { key, factor }) => sum + factor * (values.get(key) ?? 0), 0));
}
