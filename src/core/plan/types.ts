import type { Area } from '../workbook/address';
import type { Correction } from './correction';
import type { MoneyUnit, TableKind } from './tableKind';

export { TABLE_KINDS, type MoneyUnit, type TableKind } from './tableKind';

/** A figure with its place: every number that the core speaks of knows its cell. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As stored; the sum where a cell holds several figures. */
  readonly value: number;
  /** As its number format shows it. */
  readonly shown: number;
  /** The last printed digit: 1 for whole units, 0.01 for cents. */
  readonly unit: number;
  readonly formula: string | null;
  /** A number that is stored as text. */
  readonly asText: boolean;
  /** Shown in percent: 0.634 as 63,4 %. */
  readonly percent?: true;
}

/** A cell of a value column from which no figure can be taken. */
interface Unreadable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reason: 'fehlerwert' | 'ohne-wert' | 'text';
  /** What stands there. */
  readonly content: string;
}

export type Entry = Figure | Unreadable | null;

export type ColumnKind =
  'plan' | 'ist' | 'hochrechnung' | 've' | 'prozent' | 'abweichung' | 'anzahl' | 'other';

export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Column {
  /** Its place on the sheet: the column, or the row where a table has its years in rows. */
  readonly position: number;
  readonly heading: string;
  readonly headingCells: readonly HeadingCell[];
  /** Its heading where it is printed again. */
  readonly repeatedCells: readonly HeadingCell[];
  readonly kind: ColumnKind;
  readonly year: number | null;
  /** "per 30.06.2023": a column that ends within the year. */
  readonly duringYear: boolean;
  /** "Gesamt", "Summe": a column that adds up others. */
  readonly total: boolean;
  readonly unit: MoneyUnit | null;
}

export type RowType = 'heading' | 'item' | 'sum' | 'result' | 'aside';

export interface Row {
  /** Its place on the sheet: the row, or the column where a table has its years in rows. */
  readonly position: number;
  /** Without its number and account. */
  readonly label: string;
  /** "5a", "II", "1.2": as printed, without the closing point or bracket. */
  readonly number: string | null;
  readonly account: string | null;
  /** The sheet's column in which the account stands. */
  readonly accountColumn: number | null;
  /** The sign that the label begins with: "+ Erlöse", "./. Kosten", "= Ergebnis". */
  readonly operator: '+' | '-' | '=' | null;
  /** How far the label is set in. */
  readonly depth: number;
  readonly type: RowType;
  /** One per column; read from the cells when somebody asks for them. */
  readonly entries: readonly Entry[];
}

/** What a cell of a value column holds: nothing, a figure, a figure that is stored as text, or something else. */
export const HOLDS = { nothing: 0, figure: 1, figureAsText: 2, unreadable: 3 } as const;

/**
 * The figures of all rows side by side, for what goes through many of them: row after row, so that row r and column c
 * meet at place r × width + c.
 */
export interface Numbers {
  /** How many columns there are. */
  readonly width: number;
  /** One of {@link HOLDS}. */
  readonly holds: Uint8Array;
  /** As {@link Figure} says; not a number where there is no figure. */
  readonly value: Float64Array;
  readonly shown: Float64Array;
  readonly unit: Float64Array;
}

/** A row that goes into a sum, with its sign. */
export interface Part {
  readonly row: number;
  readonly factor: 1 | -1;
}

/** A row that is the sum of others, by its index in the table. */
export interface Sum {
  readonly row: number;
  readonly parts: readonly Part[];
  /** What is summed up: the sum's own words, or those of the heading that it closes. */
  readonly subject: string;
  /** The number of that heading. */
  readonly number: string | null;
}

export interface Table {
  readonly sheet: string;
  readonly area: Area;
  /** The lines above the table, its section's heading among them. */
  readonly title: string;
  readonly kind: TableKind;
  readonly unit: MoneyUnit | null;
  /** Where the unit of the whole table stands. */
  readonly unitCell: HeadingCell | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The entries of all rows as numbers. */
  readonly numbers: Numbers;
  /** Whether its rows stand in the sheet's columns: a table with its years in rows. */
  readonly transposed: boolean;
  /** The year of each row of the sheet in a list in long format (Jahr | Kennzahl | Wert). */
  readonly rowYears: ReadonlyMap<number, number> | null;
  /** What a person has said about it. */
  readonly correction: Correction | null;
  readonly sums: readonly Sum[];
  /** Rows that look like a sum of which nobody can say what it adds up. */
  readonly unexplained: readonly number[];
}

/** A table before its sums are known. */
export type Grid = Omit<Table, 'sums' | 'unexplained'>;

export interface Plan {
  readonly tables: readonly Table[];
  /** The year that the plan is made for, where the workbook tells. */
  readonly planYear: number | null;
  /** What looks like a table and is none, as a person says. */
  readonly dismissed: readonly Table[];
}

export function isFigure(entry: Entry | undefined): entry is Figure {
  return entry !== null && entry !== undefined && 'value' in entry;
}
