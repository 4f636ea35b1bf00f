import { selectedLines } from '../../core/balance/changes';
import type { Proposal } from '../../core/balance/types';
import { cellAddress } from '../../core/workbook/address';
import { escapeControls } from '../json';

/** One line of JSON with what is to be written. The names are a contract with whoever reads it. */
export function balanceJson(proposal: Proposal): string {
  const lines = selectedLines(proposal).map(
    ({ cell, kind, position, before, after, formula, reason }) => ({
      blatt: cell.sheet,
      zelle: cellAddress(cell.row, cell.column),
      art: kind,
      position,
      alt: before,
      neu: after,
      formel: formula,
      grund: reason,
    }),
  );
  return `${escapeControls(JSON.stringify(lines))}\n`;
}
