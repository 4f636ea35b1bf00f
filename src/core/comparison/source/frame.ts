import { overlap, type Area } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/snapshot';
import { usedPart } from './cells';
import { headsKennzahlen, headsKommunen } from './heads';
import { isNote, speaksOfAll } from './notes';
import { isYear } from './years';

/** The part of an area that is the table: without its title, and without what stands below it to be read with it. */
export function withoutFrame(sheet: Sheet, area: Area): Area | null {
  if (area.columns === 1) return area;
  const rows = rowsIn(sheet, area);
  const [titles, notes] = [countTitles(rows, sheet), countNotes(rows)];
  const left = rows.slice(titles, rows.length - notes);
  const [first, last] = [left[0], left[left.length - 1]];
  if (titles + notes === 0 || first === undefined || last === undefined) return area;
  const row = first[0]!.row;
  return usedPart(sheet, { ...area, row, rows: last[0]!.row - row + 1 });
}

/** The cells of each row that holds any. */
function rowsIn({ cells }: Sheet, area: Area): Cell[][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const { row, column, value, formula } = cell;
    if (!overlap(area, { row, column, rows: 1, columns: 1 })) continue;
    if (formula === null && (value === null || value === '')) continue;
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [cell]);
    else others.push(cell);
  }
  return [...rows.values()];
}

function countTitles(rows: readonly (readonly Cell[])[], { merges }: Sheet): number {
  const count = rows.findIndex((cells) => !isLine(cells));
  if (count < 1) return 0;
  const left = Math.min(...rows.slice(count).flatMap((cells) => cells.map(({ column }) => column)));
  const next = rows[count]!;
  const isTitle = (cells: readonly Cell[]): boolean => {
    const [{ row, column }] = [cells[0]!];
    const text = textOf(cells[0]!);
    if (headsKommunen(text) || headsKennzahlen(text)) return false;
    const isMerged = merges.some(
      (area) => area.row === row && area.column === column && area.columns > 1,
    );
    // Above some of the columns a name is that of theirs.
    if (column > left) return !isMerged && speaksOfAll(text) && isHead(next) && !hasYears(next);
    return speaksOfAll(text) || isHead(next);
  };
  const first = rows.slice(0, count).findIndex((cells) => !isTitle(cells));
  return first === -1 ? count : first;
}

/** A line of words, or of words and years: what heads a table, and no list of Kommunen and figures. */
function isHead(cells: readonly Cell[]): boolean {
  const others = cells.slice(1);
  return (
    others.length > 0 &&
    others.every(({ value }) =>
      typeof value === 'number'
        ? isYear(value)
        : typeof value === 'string' && /\p{L}{2}/u.test(value),
    )
  );
}

function hasYears(cells: readonly Cell[]): boolean {
  return cells.some(({ value }) => typeof value === 'number') && !headsKommunen(cells[0]?.value);
}

function countNotes(rows: readonly (readonly Cell[])[]): number {
  const upwards = [...rows].reverse();
  const count = upwards.findIndex((cells) => !areWords(cells) || !isNote(textOf(cells[0]!)));
  return Math.max(0, count);
}

/** A single text; beside it, at most, of when or of what unit it is. */
function isLine(cells: readonly Cell[]): boolean {
  return areWords(cells) && cells.slice(1).every((cell) => isNote(textOf(cell)));
}

function areWords(cells: readonly Cell[]): boolean {
  return cells.every(({ value }) => typeof value === 'string');
}

function textOf({ value }: Cell): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
