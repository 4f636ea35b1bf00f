import type { Area } from './address';

/** An error value of Excel, such as `#DIV/0!`: no text that merely looks like one. */
export interface ErrorValue {
  readonly error: string;
}

export type CellValue = number | string | boolean | ErrorValue;

/** A cell that holds something. Rows and columns are counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** null where a formula has no stored value. */
  readonly value: CellValue | null;
  /** With its "=", in English with A1 references, as Excel keeps it; null for a constant. */
  readonly formula: string | null;
  /** The number format in its English notation, `General` where there is none. */
  readonly format: string;
  /** Steps of indentation that the cell's alignment gives; 0 where there is none. */
  readonly indent: number;
  readonly bold: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Row by row, in each row from left to right. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface DefinedName {
  readonly name: string;
  /** `'Erfolgsplan'!$B$3:$B$9` */
  readonly refersTo: string;
  /** The sheet that the name is valid on; null for the whole workbook. */
  readonly sheet: string | null;
}

/** What a workbook says, as plain data. */
export interface Snapshot {
  /** In the order of the workbook's tabs. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Whether the workbook counts its days from 1904 (old Excel for Mac) instead of 1900. */
  readonly date1904: boolean;
}

export function isError(value: CellValue | null): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}
