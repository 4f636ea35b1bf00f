import type { Area } from '../../../core/workbook/address';
import type { Calculation } from '../calculation/calculation';
import type { HostObject } from '../protocol/hostObject';
import type { Happenings } from './happenings';
import type { SheetState, WorkbookState } from './model/workbook';

/** The open workbook with what makes it live. Every object of the stand-in works on one. */
export interface Session {
  readonly workbook: WorkbookState;
  readonly calculation: Calculation;
  readonly happenings: Happenings;
  readonly objects: ObjectFactory;
  /** Whether nothing may be changed at all: the protected view, or Excel on the web without the right to edit. */
  readonly viewOnly?: () => boolean;
  /** Whether protecting what is protected, and unprotecting what is not, passes in silence. */
  readonly protectsAgain?: () => boolean;
  /** Calculates no more until the batch has run. */
  readonly suspendCalculation?: () => void;
}

/** What a range object stands for. */
export interface RangeTarget {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** The two objects that all others lead to; handed on, so that no file needs to import its own importer. */
interface ObjectFactory {
  range(target: RangeTarget): HostObject;
  worksheet(sheet: SheetState): HostObject;
  /** Cells moved: the ranges that an add-in holds follow them. */
  moved?(sheet: SheetState, move: (area: Area) => Area | null): void;
}
