import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { parseArea, parseReference } from '../../../../src/core/workbook/address';
import type { CallCustomFunction } from '../../../../src/preview/host/calculation/calculation';
import { createCalculation } from '../../../../src/preview/host/calculation/createCalculation';
import type { CustomFunctionOptions } from '../../../../src/preview/host/calculation/customFunctions';
import { newWorkbook } from '../../../../src/preview/host/workbook/model/newWorkbook';
import type { SheetState } from '../../../../src/preview/host/workbook/model/workbook';

export type Content = CellValue | null;

const NOBODY: CallCustomFunction = () => Promise.reject(new Error('Nobody was to be called.'));

/** A workbook with what a person would enter, and its calculation. Addresses without a sheet are on "Plan". */
export class Book {
  readonly workbook;
  readonly calculation;

  constructor(
    cells: Readonly<Record<string, Content>>,
    call: CallCustomFunction = NOBODY,
    options: Partial<CustomFunctionOptions> = {},
    sheets: readonly [string, ...string[]] = ['Plan', 'Plan 2024'],
  ) {
    this.workbook = newWorkbook('Probe.xlsx', sheets);
    for (const [address, content] of Object.entries(cells)) this.put(address, content);
    this.calculation = createCalculation(this.workbook, call, {
      customFunctions: () => [],
      emptyCell: () => null,
      ...options,
    });
  }

  recalculate(): this {
    this.calculation.recalculate('all');
    return this;
  }

  /** Enters contents and calculates what depends on them; gives the names of the sheets that changed by that. */
  enter(cells: Readonly<Record<string, Content>>): string[] {
    for (const [address, content] of Object.entries(cells)) this.put(address, content);
    const changed = Object.keys(cells).map((address) => this.find(address));
    return this.calculation.recalculate(changed).map(({ name }) => name);
  }

  cell(address: string) {
    const { sheet, area } = this.find(address);
    return sheet.cells.get(area.row, area.column);
  }

  value(address: string): Content {
    return this.cell(address).value;
  }

  /** The values of an area, row by row. */
  values(address: string): Content[][] {
    const { sheet, area } = this.find(address);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => sheet.cells.get(area.row + row, area.column + column).value,
      ),
    );
  }

  find(address: string) {
    const reference = parseReference(address);
    const name = reference?.sheet ?? 'Plan';
    const sheet: SheetState = this.workbook.sheets.find((candidate) => candidate.name === name)!;
    return { sheet, area: parseArea(reference?.cells ?? address)! };
  }

  private put(address: string, content: Content): void {
    const { sheet, area } = this.find(address);
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.cells.change(area.row, area.column, {
      value: isFormula ? null : content,
      formula: isFormula ? content : null,
      spilledFrom: null,
      message: null,
    });
  }
}
