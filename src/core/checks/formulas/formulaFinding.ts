import { cellAddress } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';
import { columnName, rowName } from '../words';
import type { FormulaTable } from './formulaTables';

/** What is wrong with a formula. Where an arithmetic finding speaks of the same cell, it is that one's cause. */
export interface FormulaFinding {
  readonly finding: Finding;
  /** The same in a sentence without the names of row and column. */
  readonly cause: string;
  /** The cells whose formulas it is about, the finding's own among them. */
  readonly at: readonly CellOnSheet[];
  /** Otherwise it may be on purpose, and is told only where it explains arithmetic that fails. */
  readonly isSure: boolean;
  /** The cells that show another amount because of it, whatever other arithmetic says of them. */
  readonly wrongResults?: readonly CellOnSheet[];
}

/** The row and the column of a cell, for the beginning of a sentence. */
export function whereIn({ table }: FormulaTable, row: number, column: number): string {
  return `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}`;
}

export function addressOf({ row, column }: Pick<CellOnSheet, 'row' | 'column'>): string {
  return cellAddress(row, column);
}

/** So many cells are named one by one. */
const MOST_NAMED = 6;

/** `C5`, `C5 und C9`, `C5, C7 und C9`, `C5 bis C9` where nothing between them is missing */
export function addressesOf(cells: readonly CellOnSheet[]): string {
  const names = cells.map(addressOf);
  if (names.length > 3 && isOneLine(cells)) return `${names[0]!} bis ${names[names.length - 1]!}`;
  const more = names.length - MOST_NAMED;
  if (more < 2) return inWords(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} und ${more} weiteren Zellen`;
}

/** `a`, `a und b`, `a, b und c` */
export function inWords(names: readonly string[]): string {
  const last = names[names.length - 1]!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} und ${last}`;
}

function isOneLine(cells: readonly CellOnSheet[]): boolean {
  const [first, second] = cells as readonly [CellOnSheet, CellOnSheet, ...CellOnSheet[]];
  const [down, across] = [second.row - first.row, second.column - first.column];
  return (
    down + across === 1 &&
    cells.every(
      ({ row, column }, index) =>
        row === first.row + down * index && column === first.column + across * index,
    )
  );
}
