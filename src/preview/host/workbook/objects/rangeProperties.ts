import type { HostObject } from '../../protocol/hostObject';
import { writeBorder, type RangeSide } from '../edit/borders';
import type { Edit } from '../edit/edit';
import { changeLines } from '../edit/lines';
import { changeStyle } from '../edit/style';
import { matching } from '../edit/write';
import { MOST_COLUMNS, MOST_ROWS } from '../model/cells';
import { table } from '../model/areas';
import type { RangeTarget } from '../session';
import { invalidArgument } from './collection';
import { describe, type Wanted } from './describeCells';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleFields } from './styleFields';

/** Reading and setting the looks of many cells, rows or columns at once (learn.microsoft.com, getCellProperties). */
export function rangeProperties(edit: Edit, target: RangeTarget): HostObject['methods'] {
  const { sheet, area } = target;
  const rows = (): RangeTarget[] =>
    Array.from({ length: area.rows }, (_, index) => ({
      sheet,
      area: { row: area.row + index, column: 0, rows: 1, columns: MOST_COLUMNS },
    }));
  const columns = (): RangeTarget[] =>
    Array.from({ length: area.columns }, (_, index) => ({
      sheet,
      area: { row: 0, column: area.column + index, rows: MOST_ROWS, columns: 1 },
    }));
  const cell = (row: number, column: number): RangeTarget => ({
    sheet,
    area: { row, column, rows: 1, columns: 1 },
  });
  return {
    GetCellProperties: (wanted: Wanted) =>
      table(area, (row, column) => describe(cell(row, column), wanted)),
    GetRowProperties: (wanted: Wanted) => rows().map((row) => describe(row, wanted)),
    GetColumnProperties: (wanted: Wanted) => columns().map((column) => describe(column, wanted)),
    SetCellProperties: (given: unknown) =>
      matching(area, given).forEach((row, r) =>
        row.forEach((properties, c) =>
          apply(edit, cell(area.row + r, area.column + c), properties as Properties),
        ),
      ),
    SetRowProperties: (given: Properties[]) => applyToEach(edit, rows(), given),
    SetColumnProperties: (given: Properties[]) => applyToEach(edit, columns(), given),
  };
}

/** Excel.SettableCellProperties, SettableRowProperties or SettableColumnProperties */
interface Properties {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: Readonly<Record<string, unknown>>;
}

function applyToEach(edit: Edit, lines: readonly RangeTarget[], given: Properties[]): void {
  if (given.length !== lines.length) invalidArgument();
  given.forEach((properties, index) => apply(edit, lines[index]!, properties));
}

function apply(edit: Edit, target: RangeTarget, properties: Properties | null): void {
  const { sheet, area } = target;
  const { rowHidden, columnHidden, format } = properties ?? {};
  if (rowHidden !== undefined) changeLines(edit, sheet, 'rows', area, { hidden: rowHidden });
  if (columnHidden !== undefined) {
    changeLines(edit, sheet, 'columns', area, { hidden: columnHidden });
  }
  if (format === undefined) return;
  const { rowHeight, columnWidth, borders, font, fill, protection, ...own } = format;
  if (typeof rowHeight === 'number') changeLines(edit, sheet, 'rows', area, { size: rowHeight });
  if (typeof columnWidth === 'number') {
    changeLines(edit, sheet, 'columns', area, { size: columnWidth });
  }
  applyFields(edit, target, FONT, font);
  applyFields(edit, target, FILL, fill);
  applyFields(edit, target, PROTECTION, protection);
  applyFields(edit, target, ALIGNMENT, own);
  applyBorders(edit, target, borders);
}

function applyFields(edit: Edit, target: RangeTarget, fields: StyleFields, given: unknown): void {
  const entries = Object.entries((given as Record<string, unknown> | undefined) ?? {});
  if (entries.length === 0) return;
  changeStyle(edit, target, (style) =>
    entries.reduce(
      (changed, [name, value]) =>
        (fields[name]?.write ?? invalidArgument)(changed as never, value as never),
      style,
    ),
  );
}

/** Named as in Excel.CellBorderCollection: "top", "insideVertical" … */
const SIDES: Readonly<Record<string, RangeSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function applyBorders(edit: Edit, target: RangeTarget, given: unknown): void {
  const entries = Object.entries((given as Record<string, object> | undefined) ?? {});
  for (const [name, border] of entries) {
    writeBorder(edit, target, SIDES[name] ?? invalidArgument(), border);
  }
}
