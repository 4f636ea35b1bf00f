import { readNumberText } from '../../numbers/numberText';
import type { Cell } from '../../workbook/snapshot';
import { headsDetails, headsKennzahlen, headsKommunen } from './heads';
import { areKeys } from './keys';
import { areInOrder, areUnderGroups, isDate, yearIn } from './years';

/** What a line holds beside the name: by that, headings are told from data. */
export interface HeadLine {
  readonly name: Cell | undefined;
  readonly others: readonly (Cell | undefined)[];
}

/** How many lines head the data: those from the first one on that a person would not take for figures of a Kommune. */
export function countHeadLines(given: readonly HeadLine[], date1904: boolean): number {
  const lines = withFigures(given);
  const data = lines.findIndex((_, index) => !isHead(lines, index, date1904));
  return data === -1 ? lines.length : data;
}

/** Remarks in a column of their own tell nothing of the lines. */
function withFigures(lines: readonly HeadLine[]): HeadLine[] {
  const width = lines[0]?.others.length ?? 0;
  const all = Array.from({ length: width }, (_, index) => index);
  const counting = all.filter((index) =>
    lines.some(({ others }) => typeof others[index]?.value === 'number'),
  );
  const kept = counting.length === 0 ? all : counting;
  return lines.map(({ name, others }) => ({ name, others: kept.map((index) => others[index]) }));
}

function isHead(lines: readonly HeadLine[], index: number, date1904: boolean): boolean {
  const { name, others } = lines[index]!;
  const isFirst = index === 0;
  if (isFirst && headsKommunen(name?.value)) return true;
  // Where Kommunen have numbers for names, theirs may be a 1.
  const isNamed = typeof lines[index + 1]?.name?.value === 'string';
  if (!isFirst && isNamed && isNumbering(lines[index]!)) return true;
  // Beside the names of indicators stand their numbers and their units, where the Kommunen lie across.
  if (isOfKeys(lines[index]!)) return true;
  const years = others.filter((cell) => yearIn(cell, date1904) !== null);
  const words = others.filter(isWord);
  const filled = others.filter((cell) => cell !== undefined);
  if (filled.some((cell) => !isDate(cell) && !years.includes(cell) && !words.includes(cell))) {
    return false;
  }
  if (headsKennzahlen(name?.value) || headsDetails(name?.value)) return others.some(namesSomething);
  if (years.length > 0 && areValues(lines, index, date1904)) return false;
  if (isFirst) return others.some(namesSomething);
  if (name === undefined || headsKommunen(name.value)) return true;
  // Below an empty corner the names may be headed by a word that nobody else uses.
  const above = lines.slice(0, index);
  if (above.some((line) => line.name !== undefined)) return false;
  const upper = above[above.length - 1]!.others;
  return years.length > 0
    ? areUnderGroups(upper, others, date1904)
    : upper.includes(undefined) && others.every(namesSomething);
}

/**
 * Whether years are figures themselves: of buildings, below which stand other years; or a count that happens to look like
 * one, among the counts of a list without headings.
 */
function areValues(lines: readonly HeadLine[], index: number, date1904: boolean): boolean {
  const { name, others } = lines[index]!;
  if (headsKommunen(name?.value) || (index === 0 && name === undefined)) return false;
  const years = others.flatMap((cell, column) => {
    const year = yearIn(cell, date1904);
    return year === null ? [] : [{ year, column }];
  });
  if (name === undefined && areInOrder(years.map(({ year }) => year))) return false;
  const below = lines
    .slice(index + 1)
    .flatMap((line) => years.map(({ column }) => line.others[column]))
    .filter((cell) => typeof cell?.value === 'number');
  const alike = below.filter((cell) => yearIn(cell, date1904) !== null).length;
  if (below.length > 0 && alike * 2 >= below.length) return true;
  if (index > 0 || years.length > 1) return false;
  const sizes = below.map((cell) => Number(cell!.value));
  const { year } = years[0]!;
  return sizes.some((size) => size < year) && sizes.some((size) => size > year);
}

/** A line of running numbers or keys, which is called so. */
export function isOfKeys({ name }: HeadLine): boolean {
  const text = name?.value;
  // Across, years name the figures that lie beside them.
  return typeof text === 'string' && !headsDetails(text) && areKeys(text.trim(), []);
}

/** „1 | 2 | 3“ below the heads, by which reports refer to their columns. */
export function isNumbering({ name, others }: HeadLine): boolean {
  const numbers = others.filter((cell) => cell !== undefined).map(columnNumber);
  const first = numbers[0] ?? null;
  if (first === null || first > HIGHEST_FIRST || numbers.length < 2) return false;
  return (
    (name === undefined || columnNumber(name) === first - 1) &&
    numbers.every((number, index) => number === first + index)
  );
}

/** Behind a column of names, one of running numbers and one of keys. */
const HIGHEST_FIRST = 4;

function columnNumber({ value }: Cell): number | null {
  if (typeof value === 'number') return value;
  const digits = typeof value === 'string' ? /^\(?(\d{1,2})\)?$/.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

function isWord(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && readNumberText(cell.value) === null;
}

/** What stands for a value that is missing: „k. A.“, „n. v.“, „-“. */
const PLACEHOLDER =
  /^(?:k\. ?a\.?|ka|n\. ?[vbae]\.?|n\/a|keine (?:angaben?|daten|werte?)|nicht (?:erhoben|verfügbar|bekannt|gemeldet|vorhanden)|entfällt|unbekannt|[-–—.x/*…·•?]+)$/i;

function namesSomething(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return value !== null && !(typeof value === 'string' && PLACEHOLDER.test(value.trim()));
}
