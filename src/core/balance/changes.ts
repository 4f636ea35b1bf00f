import type { Change } from '../workbook/change';
import { inNewRow, newRowsOf, rowOfNewRow, shiftBy } from './newRows';
import type { Line, Proposal } from './types';

/** All lines that the person has left selected. */
export function selectedLines({ plans }: Proposal): Line[] {
  return plans.flatMap(({ columns }) =>
    columns.flatMap(({ lines }) => lines.filter(({ selected }) => selected)),
  );
}

/** What a proposal writes: first the rows that are missing, then the cells where they have come to stand. */
export function changesOf(proposal: Proposal): Change[] {
  const rows = newRowsOf(proposal.plans);
  const shift = shiftBy(rows);
  const insertions = rows.flatMap((row): Change[] => {
    const at = rowOfNewRow(rows, row);
    return [
      { sheet: row.sheet, before: at, insertRows: 1 },
      ...[...row.texts].map(([column, text]): Change => ({
        sheet: row.sheet,
        row: at,
        column,
        write: { text },
      })),
    ];
  });
  const cells = selectedLines(proposal).map(({ kind, cell, after, text, formula }): Change => {
    const place = kind === 'zeile_davor' ? inNewRow(rows, cell) : shift(cell);
    if (formula !== null) return { ...place, write: { formula } };
    return { ...place, write: text === undefined ? { value: after } : { text } };
  });
  return [...insertions, ...cells];
}
