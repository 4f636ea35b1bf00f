import { isPositionOfBalance } from '../checks/facts/roles';
import { BALANCED, isMoneyColumn } from '../checks/facts/twoSides';
import { typeOfRow } from '../plan/rows/rowType';
import type { Plan, Table } from '../plan/types';
import type { Cell, Snapshot } from '../workbook/snapshot';

/**
 * The workbook with zeros in rows that name a total or a position and hold nothing at all: a row without figures reads
 * as a heading, and these are none. null where there is no such row. The zeros serve the reading only.
 */
export function withEmptyRowsFilled(snapshot: Snapshot, plan: Plan): Snapshot | null {
  const cells = plan.tables
    .filter(({ kind, transposed }) => BALANCED.has(kind) && !transposed)
    .flatMap((table) => zerosFor(table).map((cell) => ({ sheet: table.sheet, cell })));
  if (cells.length === 0) return null;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const filled = cells.flatMap(({ sheet: name, cell }) => (name === sheet.name ? [cell] : []));
      return filled.length === 0
        ? sheet
        : { ...sheet, cells: inOrder([...sheet.cells, ...filled]) };
    }),
  };
}

function zerosFor(table: Table): Cell[] {
  return table.rows.flatMap((row, index) => {
    if (row.type !== 'heading' || !isNamed(row.label) || hasParts(table, index)) return [];
    return table.columns.flatMap((column): Cell[] =>
      isMoneyColumn(column.kind)
        ? [
            {
              row: row.position,
              column: column.position,
              value: 0,
              formula: null,
              format: '#,##0',
              indent: 0,
              bold: false,
            },
          ]
        : [],
    );
  });
}

function isNamed(label: string): boolean {
  return typeOfRow(label, null, true) === 'sum' || isPositionOfBalance(label);
}

/** "Abschreibungen" above "a) auf Sachanlagen" is a heading after all. */
function hasParts({ rows }: Table, index: number): boolean {
  const [row, next] = [rows[index]!, rows[index + 1]];
  if (next?.type !== 'item') return false;
  return next.depth > row.depth || next.operator !== null || /^[a-z]/.test(next.number ?? '');
}

function inOrder(cells: readonly Cell[]): Cell[] {
  const byPlace = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.row},${cell.column}`;
    if (!byPlace.has(key)) byPlace.set(key, cell);
  }
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
