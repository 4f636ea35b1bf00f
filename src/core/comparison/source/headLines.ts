import { isError, type Cell } from '../../workbook/snapshot';

/** What a line holds beside the name: by that, headings are told from data. */
export interface HeadLine {
  readonly name: Cell | undefined;
  readonly others: readonly (Cell | undefined)[];
}

/**
 * How many lines head the data. The first does if nothing in it is a figure other than a year; what comes below it only
 * without a name, such as a line of units: a Kommune of which nothing but „k. A.“ is known is no heading.
 */
export function countHeadLines(lines: readonly HeadLine[]): number {
  const first = lines[0];
  if (first === undefined || !first.others.every(isHeading) || !first.others.some(namesSomething)) {
    return 0;
  }
  const data = lines.findIndex(
    ({ name, others }, index) => index > 0 && (name !== undefined || !others.every(isWord)),
  );
  return data === -1 ? lines.length : data;
}

/** The words of an indicator's headings, the upper first; a year is one of them. */
export function headingOf(cells: readonly (Cell | undefined)[]): string {
  return cells
    .map((cell) => (cell === undefined || isError(cell.value) ? '' : String(cell.value ?? '')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function isHeading(cell: Cell | undefined): boolean {
  return isWord(cell) || (typeof cell?.value === 'number' && isYear(cell.value));
}

function isWord(cell: Cell | undefined): boolean {
  return cell === undefined || typeof cell.value === 'string';
}

/** What stands for a value that is missing: „k. A.“, „n. v.“, „-“. */
const PLACEHOLDER = /^(?:k\. ?a\.?|n\. ?v\.?|n\/a|[-–—.x])$/i;

function namesSomething(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return value !== null && !(typeof value === 'string' && PLACEHOLDER.test(value.trim()));
}
