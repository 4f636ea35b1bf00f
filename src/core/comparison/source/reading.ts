import type { Area } from '../../workbook/address';
import type { Form } from './form';

/** A cell of the sheet that is read. Rows and columns are counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether the Kommunen stand below one another, their names in a column, or beside one another. */
export type NamesIn = 'column' | 'row';

export interface Kommune {
  readonly name: string;
  /** The row of the sheet; the column where the names stand in a row. */
  readonly line: number;
  /** What its name's cell holds, to the letter: by that a formula knows it again. */
  readonly written: string | number | boolean;
}

/**
 * What a cell means to Excel's functions: its figure counts; it holds nothing; they pass over it by themselves (a text, a
 * truth value); or the formula has to leave it out, as they would take it or end in its error.
 */
export type Taken = 'counts' | 'empty' | 'ignored' | 'excluded';

/** A line among the Kommunen that is none and never counts, such as a sum. */
export type Foreign = Pick<Kommune, 'line' | 'written'>;

/** An indicator: a figure per Kommune. */
export interface Kennzahl {
  readonly name: string;
  /** The column of the sheet; the row where the names stand in a row. */
  readonly position: number;
  readonly form: Form;
  /** By Kommune, in their order; null where the cell holds no figure that counts. */
  readonly values: readonly (number | null)[];
  /** By line, from the first to the last of the data. */
  readonly taken: readonly Taken[];
  /** The Kommunen whose figure is given in another unit than most, by their places. */
  readonly otherUnits: readonly number[];
}

/** What is to be known of a cell, or of a line by its name. */
export interface Remark {
  readonly place: Place;
  readonly kind:
    | 'gap'
    | 'text'
    | 'error'
    | 'date'
    | 'unit'
    | 'aside'
    | 'unnamed'
    | 'twice'
    | 'hidden'
    | 'no indicator';
  /** „k. A.“ ist keine Zahl und zählt nicht mit. */
  readonly text: string;
  /** The unit that it is given in, where that is another than most: `in Prozent`. */
  readonly unit?: string;
}

/** Kommunen × Kennzahlen, as a person has selected them. */
export interface Reading {
  readonly sheet: string;
  /** The selection, no larger than what it holds. */
  readonly area: Area;
  readonly namesIn: NamesIn;
  /** The first and the last line of the data. */
  readonly lines: { readonly first: number; readonly last: number };
  /** The column of the sheet that holds the names; the row where they stand in a row. */
  readonly names: number;
  readonly kommunen: readonly Kommune[];
  readonly foreign: readonly Foreign[];
  readonly kennzahlen: readonly Kennzahl[];
  /** The year that the title above names; '' where it names none. */
  readonly jahr: string;
  readonly remarks: readonly Remark[];
}

/** Where the figure of a line stands. */
export function placeAt(namesIn: NamesIn, line: number, position: number): Place {
  return namesIn === 'column' ? { row: line, column: position } : { row: position, column: line };
}
