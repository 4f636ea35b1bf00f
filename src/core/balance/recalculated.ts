import type { CellOnSheet } from '../checks/report';
import { quotedAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { Calculation } from './calculation/calculation';
import { selectedLines } from './changes';
import { inNewRow, newRowsOf, shiftBy } from './newRows';
import type { Proposal } from './types';

/** What a formula gives after a proposal has been written; null where only a spreadsheet can tell. */
export interface Result extends CellOnSheet {
  readonly value: number | null;
}

/** The new results of all formulas that depend on what a proposal writes, where the cells stand afterwards. */
export function recalculated(snapshot: Snapshot, proposal: Proposal): Result[] {
  const calculation = new Calculation(snapshot);
  const selected = selectedLines(proposal);
  const lines = selected.filter(({ kind }) => kind !== 'zeile_davor');
  for (const { cell, after } of lines) calculation.write(cell, after);
  const newRows = newRowsOf(proposal.plans);
  const shift = shiftBy(newRows);
  const inNewRows = selected
    .filter(({ kind, formula }) => kind === 'zeile_davor' && formula !== null)
    .map(({ cell, after }) => ({ ...inNewRow(newRows, cell), value: after }));
  const written = lines
    .filter(({ kind }) => kind === 'formel')
    .map(({ cell, after }) => ({ ...shift(cell), value: after }));
  const own = new Set(lines.map(({ id }) => id));
  const others = snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, value: stored }): Result[] => {
      const cell = { sheet: name, row, column };
      if (formula === null || own.has(quotedAddress(cell)) || !calculation.isTouched(cell))
        return [];
      const value = calculation.number(cell);
      return value !== null && value === stored ? [] : [{ ...shift(cell), value }];
    }),
  );
  return [...inNewRows, ...written, ...others];
}
