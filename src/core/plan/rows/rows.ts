import { readNumberFormat, shownBy } from '../../numbers/numberFormat';
import type { Cell } from '../../workbook/snapshot';
import type { Band } from '../sheet/bands';
import type { ColumnGroup } from '../sheet/groups';
import { textOf } from '../sheet/content';
import type { Line } from '../sheet/lines';
import { HOLDS, type Entry, type Numbers, type Row } from '../types';
import { accountColumns } from './accountColumns';
import { readEntry, stylesOf, type ColumnStyle } from './figures';
import { emptyNumbers, write } from './numbers';
import { nameOf, type Label } from './nameOf';
import { rowWith } from './readRow';

/** Steps of indentation that one label column further to the right is worth. */
const COLUMN_DEPTH = 20;

/** Where the figures of a table stand, and how they are written. */
interface Source {
  readonly sheet: string;
  /** By columns of the sheet: which of the table's columns it is; undefined for all others. */
  readonly places: readonly (number | undefined)[];
  readonly styles: readonly ColumnStyle[];
}

/** The rows of a table as they stand, one per line that names something or holds a figure. */
export function readRows(
  sheet: string,
  { headings, lines }: Pick<Band, 'headings' | 'lines'>,
  group: ColumnGroup,
): { readonly rows: Row[]; readonly numbers: Numbers } {
  const places: (number | undefined)[] = [];
  group.values.forEach((column, index) => (places[column] = index));
  const source: Source = { sheet, places, styles: stylesOf(lines, places, group.values.length) };
  const width = group.values.length;
  const numbers = emptyNumbers(lines.length, width);
  const rows: Row[] = [];
  const accounts = accountColumns(headings);
  const read = (line: Line): Entry[] => readEntries(line, source);
  for (const line of lines) {
    const holdsFigure = readNumbers(line, source, numbers, rows.length * width);
    const label = readLabel(line, places, group);
    if (!holdsFigure && label.text === '') continue;
    rows.push(rowWith(nameOf(line, label, { holdsFigure, accounts }), line, read));
  }
  return { rows, numbers };
}

/** Writes down the figures of a line; says whether it has any, or a dash in place of one. */
function readNumbers(
  { cells, contents }: Line,
  { sheet, places, styles }: Source,
  numbers: Numbers,
  start: number,
): boolean {
  let holdsFigure = false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const column = places[cell.column];
    if (column === undefined) continue;
    const style = styles[column]!;
    const { value } = cell;
    if (typeof value === 'number') {
      const format = readNumberFormat(cell.format);
      if (format.date) continue;
      const place = start + column;
      numbers.holds[place] = HOLDS.figure;
      numbers.value[place] = value;
      numbers.shown[place] = shownBy(format, value);
      numbers.unit[place] = format.unit ?? style.generalUnit;
      holdsFigure = true;
    } else {
      const entry = readEntry(sheet, cell, contents[index]!, style);
      write(numbers, start + column, entry);
      holdsFigure ||= entry !== null || contents[index] === 'dash';
    }
  }
  return holdsFigure;
}

function readEntries({ cells, contents }: Line, { sheet, places, styles }: Source): Entry[] {
  const entries: Entry[] = new Array<Entry>(styles.length).fill(null);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const column = places[cell.column];
    if (column !== undefined)
      entries[column] = readEntry(sheet, cell, contents[index]!, styles[column]!);
  }
  return entries;
}
function readLabel(
  { cells, contents }: Line,
  places: Source['places'],
  { keys, labels }: ColumnGroup,
): Label {
  let text: string | null = null;
  let names: Label['keys'] = [];
  let column: number | null = null;
  let depth = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (places[cell.column] !== undefined) continue;
    const content = contents[index]!;
    if (content === 'id' && keys.includes(cell.column)) {
      names = [...names, { text: textOf(cell), column: cell.column }];
      continue;
    }
    // A dash before the words is an operator in a column of its own.
    if (!labels.includes(cell.column) || (content === 'dash' && text !== null)) continue;
    if (content !== 'dash' && text === null) {
      depth = depthOf(cell, labels);
      column = cell.column;
    }
    text = text === null ? textOf(cell) : `${text} ${textOf(cell)}`;
  }
  return { text: text?.trim() ?? '', keys: names, column, depth };
}

function depthOf(cell: Cell, labels: readonly number[]): number {
  const spaces = typeof cell.value === 'string' ? cell.value.search(/[^\s\u00a0]/) : 0;
  return labels.indexOf(cell.column) * COLUMN_DEPTH + cell.indent + Math.max(0, spaces) / 2;
}
