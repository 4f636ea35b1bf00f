import type { CellValue } from '../../../core/workbook/snapshot';
import { GERMAN } from '../formula/language';
import { tokenize } from '../formula/tokens';
import { errorFromGerman } from '../../../core/formulas/errorNames';
import { englishFormula } from './formulaTranslation';
import { readDate } from './readDate';
import { readNumber } from './readNumber';

export interface Input {
  readonly value: CellValue | null;
  /** In English; null for a constant. */
  readonly formula: string | null;
  /** The format that Excel gives to a cell in General for this input; null where it leaves General. */
  readonly numberFormat: string | null;
}

/**
 * What a German Excel makes of a text that a person types into a cell; `today` completes a date without a year, and
 * `date1904` says where the workbook's count of days begins.
 */
export function readInput(text: string, today: Date = new Date(), date1904 = false): Input {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (isFormula(text)) return formula(text.startsWith('=') ? text : `=${text}`);
  const trimmed = text.trim();
  const number = readNumber(trimmed) ?? readDate(trimmed, today, date1904);
  if (number !== null) return { ...number, formula: null };
  const word = trimmed.toUpperCase();
  if (word === 'WAHR') return constant(true);
  if (word === 'FALSCH') return constant(false);
  const error = errorFromGerman(trimmed);
  return constant(error === null ? text : { error });
}

function isFormula(text: string): boolean {
  if (text.startsWith('=')) return text.length > 1;
  // "+A1" and "-SUMME(A1)" are formulas to Excel; "-5" is a number, "- Zuschüsse" is left as the text it is.
  if (!/^[+-]/.test(text)) return false;
  return tokenize(text, GERMAN).some(({ kind }) => kind === 'reference' || kind === 'function');
}

function formula(text: string): Input {
  return { value: null, formula: englishFormula(text), numberFormat: null };
}

function constant(value: CellValue | null): Input {
  return { value, formula: null, numberFormat: null };
}
