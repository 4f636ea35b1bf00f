import { germanFunction } from '../../core/formulas/functionNames';
import { decimalsOf, germanNumber } from '../../core/numbers/germanNumbers';
import type { FigureChange } from '../../core/workbook/change';
import { isError, type Cell, type Snapshot } from '../../core/workbook/snapshot';

/** What the cell of a suggestion holds now, as Excel shows it in German. */
export function contentBefore({ sheet, row, column }: FigureChange, { sheets }: Snapshot): string {
  const cell = sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((each) => each.row === row && each.column === column);
  if (cell === undefined) return 'leer';
  const value = valueText(cell);
  if (cell.formula === null) return value;
  return `${value} (${germanFormula(cell.formula) ?? 'eine Formel'})`;
}

export function contentAfter({ write }: FigureChange): string {
  return 'formula' in write
    ? (germanFormula(write.formula) ?? write.formula)
    : numberText(write.value);
}

function valueText({ value }: Cell): string {
  if (isError(value)) return value.error;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return value === null ? 'ohne Wert' : `Text „${value}“`;
}

function numberText(value: number): string {
  return germanNumber(value, decimalsOf([value]));
}

/** A formula in German; null where it holds texts, lists or errors, of which every character counts. */
export function germanFormula(formula: string): string | null {
  if (/["{#]/.test(formula)) return null;
  // The name of a sheet stays what it is.
  return formula
    .split(/('(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : germanPart(part)))
    .join('');
}

function germanPart(part: string): string {
  return part
    .replace(/[A-Z][A-Z0-9.]*(?=\()/gi, germanFunction)
    .replace(/\bTRUE\b/gi, 'WAHR')
    .replace(/\bFALSE\b/gi, 'FALSCH')
    .replace(/,/g, ';')
    .replace(/(\d)\.(?=\d)/g, '$1,');
}
