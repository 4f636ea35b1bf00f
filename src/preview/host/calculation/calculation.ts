import type { Area } from '../../../core/workbook/address';
import type { Progress } from './slices';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { Position } from '../workbook/model/cells';
import type { SheetState } from '../workbook/model/workbook';

export interface SheetArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/**
 * Excel's calculation. It reads formulas from the workbook and puts their results there: values, spilled arrays, and
 * `#SPILL!` where one is blocked.
 */
export interface Calculation {
  /**
   * Calculates what depends on the changed cells (themselves included), or every formula. Custom functions answer
   * later: until then their cells hold `#BUSY!`. Gives the sheets on which a value changed.
   */
  recalculate(changed: readonly SheetArea[] | 'all'): readonly SheetState[];
  /**
   * As `recalculate`, for a person at the grid: where that takes long, it is done in slices, and the sheets are told
   * later. A further change begins anew, with what was left undone.
   */
  recalculateSoon(changed: readonly SheetArea[]): readonly SheetState[];
  /** Calculates now what is left of that: an add-in gets no half results. */
  finish(): void;
  /** Called after each slice, and with null after the last. */
  onProgress(listener: (progress: Progress | null) => void): void;
  /** What formulas give that stand in no cell, each as seen from one: those of conditional formats. */
  evaluate(formulas: readonly SeenFormula[]): readonly CellValue[];
  /** Sheets were added, removed, renamed or their cells moved: whatever was known of formulas is read anew. */
  structureChanged(): void;
  /** Resolves when no custom function is still to answer. */
  settled(): Promise<void>;
  /** Called with the sheets on which a value changed later, when custom functions had answered. */
  onLaterResults(listener: (sheets: readonly SheetState[]) => void): void;
}

/** A formula with its "=", as it would read in the cell, which holds something else. */
export interface SeenFormula {
  readonly sheet: SheetState;
  readonly position: Position;
  readonly text: string;
}

/** Asks the add-in for a custom function; the arguments as Excel passes them, each with its address if it has one. */
export type CallCustomFunction = (
  name: string,
  args: readonly unknown[],
  addresses: readonly (string | null)[],
) => Promise<{ readonly ok: boolean; readonly value: unknown; readonly errorCode: unknown }>;
