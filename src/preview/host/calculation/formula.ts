import type { Area } from '../../../core/workbook/address';
import { ENGLISH } from '../formula/language';
import { tokenize, type Token } from '../formula/tokens';
import type { SheetState } from '../workbook/model/workbook';

/** A cell's formula, and what is known of it. */
export interface Formula {
  readonly id: number;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Calculated every time: it depends on the clock, on chance, or on cells that its text does not name. */
  readonly isVolatile: boolean;
  /** Which cells it reads shows only when it is calculated. */
  readonly readsAnywhere: boolean;
  /** It names all that another formula spills (`A1#`), which has to be known by then. */
  readonly readsSpill: boolean;
  /** Where its array stands, itself included; null for a single value. */
  spill: Area | null;
  /** Where its array would stand if nothing were in the way. */
  blockedSpill: Area | null;
}

const READING_ANYWHERE = new Set(['INDIRECT', 'OFFSET']);
const VOLATILE = new Set([
  ...READING_ANYWHERE,
  'CELL',
  'INFO',
  'NOW',
  'RAND',
  'RANDARRAY',
  'RANDBETWEEN',
  'TODAY',
]);

let lastId = 0;

export function formulaAt(sheet: SheetState, row: number, column: number, text: string): Formula {
  const tokens = tokenize(text.slice(1), ENGLISH);
  const called = tokens.filter(({ kind }) => kind === 'function').map(functionName);
  lastId += 1;
  return {
    id: lastId,
    sheet,
    row,
    column,
    text,
    tokens,
    isVolatile: called.some((name) => VOLATILE.has(name)),
    readsAnywhere: called.some((name) => READING_ANYWHERE.has(name)),
    readsSpill: tokens.some(({ kind, text: part }) => kind === 'reference' && part.endsWith('#')),
    spill: null,
    blockedSpill: null,
  };
}

/** In capitals, without the prefix that files give to younger functions: _xlfn.XLOOKUP. */
export function functionName({ text }: Token): string {
  return text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
}

/** The cells that show its result. */
export function shownIn({ row, column, spill }: Formula): Area {
  return spill ?? { row, column, rows: 1, columns: 1 };
}
