import { displayText } from '../host/display/displayText';
import { germanFormula } from '../host/display/formulaTranslation';
import { readInput } from '../host/display/readInput';
import type { CellState } from '../host/workbook/model/cells';

const DAYS_AND_TIMES = /^(?=.*[dyhs])/i;

/** What a cell holds, as the formula bar shows it and a person would type it. */
export function editText({ value, formula, style }: CellState, date1904 = false): string {
  if (formula !== null) return germanFormula(formula);
  if (value === null) return '';
  if (typeof value === 'string') return wouldStayText(value) ? value : `'${value}`;
  if (typeof value !== 'number') return displayText(value, 'General').text;
  const format = withoutLiterals(style.numberFormat);
  if (format.includes('%')) return `${german(Number((value * 100).toPrecision(15)))}%`;
  if (format !== 'General' && DAYS_AND_TIMES.test(format)) {
    // The count from 1900 has no day 0: what is less than a day is a time.
    const isTime = value < 1 && !(date1904 && /[dy]/i.test(format));
    const day = isTime ? '' : 'dd.mm.yyyy';
    const time = Number.isInteger(value) ? '' : 'hh:mm:ss';
    return displayText(value, [day, time].filter((part) => part !== '').join(' '), date1904).text;
  }
  return german(value);
}

function wouldStayText(text: string): boolean {
  const read = readInput(text);
  return read.formula === null && read.value === text;
}

/** The format without what it shows literally: "€", [Red], \-. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

function german(value: number): string {
  return String(value).replace('.', ',').replace('e', 'E');
}
