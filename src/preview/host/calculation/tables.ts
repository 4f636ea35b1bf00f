import type { Area } from '../../../core/workbook/address';
import { containsCell } from './areas';
import type { SheetArea } from './calculation';
import { isError } from '../../../core/workbook/snapshot';
import type { TableState } from '../workbook/model/sheetParts';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';

interface TableOnSheet {
  readonly sheet: SheetState;
  readonly table: TableState;
}

interface CellOnSheet {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** The cells that `Tabelle1[Betrag]` stands for; `[@Betrag]` those in the formula's own row. */
export function structuredArea(
  text: string,
  cell: CellOnSheet,
  workbook: WorkbookState,
): SheetArea | null {
  const found = tableOf(text, cell, workbook);
  if (found === null) return null;
  const inner = /\[(.*)\]$/s.exec(text)?.[1] ?? '';
  const parts = (inner.match(/\[(?:'.|[^\]'])*\]/g) ?? []).map((part) => part.slice(1, -1));
  const named = parts.length > 0 ? parts : [inner.replace(/^@/, '')];
  const names = columnNames(found).map((name) => name.toLowerCase());
  const wanted = named.map((name) => names.indexOf(name.replace(/'(.)/g, '$1').toLowerCase()));
  const columns = wanted.filter((index) => index >= 0);
  const left = columns.length > 0 ? Math.min(...columns) : 0;
  const right = columns.length > 0 ? Math.max(...columns) : found.table.area.columns - 1;
  const rows = rowsOf(found.table, inner.toLowerCase(), cell);
  const area = { column: found.table.area.column + left, columns: right - left + 1, ...rows };
  return { sheet: found.sheet, area };
}

function rowsOf(
  { area, showHeaders, showTotals }: TableState,
  inner: string,
  cell: CellOnSheet,
): Pick<Area, 'row' | 'rows'> {
  if (inner.startsWith('@') || inner.includes('#this row')) return { row: cell.row, rows: 1 };
  const isPart = ['#headers', '#totals', '#all'].some((part) => inner.includes(part));
  if (isPart) return { row: area.row, rows: area.rows };
  const row = area.row + Number(showHeaders);
  return { row, rows: area.row + area.rows - Number(showTotals) - row };
}

/** The table that `Tabelle1[Betrag]` names, or that `[@Betrag]` stands in. */
function tableOf(text: string, cell: CellOnSheet, workbook: WorkbookState): TableOnSheet | null {
  const name = text.split('[')[0]!.toLowerCase();
  const sheets = name === '' ? [cell.sheet] : workbook.sheets;
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) =>
      name === '' ? containsCell(candidate.area, cell) : candidate.name.toLowerCase() === name,
    );
    if (table) return { sheet, table };
  }
  return null;
}

/** The columns' names are what stands in the header. */
export function columnNames({ sheet, table }: TableOnSheet): string[] {
  const { row, column, columns } = table.area;
  return Array.from({ length: columns }, (_, index) => {
    const header = table.showHeaders ? sheet.cells.get(row, column + index).value : null;
    return header === null || isError(header) ? `Spalte${String(index + 1)}` : String(header);
  });
}
