import { readNumberFormat } from '../../numbers/numberFormat';
import { readNumberText } from '../../numbers/numberText';
import { isError, type Cell } from '../../workbook/snapshot';
import type { Remark, Taken } from './reading';

/** What a cell contributes to an indicator, and what is to be said of it. */
export interface Entry {
  readonly taken: Taken;
  readonly value: number | null;
  readonly remark: Pick<Remark, 'kind' | 'text'> | null;
}

const GAP: Entry = {
  taken: 'ignored',
  value: null,
  remark: { kind: 'gap', text: 'Hier steht kein Wert.' },
};

export function readEntry(cell: Cell | undefined): Entry {
  if (cell === undefined) return { ...GAP, taken: 'empty' };
  const { value, format } = cell;
  if (isError(value)) {
    return without('excluded', 'error', `Der Fehler ${value.error} zählt nicht mit.`);
  }
  if (typeof value === 'number') {
    return readNumberFormat(format).date
      ? without('excluded', 'date', 'Ein Datum ist kein Wert einer Kennzahl und zählt nicht mit.')
      : { taken: 'counts', value, remark: null };
  }
  if (typeof value === 'string' && value.trim() !== '') return readText(value);
  // What Excel has not calculated, the formulas may find a figure in one day.
  return GAP;
}

function readText(text: string): Entry {
  const shown = text.trim().length > 30 ? `${text.trim().slice(0, 29)}…` : text.trim();
  return readNumberText(text) === null
    ? without('ignored', 'text', `„${shown}“ ist keine Zahl und zählt nicht mit.`)
    : without('ignored', 'text', `„${shown}“ ist als Text gespeichert und zählt nicht mit.`);
}

function without(taken: Taken, kind: Remark['kind'], text: string): Entry {
  return { taken, value: null, remark: { kind, text } };
}
