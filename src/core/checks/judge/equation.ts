import type { Figure, Table } from '../../plan/types';
import type { FigureChange } from '../../workbook/change';
import type { CellOnSheet } from '../report';
import type { RuleId } from '../catalogue';

export interface Term {
  readonly figure: Figure;
  readonly factor: number;
}

export interface ColumnOfTable {
  readonly table: Table;
  readonly column: number;
}

/**
 * How exactly an equation must hold. `beschlossen`: plan figures, where nothing is rounded; `festgesetzt`: those that
 * the council fixes or that must balance, where no difference at all is bearable; `gerundet`: from the ledger;
 * `umgerechnet`: one figure in another unit or precision.
 */
export type Exactness = 'beschlossen' | 'festgesetzt' | 'gerundet' | 'umgerechnet';

/** What must hold: the terms add up to the result. A rule states it and computes nothing. */
export interface Equation {
  readonly rule: RuleId;
  /** The table of the result, which counts the equation. */
  readonly table: Table;
  readonly terms: readonly Term[];
  readonly result: Term;
  readonly exactness: Exactness;
  /** Equations that say the same of other columns. */
  readonly family: string;
  /** The German sentence for the figures as they are printed. */
  readonly say: (berechnet: string, gedruckt: string, differenz: string) => string;
  /** What would put the result right, if it is the result that is wrong. */
  readonly propose?: () => FigureChange | null;
  /** For the same figure in two tables: the two columns that are compared. */
  readonly columns?: readonly [ColumnOfTable, ColumnOfTable];
}

/** An equation of which a figure is missing. */
export interface Unanswered {
  readonly rule: RuleId;
  readonly table: Table;
  readonly cell: CellOnSheet;
  readonly reason: string;
  /** A figure that needs no answer when another table confirms it. */
  readonly confirmable?: Figure;
}
