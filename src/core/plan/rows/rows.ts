import type { Cell } from '../../workbook/snapshot';
import type { ColumnGroup } from '../sheet/groups';
import { textOf } from '../sheet/content';
import type { Line } from '../sheet/lines';
import type { Entry, Row } from '../types';
import { readEntry, styleOfColumn, type ColumnStyle } from './figures';
import { splitLabel } from './numbering';
import { typeOfRow } from './rowType';

/** Steps of indentation that one label column further to the right is worth. */
const COLUMN_DEPTH = 20;

/** The rows of a table as they stand, one per line that names something or holds a figure. */
export function readRows(sheet: string, lines: readonly Line[], group: ColumnGroup): Row[] {
  const columns = new Map(group.values.map((column, index) => [column, index]));
  const styles = stylesOf(lines, group.values);
  return lines.flatMap((line) => {
    const entries: Entry[] = new Array<Entry>(group.values.length).fill(null);
    let holdsFigure = false;
    for (let index = 0; index < line.cells.length; index += 1) {
      const cell = line.cells[index]!;
      const place = columns.get(cell.column);
      if (place === undefined) continue;
      const entry = readEntry(sheet, cell, line.contents[index]!, styles[place]!);
      entries[place] = entry;
      holdsFigure ||= entry !== null || line.contents[index] === 'dash';
    }
    const label = readLabel(line, group);
    if (!holdsFigure && label.text === '') return [];
    return [{ position: line.row, entries, ...nameOf(label, holdsFigure), depth: label.depth }];
  });
}

function stylesOf(lines: readonly Line[], values: readonly number[]): ColumnStyle[] {
  const cells = new Map<number, Cell[]>(values.map((column) => [column, []]));
  for (const line of lines) for (const cell of line.cells) cells.get(cell.column)?.push(cell);
  return values.map((column) => styleOfColumn(cells.get(column)!));
}

interface Label {
  readonly text: string;
  readonly keys: readonly { readonly text: string; readonly column: number }[];
  readonly column: number | null;
  readonly depth: number;
}

function readLabel({ cells, contents }: Line, { keys, labels }: ColumnGroup): Label {
  const words: string[] = [];
  const names: { text: string; column: number }[] = [];
  let column: number | null = null;
  let depth = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const content = contents[index]!;
    if (keys.includes(cell.column) && content === 'id') {
      names.push({ text: textOf(cell), column: cell.column });
    } else if (labels.includes(cell.column) && content !== 'dash') {
      if (words.length === 0) {
        depth = depthOf(cell, labels);
        column = cell.column;
      }
      words.push(textOf(cell));
    } else if (content === 'dash' && words.length === 0 && labels.includes(cell.column)) {
      // An operator in a column of its own.
      words.push(textOf(cell));
    }
  }
  return { text: words.join(' ').trim(), keys: names, column, depth };
}

function depthOf(cell: Cell, labels: readonly number[]): number {
  const spaces = typeof cell.value === 'string' ? cell.value.search(/[^\s\u00a0]/) : 0;
  return labels.indexOf(cell.column) * COLUMN_DEPTH + cell.indent + Math.max(0, spaces) / 2;
}

function nameOf(
  { text, keys, column }: Label,
  holdsFigure: boolean,
): Omit<Row, 'position' | 'entries' | 'depth'> {
  const { number, account, operator, words } = splitLabel(text);
  const long = keys.find((key) => /^\d{5,}/.test(key.text));
  const short = keys.find((key) => !/^\d{4,}/.test(key.text));
  const named = words !== '' || text !== '' ? words : keys.map((key) => key.text).join(' ');
  return {
    label: named,
    number: number ?? short?.text.replace(/^\(|[.)]+$/g, '') ?? null,
    account: long?.text ?? account,
    accountColumn: long?.column ?? (account === null ? null : column),
    operator,
    type: typeOfEntry(named, operator, holdsFigure, (long ?? account ?? null) !== null),
  };
}

/** An account is never a sum, even when it is called "Gewinn aus Anlagenabgang". */
function typeOfEntry(
  label: string,
  operator: Row['operator'],
  holdsFigure: boolean,
  isAccount: boolean,
): Row['type'] {
  const type = typeOfRow(label, operator, holdsFigure);
  return isAccount && (type === 'sum' || type === 'result') ? 'item' : type;
}
