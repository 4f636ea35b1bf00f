import { parseArea, type Area } from '../../src/core/workbook/address';
import type {
  Cell,
  CellValue,
  Sheet,
  Snapshot,
  Visibility,
} from '../../src/core/workbook/snapshot';

/** A cell with more to it than what it holds: `{ value: 30, formula: '=SUM(B2:B3)', indent: 1 }`. */
interface Styled {
  readonly value?: CellValue | null;
  readonly formula?: string;
  readonly format?: string;
  readonly indent?: number;
  readonly bold?: boolean;
}

/**
 * null is an empty cell, `=B2+B3` a formula without stored value (`= Ergebnis` a text), a pair a value with its number
 * format.
 */
export type Entry = CellValue | null | readonly [CellValue, string] | Styled;

/** What a sheet has besides its cells; addresses and row numbers as Excel shows them. */
interface SheetOptions {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Visibility;
}

/** A workbook from rows of cells, each sheet from its A1 on. */
export function snapshotOf(
  sheets: Readonly<Record<string, readonly (readonly Entry[])[]>>,
  options: Readonly<Record<string, SheetOptions>> = {},
): Snapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, options[name] ?? {})),
    names: [],
    date1904: false,
  };
}

/**
 * Rows from a picture of them, a line each, its cells between bars: `Umsatzerlöse | 1.234,5 | -3` holds a text and two
 * figures, `'2024` is a text, nothing between two bars an empty cell.
 */
export function rowsOf(picture: string): Entry[][] {
  return picture
    .replace(/^\n/, '')
    .replace(/\n *$/, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => entryOf(cell.trim())));
}

function entryOf(text: string): Entry {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  const figure = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(text);
  return figure ? Number(text.replace(/\./g, '').replace(',', '.')) : text;
}

function sheetOf(
  name: string,
  rows: readonly (readonly Entry[])[],
  { merges = [], hiddenRows = [], hiddenColumns = [], visibility = 'visible' }: SheetOptions,
): Sheet {
  return {
    name,
    visibility,
    cells: rows.flatMap((entries, row) =>
      entries.flatMap((entry, column) => (entry === null ? [] : [cellOf(row, column, entry)])),
    ),
    merges: merges.map(areaOf),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    hiddenColumns: new Set(hiddenColumns.map((column) => areaOf(column).column)),
  };
}

function cellOf(row: number, column: number, entry: Exclude<Entry, null>): Cell {
  const {
    value = null,
    formula = null,
    format = 'General',
    indent = 0,
    bold = false,
  } = styled(entry);
  return { row, column, value, formula, format, indent, bold };
}

function styled(entry: Exclude<Entry, null>): Styled {
  if (typeof entry === 'string' && /^=\S/.test(entry)) return { formula: entry };
  if (isPair(entry)) return { value: entry[0], format: entry[1] };
  if (typeof entry !== 'object' || 'error' in entry) return { value: entry };
  return entry;
}

function isPair(entry: Entry): entry is readonly [CellValue, string] {
  return Array.isArray(entry);
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}
