import type { CellOnSheet } from '../checks/report';
import { quotedAddress } from '../workbook/address';
import type { Calculation } from './calculation/calculation';
import type { Draft, FormulaFor } from './draft';
import type { Gap } from './missingRow';
import type { SideInColumn } from './sideInColumn';

/** Smaller differences are the dust of binary fractions. */
export const DUST = 1e-6;

interface Entry {
  readonly side: SideInColumn;
  readonly value: number;
  readonly reason: string;
  readonly formulaFor: FormulaFor;
  readonly grows?: boolean;
}

/** The lines of one column while they are worked out; what is selected counts as written. */
export class ColumnDrafts {
  private readonly drafts = new Map<string, Draft>();

  constructor(
    private readonly calculation: Calculation,
    private readonly deselected: ReadonlySet<string>,
  ) {}

  all(): Draft[] {
    return [...this.drafts.values()];
  }

  /** A figure for a row of the plan. Whether it will be written. */
  put(row: number, { side, value, reason, formulaFor, grows = false }: Entry): boolean {
    const cell = side.cell(row);
    const id = quotedAddress(cell);
    const selected = !this.deselected.has(id);
    if (selected) this.calculation.write(cell, value);
    this.drafts.set(id, {
      id,
      newRow: false,
      grows,
      cell,
      position: side.tree.table.rows[row]!.label,
      before: side.stored(row),
      after: value,
      reason,
      selected,
      formulaFor,
    });
    return selected;
  }

  /** A figure for a row that is not there yet. */
  putNew(gap: Gap, { side, value, reason }: Omit<Entry, 'formulaFor'>): boolean {
    const cell = cellOfNewRow(side, gap);
    const id = newRowId(cell, gap);
    const selected = !this.deselected.has(id);
    this.drafts.set(id, {
      id,
      newRow: true,
      grows: false,
      cell,
      position: gap.label,
      before: null,
      after: value,
      reason,
      selected,
      formulaFor: null,
    });
    return selected;
  }

  /** Takes lines back that were put before. */
  drop(ids: Iterable<string>): void {
    const cells = [...ids].flatMap((id) => this.drafts.get(id)?.cell ?? []);
    for (const id of ids) this.drafts.delete(id);
    this.calculation.forget(cells);
  }
}

export function cellOfNewRow(side: SideInColumn, { before }: Gap): CellOnSheet {
  return { ...side.cell(side.tree.total), row: before };
}

export function newRowId(cell: CellOnSheet, { label }: Gap): string {
  return `${quotedAddress(cell)} ${label}`;
}
