import { cellOf } from '../checks/words';
import type { CellOnSheet } from '../checks/report';
import type { Sum, Table } from '../plan/types';
import { quotedAddress } from '../workbook/address';
import type { Calculation } from './calculation/calculation';
import { DUST } from './columnDrafts';
import type { Draft, Shift } from './draft';
import { EXTENDED, formulaWith } from './repairSums';
import { tidy } from './sideInColumn';

/** A sum in one column of its table, which may be none of a year, and how it takes up a new row behind its parts. */
export class SumOfColumn {
  readonly id: string;
  private readonly cell: CellOnSheet;

  constructor(
    private readonly table: Table,
    private readonly sum: Sum,
    private readonly column: number,
    private readonly calculation: Calculation,
  ) {
    this.cell = cellOf(table, sum.row, column);
    this.id = quotedAddress(this.cell);
  }

  /** Whether it is a formula that adds up the parts: nothing is changed that was rounded, or fails, or is typed. */
  addsUp(): boolean {
    const formula = this.calculation.cells.at(this.cell)?.formula;
    if (formula == null) return false;
    const now = this.calculation.number(this.cell);
    const asParts = this.calculation.result(this.cell, this.formula(false)(STAYS));
    if (now === null || asParts === null || Math.abs(now - asParts) > DUST) return false;
    return this.sum.parts.every(({ row }) => {
      const part = cellOf(this.table, row, this.column);
      const isEmpty = this.calculation.cells.at(part) === null;
      return isEmpty || this.calculation.dependsOn(this.cell, formula, part);
    });
  }

  /** The line for it, with what the new row adds. */
  longer(added: number, selected: boolean): Draft {
    const stored = this.calculation.cells.at(this.cell)?.value;
    return {
      id: this.id,
      newRow: false,
      grows: true,
      staysFormula: true,
      cell: this.cell,
      position: this.table.rows[this.sum.row]!.label,
      before: typeof stored === 'number' ? stored : null,
      after: tidy((this.calculation.number(this.cell) ?? 0) + added),
      reason: EXTENDED,
      selected,
      formulaFor: this.formula(true),
    };
  }

  /** A line that it has already, with the new row in its formula. */
  extended(draft: Draft): Draft {
    if (draft.grows || draft.formulaFor === null) return draft;
    const reason = `${draft.reason} ${EXTENDED}`;
    return { ...draft, grows: true, reason, formulaFor: this.formula(true) };
  }

  private formula(extended: boolean): (shift: Shift) => string {
    const place = (row: number) => cellOf(this.table, row, this.column);
    return formulaWith(this.table, this.sum, place, extended);
  }
}

const STAYS: Shift = (cell) => cell;
