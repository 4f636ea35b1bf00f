import type { Cell, Sheet } from '../../workbook/snapshot';
import { contentOf, type Content } from './content';

/** A row of the sheet that holds something. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** One per cell. */
  readonly contents: Content[];
}

/** The sheet's rows, with the account numbers, running numbers and years in front of labels told apart from amounts. */
export function readLines(sheet: Sheet): Line[] {
  const cells = sheet.cells.some(({ value }) => value === '')
    ? sheet.cells.filter(({ value }) => value !== '')
    : sheet.cells;
  const lines: Line[] = [];
  for (let start = 0, end = 0; start < cells.length; start = end) {
    const { row } = cells[start]!;
    while (end < cells.length && cells[end]!.row === row) end += 1;
    const own = cells.slice(start, end);
    lines.push({ row, cells: own, contents: own.map(contentOf) });
  }
  const profiles = profileColumns(lines);
  const keys = keyColumns(profiles);
  const isKeyColumn = profiles.map((_, column) => keys.has(column));
  for (const { cells, contents } of lines) {
    for (let index = 0; index < cells.length; index += 1) {
      const content = contents[index];
      if (content === 'text' || content === 'dash') continue;
      const isKey = isKeyColumn[cells[index]!.column]!;
      if (isKey && (content === 'amount' || content === 'year')) contents[index] = 'id';
      if (!isKey && content === 'id') contents[index] = 'amount';
    }
  }
  return lines;
}

interface Profile {
  words: number;
  /** Whole figures without separators. */
  plain: number;
  /** Of them, those of at least five digits. */
  long: number;
  years: number;
  amounts: number;
  /** Of them, those below 20. */
  small: number;
  keyHeading: boolean;
}

const KEY_HEADING =
  /^(?:sach-?)?(?:konto|kto|konten)|kontonummer|kontonr|konto-nr|^(?:lfd\.? ?)?nr\.?$|^lfd|kostenstelle|^kst|^pos\.?$|^(?:haushalts)?jahr:?$|^ziff|^amt$/i;

/** "(1)", "1.1", "2.10": the number of a row, and no figure, when it stands before the labels. */
const ROW_NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.)$/;

/** By column of the sheet; undefined where it holds nothing. */
function profileColumns(lines: readonly Line[]): (Profile | undefined)[] {
  const profiles: (Profile | undefined)[] = [];
  for (const { cells, contents } of lines) {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      let profile = profiles[cell.column];
      if (!profile) {
        profile = {
          words: 0,
          plain: 0,
          long: 0,
          years: 0,
          amounts: 0,
          small: 0,
          keyHeading: false,
        };
        profiles[cell.column] = profile;
      }
      count(profile, contents[index]!, cell);
    }
  }
  return profiles;
}

function count(profile: Profile, content: Content, { value }: Cell): void {
  if (content === 'text') {
    profile.words += 1;
    if (typeof value === 'string' && value.length < 30 && KEY_HEADING.test(value.trim())) {
      profile.keyHeading = true;
    }
  } else if (content === 'id') profile.long += 1;
  else if (content === 'year') profile.years += 1;
  else if (content === 'amount') {
    if (typeof value === 'string' && ROW_NUMBER.test(value.trim())) profile.plain += 1;
    else if (Number.isInteger(Number(value)) && Math.abs(Number(value)) < 10_000)
      profile.plain += 1;
    else {
      profile.amounts += 1;
      if (Math.abs(Number(value)) < 20) profile.small += 1;
    }
  }
}

/**
 * The columns that name a row instead of saying how much: before the labels, or headed as such, and without a single
 * figure that is more than a plain whole number.
 */
function keyColumns(profiles: readonly (Profile | undefined)[]): Set<number> {
  const columns = profiles.flatMap((profile, column) => (profile ? [column] : []));
  const mostWords = Math.max(0, ...columns.map((column) => profiles[column]!.words));
  const labels = columns.find((column) => profiles[column]!.words * 2 > mostWords);
  const keys = new Set<number>();
  for (const column of columns) {
    const { plain, long, years, amounts, small, keyHeading } = profiles[column]!;
    const numbers = plain + long + years;
    const before = labels !== undefined && column < labels;
    // Excel makes the row number "1.1" the figure 1,1.
    if (numbers + small === 0 || amounts > (before ? small : 0)) continue;
    if (keyHeading || (before && numbers + small >= 2)) keys.add(column);
  }
  return keys;
}
