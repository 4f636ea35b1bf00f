import { cellAddress } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';
import { columnName, rowName } from '../words';
import type { FormulaTable } from './formulaTables';

/** What is wrong with a formula. Where an arithmetic finding speaks of the same cell, it is that one's cause. */
export interface FormulaFinding {
  readonly finding: Finding;
  /** The same in a sentence without the names of row and column. */
  readonly cause: string;
}

/** The row and the column of a cell, for the beginning of a sentence. */
export function whereIn({ table }: FormulaTable, row: number, column: number): string {
  return `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}`;
}

export function addressOf({ row, column }: Pick<CellOnSheet, 'row' | 'column'>): string {
  return cellAddress(row, column);
}

/** `C5`, `C5 und C9`, `C5, C7 und C9`, `C5 bis C9` */
export function addressesOf(cells: readonly CellOnSheet[]): string {
  const names = cells.map(addressOf);
  if (names.length > 3) return `${names[0]!} bis ${names[names.length - 1]!}`;
  const last = names[names.length - 1]!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} und ${last}`;
}
