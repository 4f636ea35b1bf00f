import { cellAddress, parseArea, parseReference } from '../../core/workbook/address';

/** What a cell can hold when it reaches a function: an empty cell is null, an error is named in German. */
export type Cell = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

/** One argument of a call: always an area, a single value being an area of one cell. */
export interface Argument {
  /** As the function wizard shows it. */
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Where the area lies, if Excel says so; a typed or computed argument lies nowhere. */
  readonly address: string | null;
}

export function toArgument(name: string, value: unknown, address: unknown): Argument {
  return {
    name,
    rows: toRows(value),
    address: typeof address === 'string' && address !== '' ? address : null,
  };
}

function toRows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.some(Array.isArray) ? value.map(toRow) : [value];
}

function toRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** Empty cells are reported to arrive as null, undefined or "" (as 0: see `emptyCells.ts`). */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { error: '#ZAHL!' };
    case 'string':
      return value === '' ? null : value;
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    default:
      return value === null ? null : { error: errorName(value) };
  }
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

const GERMAN_ERRORS: ReadonlyMap<unknown, string> = new Map([
  ['#VALUE!', '#WERT!'],
  ['#N/A', '#NV'],
  ['#NUM!', '#ZAHL!'],
  ['#REF!', '#BEZUG!'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#CALC!', '#KALK!'],
]);

/** With errors allowed as input, an error cell arrives as a `CustomFunctions.Error` that has only a code. */
function errorName(value: unknown): string {
  const code =
    typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
  const unknown = typeof code === 'string' && code.startsWith('#') ? code : '#WERT!';
  return GERMAN_ERRORS.get(code) ?? unknown;
}

export function cellCount({ rows }: Argument): number {
  return rows.reduce((count, cells) => count + cells.length, 0);
}

/** How many rows and columns, in words a person can compare: "29 × 1". */
export function sizeOf({ rows }: Argument): string {
  return `${rows.length} × ${widthOf(rows)}`;
}

export function widthOf(rows: Argument['rows']): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Where in the area a cell lies, for a sentence: " in Zeile 7 (D9)"; nothing for a single cell without address. */
export function placeOf({ rows, address }: Argument, row: number, column: number): string {
  const width = widthOf(rows);
  const reference = address === null ? null : parseReference(address);
  const area = reference && parseArea(reference.cells);
  const cell = area && cellAddress(area.row + row, area.column + column);
  if (rows.length === 1 && width === 1) return cell ? ` in ${cell}` : '';
  const inArea =
    width === 1
      ? `Zeile ${row + 1}`
      : rows.length === 1
        ? `Spalte ${column + 1}`
        : `Zeile ${row + 1}, Spalte ${column + 1}`;
  return cell ? ` in ${inArea} (${cell})` : ` in ${inArea}`;
}
