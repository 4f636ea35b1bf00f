import { parseArea } from '../../../../src/core/workbook/address';
import {
  isError,
  type Cell,
  type CellValue,
  type Snapshot,
} from '../../../../src/core/workbook/snapshot';
import type { Figure } from '../../generator/model';
import { SHEETS, type PublishedColumn, type PublishedSheet } from './columns';

/** The first row below the headings. */
const FIRST_ROW = 5;

/** The figures of the published workbook, and how its rows are called. */
export class Published {
  readonly figures: readonly Figure[];
  private readonly labels = new Map<string, string>();
  private readonly byPlace: ReadonlyMap<string, Figure>;

  constructor(readonly snapshot: Snapshot) {
    const figures: Figure[] = [];
    for (const spec of SHEETS) {
      const sheet = this.index(spec.name);
      for (const cell of snapshot.sheets[sheet]!.cells) {
        if (cell.column === columnIndex(spec.labels) && typeof cell.value === 'string')
          this.labels.set(`${spec.name}|${cell.row}`, normalised(cell.value));
        const column = spec.columns.find(({ letter }) => columnIndex(letter) === cell.column);
        if (column && cell.row >= FIRST_ROW)
          figures.push(...figureIn(spec, sheet, column, cell, figures.length));
      }
    }
    this.figures = figures;
    this.byPlace = new Map(figures.map((figure) => [keyOf(figure), figure]));
  }

  index(name: string): number {
    const index = this.snapshot.sheets.findIndex((sheet) => sheet.name === name);
    if (index < 0) throw new Error(`The published workbook has no sheet ${name}.`);
    return index;
  }

  at(sheet: number, row: number, column: number): Figure | undefined {
    return this.byPlace.get(keyOf({ sheet, row, column }));
  }

  /** Rows whose label begins so, from top to bottom. */
  rows(sheet: string, label: string): number[] {
    const wanted = normalised(label);
    return [...this.labels]
      .filter(([key, text]) => key.startsWith(`${sheet}|`) && text.startsWith(wanted))
      .map(([key]) => Number(key.split('|')[1]));
  }

  label(sheet: string, row: number): string {
    return this.labels.get(`${sheet}|${row}`) ?? '';
  }

  /** The figure of the nth row whose label begins so. */
  figure(sheet: string, label: string, letter: string, nth = 1): Figure {
    const row = this.rows(sheet, label)[nth - 1];
    const found = row === undefined ? undefined : this.inRow(sheet, row, letter);
    if (!found) throw new Error(`${sheet} has no figure ${label} in column ${letter}.`);
    return found;
  }

  inRow(sheet: string, row: number, letter: string): Figure | undefined {
    return this.at(this.index(sheet), row, columnIndex(letter));
  }
}

function keyOf({ sheet, row, column }: { sheet: number; row: number; column: number }): string {
  return `${sheet}/${row}/${column}`;
}

export function columnIndex(letter: string): number {
  return parseArea(letter)!.column;
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function figureIn(
  spec: PublishedSheet,
  sheet: number,
  column: PublishedColumn,
  cell: Cell,
  id: number,
): Figure[] {
  const parts = numbersIn(cell.value);
  if (parts.length === 0) return [];
  const value = parts.reduce((total, part) => total + part, 0);
  const figure: Figure = {
    id,
    table: spec.name,
    rowKey: String(cell.row),
    columnKey: column.letter,
    sheet,
    row: cell.row,
    column: cell.column,
    value,
    decimals: parts.length > 1 ? 2 : (/\.(0+)/.exec(cell.format)?.[1]?.length ?? 0),
    plan: column.plan,
    priorKey: column.prior ?? null,
    write: parts.length > 1 ? (total) => withFirst(parts, total) : (number) => number,
  };
  return [figure];
}

/** The number of a cell, or several numbers that stand in it below one another. */
function numbersIn(value: CellValue | null): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || isError(value) || typeof value === 'boolean') return [];
  const lines = value.split('\n');
  if (lines.length < 2 || !lines.every((line) => /^\d+,\d+$/.test(line))) return [];
  return lines.map((line) => Number(line.replace(',', '.')));
}

function withFirst(parts: readonly number[], total: number): string | null {
  const rest = parts.slice(1);
  const first = total - rest.reduce((sum, part) => sum + part, 0);
  if (first <= 0) return null;
  return [first, ...rest].map((part) => part.toFixed(2).replace('.', ',')).join('\n');
}
