import type { NewCell, NewCellLook, NewSheet } from '../workbook/change';
import { PROTOCOL_TITLE } from '../workbook/protocolSheet';
import { COLUMNS, type ProtocolRow } from './protocolRows';

const BOLD: NewCellLook = { bold: true };
const HEADING: NewCellLook = { bold: true, wrap: true, fillColor: '#E7E6E6', vertical: 'Top' };

/** A line above the list: what it is about, and what it says. */
export type HeadLine = readonly [label: string, content: string | number];

/** Below the title and the lines of the head stands what tells whether anybody has changed the sheet. */
export const SIGNATURE = 'Prüfsumme';

/** The whole sheet, with a place for its signature. */
export function laidOut(
  newSheet: string,
  head: readonly HeadLine[],
  list: readonly ProtocolRow[],
): NewSheet {
  const headRows = [...head, [SIGNATURE, ''] as const].map(headRow);
  const headingRow = headRows.length + 2;
  const rows: ProtocolRow[] = [
    [{ write: { text: PROTOCOL_TITLE }, look: BOLD }],
    ...headRows,
    [],
    COLUMNS.map(({ heading }) => ({ write: { text: heading }, look: HEADING })),
    ...list,
  ];
  return {
    newSheet,
    cells: rows.flatMap(cellsOf),
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, column) => [column, width])),
    page: { landscape: true, firstTitleRow: headingRow, titleRows: 1, fitToWidth: true },
  };
}

export function sectionRow(text: string): ProtocolRow {
  return [{ write: { text }, look: BOLD }];
}

function headRow([label, content]: HeadLine): ProtocolRow {
  const write = typeof content === 'number' ? { value: content } : { text: content };
  return [{ write: { text: label } }, { write, look: { horizontal: 'Left' } }];
}

function cellsOf(line: ProtocolRow, row: number): NewCell[] {
  return line.map((cell, column) => ({ row, column, ...cell }));
}
