import type { NewSheet } from '../../core/workbook/change';
import type { CellValue } from '../../core/workbook/snapshot';

/** What has been done to a workbook, so that it can be taken back: also tomorrow, by a pane that knows nothing of today. */
export interface Record {
  readonly id: string;
  /** What it was, in German, for the button: „Korrektur in Erfolgsplan!C12“. */
  readonly label: string;
  /** ISO 8601 */
  readonly time: string;
  /** In the order in which they were done. */
  readonly steps: readonly Step[];
  /** Taking it back has begun: how far it got is unknown, and so it must not be done again. */
  readonly interrupted: boolean;
}

export type Step = CellsStep | RowsStep | SheetStep | RewrittenStep | ChartStep | MarksStep;

interface OnSheet {
  readonly sheetId: string;
  /** What the sheet was called at that time. */
  readonly sheet: string;
}

/** An area was written. */
export interface CellsStep extends OnSheet {
  readonly kind: 'cells';
  readonly column: number;
  /** The first row before everything and after everything; null for rows that were not there before. */
  readonly rowBefore: number | null;
  readonly rowAfter: number;
  /** The array of the first cell's formula filled the area before. */
  readonly wasArray?: true;
  /** Row by row; of rows that were not there before, nothing. */
  readonly before: readonly (readonly CellImage[])[];
  /** null until it has been read back. */
  readonly after: readonly (readonly CellImage[])[] | null;
  /** What labels each row, to know later whether it has moved; null until it has been read back. */
  readonly labels: readonly string[] | null;
}

/** Rows were inserted. */
interface RowsStep extends OnSheet {
  readonly kind: 'rows';
  /** The first new row, as it was counted when it came and as it is counted after everything. */
  readonly row: number;
  readonly rowAfter: number;
  readonly count: number;
}

/** A sheet was added. */
interface SheetStep {
  readonly kind: 'sheet';
  readonly sheet: string;
  /** null until it has been read back. */
  readonly after: AddedSheet | null;
}

/** A sheet of ours was written anew. */
interface RewrittenStep extends OnSheet {
  readonly kind: 'rewritten';
  readonly before: NewSheet;
  /** null until it has been read back. */
  readonly after: AddedSheet | null;
}

export interface AddedSheet {
  readonly id: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  /** How many comments, charts and tables it has. */
  readonly parts: number;
}

/** A chart was added; its name holds the record's id. */
interface ChartStep extends OnSheet {
  readonly kind: 'chart';
  /** The names of the charts that were there before. */
  readonly before: readonly string[];
  /** Whether it surely has its name; false until the batch is through. */
  readonly isFinished: boolean;
}

/** Marks were set on a sheet; they carry the record's id. */
interface MarksStep extends OnSheet {
  readonly kind: 'marks';
}

/** A cell as it was: all that a change may touch. */
export interface CellImage {
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly format: string;
  /** null where the change does not touch it. */
  readonly look: LookImage | null;
}

export interface LookImage {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  /** An indentation changes it. */
  readonly horizontal: Horizontal;
}

/** Excel.HorizontalAlignment */
export type Horizontal = (typeof HORIZONTALS)[number];

export const HORIZONTALS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
