import type { Area } from '../../../core/workbook/address';
import type { CellValue } from '../../../core/workbook/snapshot';
import { MOST_COLUMNS, MOST_ROWS, type CellState } from '../workbook/model/cells';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import { columnNames } from './tables';

const FORMULA = 6;
const CONSTANT = 2;

/** SUBTOTAL and AGGREGATE leave out the cells of others like them, which the engine knows by their formulas. */
export const SUBTOTAL = /^=\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i;

interface ViewedCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: object;
  value: CellValue | null;
  result: never;
}

interface ViewedRow {
  readonly hidden: boolean;
  readonly eachCell: (...args: unknown[]) => void;
}

/** Of one sheet the cells that the engine needs to see: formulas to calculate, all others as what they show. */
export class SheetView {
  private readonly rows = new Map<number, Map<number, ViewedCell>>();

  constructor(
    private readonly sheet: SheetState,
    readonly id: number,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  /** Whole columns and rows end with the last cell that is shown. */
  get dimensions() {
    let [bottom, right] = [0, 0];
    for (const [row, cells] of this.rows) {
      bottom = Math.max(bottom, row + 1);
      for (const column of cells.keys()) right = Math.max(right, column + 1);
    }
    return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
  }

  show(area: Area): void {
    if (area.rows === 1 && area.columns === 1) {
      this.put(area.row, area.column, this.sheet.cells.get(area.row, area.column));
      return;
    }
    for (const [{ row, column }, cell] of this.sheet.cells.in(area)) this.put(row, column, cell);
  }

  showAll(): void {
    this.show({ row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS });
  }

  calculate(row: number, column: number, formula: string): void {
    this.line(row).set(column, {
      ...{ row: row + 1, col: column + 1, type: FORMULA, formula, model: {}, value: null },
      result: undefined as never,
    });
  }

  /** Called with a function, or with options, which change nothing here, before it. */
  eachRow(...args: unknown[]): void {
    const each = args[args.length - 1] as (row: ViewedRow, number: number) => void;
    const hidden = [...this.sheet.rows].filter(([, line]) => line.hidden).map(([row]) => row);
    for (const row of new Set([...this.rows.keys(), ...hidden])) {
      each(
        {
          hidden: this.sheet.rows.get(row)?.hidden ?? false,
          eachCell: (...ofRow) => {
            const eachCell = ofRow[ofRow.length - 1] as (cell: ViewedCell, column: number) => void;
            this.rows.get(row)?.forEach((cell) => eachCell(cell, cell.col));
          },
        },
        row + 1,
      );
    }
  }

  /** The engine would write its results here; they are taken before that. */
  findCell(): undefined {
    return undefined;
  }

  getCell(): never {
    throw new Error('The engine is given no array to spill.');
  }

  getTables() {
    return this.sheet.tables.map((table) => {
      const { area, name, showHeaders, showTotals } = table;
      const rows = area.rows - Number(showHeaders) - Number(showTotals);
      const columns = columnNames({ sheet: this.sheet, table }).map((column) => ({ name: column }));
      return {
        table: {
          name,
          columns,
          tl: { row: area.row + 1, col: area.column + 1 },
          rows: Array.from({ length: rows }),
          headerRow: showHeaders,
          totalsRow: showTotals,
        },
      };
    });
  }

  private put(row: number, column: number, { value, formula }: CellState): void {
    if (value === null || this.rows.get(row)?.has(column)) return;
    if (typeof value === 'number' && formula !== null && SUBTOTAL.test(formula)) {
      this.calculate(row, column, `SUBTOTAL(9,${String(value)})`);
      return;
    }
    this.line(row).set(column, {
      ...{ row: row + 1, col: column + 1, type: CONSTANT, model: {}, value },
      result: undefined as never,
    });
  }

  private line(row: number): Map<number, ViewedCell> {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    return cells;
  }
}

export function definedNames(workbook: WorkbookState) {
  const entry = ({ name, formula }: { name: string; formula: string }) => ({
    name,
    ranges: [formula.replace(/^=/, '')],
  });
  return [
    ...workbook.names.map(entry),
    ...workbook.sheets.flatMap((sheet, localSheetId) =>
      sheet.names.map((name) => ({ ...entry(name), localSheetId })),
    ),
  ];
}
