import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Figure } from './model';

/** A column of figures. */
export interface ColumnSpec {
  readonly key: string;
  /** Its heading, line by line. */
  readonly head: readonly string[];
  readonly plan: boolean;
  readonly decimals?: number;
  /** The column of the year before. */
  readonly prior?: string;
  /** Every figure of the column is the sum of others in its row: `['ist', '-plan']`. */
  readonly sumOf?: readonly string[];
  /** Every figure is 100 · first / second. */
  readonly percentOf?: readonly [part: string, whole: string];
}

interface RowLook {
  readonly indent?: number;
  readonly bold?: boolean;
  /** An account, or an item that must not be missing. */
  readonly rule?: 'once' | 'required';
}

export type RowSpec = RowLook & {
  readonly key: string;
  /** What the text columns say, from left to right. */
  readonly texts: readonly string[];
  /** Figures of the columns that are no sum of others; null: the cell is empty. None: a heading. */
  readonly values?: readonly (number | null)[];
  /** Several numbers in one cell, column by column; `values` holds their sums. */
  readonly parts?: readonly (readonly number[])[];
  /** Rows of which this one is the sum, `-` before those that are taken off. */
  readonly terms?: readonly string[];
};

export interface TableSpec {
  readonly key: string;
  /** Where the heading begins. */
  readonly at: readonly [row: number, column: number];
  /** Headings of the text columns, line by line. */
  readonly textHeads: readonly (readonly string[])[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Columns of the sheet that are left free before each figure column. */
  readonly gap?: number;
  /** Rows become columns: the years run down the sheet. */
  readonly transposed?: boolean;
  /** Equal headings side by side are one merged cell. */
  readonly mergeHeads?: boolean;
  /** Sums are formulas. */
  readonly formulas?: boolean;
  /** Headings that are nothing but a year are numbers. */
  readonly numericYears?: boolean;
  /** The heading stands again before the row of this key, as on a new page. */
  readonly headAgainBefore?: string;
  readonly write?: (value: number, decimals: number) => CellValue | null;
}

type Text = string | readonly string[];

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : text);

export function leaf(
  key: string,
  text: Text,
  values: readonly (number | null)[],
  look: RowLook = {},
): RowSpec {
  return { key, texts: textsOf(text), values, ...look };
}

export function sum(
  key: string,
  text: Text,
  terms: readonly string[],
  look: RowLook = {},
): RowSpec {
  return { key, texts: textsOf(text), terms, bold: true, ...look };
}

export function heading(text: Text, look: RowLook = {}): RowSpec {
  return { key: '', texts: textsOf(text), bold: true, ...look };
}

export const BLANK: RowSpec = { key: '', texts: [] };

/** The figures of a table that has been written. */
export class Table {
  private readonly figures = new Map<string, Figure>();

  constructor(
    readonly spec: TableSpec,
    /** The first row of the sheet below the table. */
    readonly end: number,
    figures: readonly Figure[],
  ) {
    for (const figure of figures) this.figures.set(`${figure.rowKey}|${figure.columnKey}`, figure);
  }

  has(row: string, column: string): boolean {
    return this.figures.has(`${row}|${column}`);
  }

  figure(row: string, column: string): Figure {
    const figure = this.figures.get(`${row}|${column}`);
    if (!figure) throw new Error(`${this.spec.key} has no figure ${row} ${column}.`);
    return figure;
  }

  value(row: string, column: string): number {
    return this.figure(row, column).value;
  }
}
