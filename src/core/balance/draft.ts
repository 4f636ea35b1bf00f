import type { CellOnSheet } from '../checks/report';
import type { Line } from './types';

/** Where a cell will stand once rows are inserted. */
export type Shift = (cell: CellOnSheet) => CellOnSheet;

/** Writes a formula for cells as they will stand; null where none can be given. */
export type FormulaFor = ((shift: Shift) => string) | null;

/** A line whose formula waits until it is known which rows are inserted. */
export interface Draft extends Omit<Line, 'kind' | 'formula'> {
  readonly newRow: boolean;
  /** A sum that takes up a new row, so that nothing can calculate it before the row is there. */
  readonly grows: boolean;
  /** A formula that only gets longer is none that a person could wish as a figure. */
  readonly staysFormula?: true;
  readonly formulaFor: FormulaFor;
}
