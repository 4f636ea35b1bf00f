import type { Cell } from '../../workbook/snapshot';
import { isFooter } from '../table/footerLine';
import { gridOf, layoutOf, pictureTitleAbove, type Grid, type Layout } from '../table/layout';
import { PICTURE_HEAD } from '../table/picture';
import { NOBODY } from '../table/table';
import { textOf, type At } from './cellsOfEarlier';
import { originOf } from './origin';

/** How a comparison lies, and the row where it begins. */
interface Found {
  readonly row: number;
  readonly layout: Layout;
}

/** How the comparison lies that a line of our method belongs to; null where no table stands above it. */
export function layoutAround(at: At, { row, column }: Cell): Found | null {
  const footer = textOf(at(row - 1, column)).startsWith('Quelle: ') ? row - 1 : row;
  let head = footer - 1;
  while (head >= 0 && at(head, column + 1)?.value !== 'Minimum' && !isWide(at, head, column))
    head--;
  if (head < 1) return null;
  const lines = isWide(at, head, column) ? countLines(at, head, column, footer) : 1;
  if (lines === 0) return null;
  const first = head - 1;
  const ownColumn = isWide(at, head, column) ? column + 1 : column;
  const hasOwn = textOf(at(head, ownColumn)) !== NOBODY;
  const grid = gridAbove(footer - first, gridOf(lines, hasOwn));
  let end = row + 1;
  while (isFooter(at(end, column))) end++;
  const title = pictureTitleBelow(at, end, column, lines);
  const layout = layoutOf(grid, end - footer, title === null ? null : title - first);
  return { row: first, layout };
}

/** Tables of before had their footer in front of the sentences, in as many rows. */
const FOOTER_LINES_BEFORE = 6;

/** Whoever inserts or deletes a row among the sentences moves the footer. */
function gridAbove(footer: number, grid: Grid): Grid {
  const isOld = grid.sentenceLines > 0 && footer === grid.sentences;
  return isOld
    ? { ...grid, footer, sentences: footer + FOOTER_LINES_BEFORE }
    : { ...grid, footer, sentenceLines: footer - grid.sentences };
}

/** Below the head of several indicators there is a row for each, with a figure in its last column. */
function countLines(at: At, head: number, column: number, footer: number): number {
  const { columns } = gridOf(2, true);
  let lines = 0;
  while (
    head + 1 + lines < footer &&
    typeof at(head + 1 + lines, column + columns - 1)?.value === 'number'
  )
    lines++;
  return lines;
}

/** As far as the figures of a picture are below its table at most, and below the sentences of one of before. */
const FARTHEST = 60;

/** The row of the title of its picture; null where there is none above the next comparison. */
function pictureTitleBelow(at: At, end: number, column: number, lines: number): number | null {
  for (let row = end; row < end + FARTHEST + lines; row++) {
    const text = textOf(at(row, column));
    if (originOf(text) !== null) return null;
    if (text !== PICTURE_HEAD) continue;
    const title = pictureTitleAbove(row, lines);
    return title >= end && textOf(at(title, column)) !== '' ? title : null;
  }
  return null;
}

/** A head of several indicators has their names in front. */
function isWide(at: At, y: number, x: number): boolean {
  return at(y, x)?.value === 'Kennzahl' && at(y, x + 2)?.value === 'Minimum';
}
