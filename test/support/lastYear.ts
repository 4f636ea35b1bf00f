import { periodOf } from '../../src/core/plan/periods';
import { readPlan } from '../../src/core/plan/readPlan';
import type { Plan, Table } from '../../src/core/plan/types';
import type { Cell, Snapshot } from '../../src/core/workbook/snapshot';

/**
 * The workbook that a plan's figures of last year come from: every heading speaks of the year before, and the column of
 * a year holds what the new plan gives for that year; where it gives none, what it gives for the next.
 */
export function lastYearOf(snapshot: Snapshot): Snapshot {
  const plan = readPlan(snapshot);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map(({ cells, ...sheet }) => {
      const byPlace = new Map(cells.map((cell) => [keyOf(cell), cell]));
      const ofTables = new Map<string, Cell | null>();
      for (const table of plan.tables) {
        if (table.sheet !== sheet.name || table.transposed) continue;
        const sources = table.columns.map((_, index) => sourceOf(table, index, plan));
        for (const { position: row } of table.rows) {
          table.columns.forEach(({ position: column }, index) => {
            const source = byPlace.get(keyOf({ row, column: sources[index]! }));
            const cell = source && { ...source, column, formula: null };
            ofTables.set(keyOf({ row, column }), cell ?? null);
          });
        }
      }
      const rows = new Set([...ofTables.keys()].map((key) => Number(key.split(',')[0])));
      const beside = cells
        .filter((cell) => !ofTables.has(keyOf(cell)))
        .map((cell) => (rows.has(cell.row) ? cell : older(cell)));
      const all = [...beside, ...[...ofTables.values()].flatMap((cell) => cell ?? [])];
      return { ...sheet, cells: all.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

/** Where the figures of the year before stand. */
function sourceOf(table: Table, index: number, plan: Plan): number {
  const { position } = table.columns[index]!;
  const period = periodOf(table.columns[index]!, table, plan);
  if (!period || period.duringYear) return position;
  const source = table.columns.find((column) => {
    const other = periodOf(column, table, plan);
    return other?.origin === period.origin && other.year === period.year - 1;
  });
  return source?.position ?? position;
}

function older(cell: Cell): Cell {
  if (typeof cell.value !== 'string') return cell;
  const value = cell.value.replace(/\b20\d\d\b/g, (year) => String(Number(year) - 1));
  return { ...cell, value };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
