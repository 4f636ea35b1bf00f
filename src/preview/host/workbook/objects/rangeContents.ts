import { displayText } from '../../display/displayText';
import { germanFormula } from '../../display/formulaTranslation';
import { readInput } from '../../display/readInput';
import type { HostObject } from '../../protocol/hostObject';
import type { Edit } from '../edit/edit';
import { writeNumberFormats } from '../edit/style';
import { writeInputs } from '../edit/write';
import { inR1C1 } from '../edit/formulas/r1c1';
import { cellCount, isWholeColumns, isWholeRows, table } from '../model/areas';
import type { CellState } from '../model/cells';
import { styleAt } from '../model/look';
import { plainValue, valueType } from '../model/values';
import type { RangeTarget } from '../session';

/** What stands in the cells of a range, one value per cell. */
export function rangeContents(edit: Edit, target: RangeTarget): HostObject['properties'] {
  const { sheet, area } = target;
  const { date1904 } = edit.session.workbook;
  const cells = <Value>(read: (cell: CellState, row: number, column: number) => Value) =>
    perCell(target, (row, column) => read(sheet.cells.get(row, column), row, column));
  const format = (row: number, column: number): string => styleAt(sheet, row, column).numberFormat;
  const write = (inputs: unknown): void => writeInputs(edit, target, inputs);
  return {
    Values: { get: () => cells(({ value }) => plainValue(value)), set: write },
    Formulas: {
      get: () => cells(({ formula, value }) => formula ?? plainValue(value)),
      set: write,
    },
    FormulasLocal: {
      get: () =>
        cells(({ formula, value }) =>
          formula === null ? plainValue(value) : germanFormula(formula),
        ),
      set: (inputs: unknown) => write(eachText(inputs, fromGerman)),
    },
    FormulasR1C1: () =>
      cells(({ formula, value }, row, column) =>
        formula === null ? plainValue(value) : inR1C1(formula, { row, column }),
      ),
    ValueTypes: () => cells(({ value }) => valueType(value)),
    Text: () =>
      cells(({ value }, row, column) => displayText(value, format(row, column), date1904).text),
    NumberFormat: {
      get: () => perCell(target, format),
      set: (formats: unknown) => writeNumberFormats(edit, target, formats),
    },
    NumberFormatLocal: () => perCell(target, (row, column) => localFormat(format(row, column))),
    NumberFormatCategories: () => perCell(target, (row, column) => category(format(row, column))),
    LinkedDataTypeState: () => perCell(target, () => 'None'),
    Style: () => 'Normal',
    // Arrays of the old kind, entered with Ctrl+Shift+Enter: the stand-in has none.
    SavedAsArray: () => (cellCount(area) === 0 ? null : false),
  };
}

/**
 * One value per cell; null for whole rows and columns (learn.microsoft.com, excel-add-ins-ranges-unbounded) and above
 * five million cells (office-js #6781).
 */
function perCell<Value>(
  { area }: RangeTarget,
  read: (row: number, column: number) => Value,
): Value[][] | null {
  if (isWholeRows(area) || isWholeColumns(area) || cellCount(area) > MOST_READ) return null;
  return table(area, read);
}

const MOST_READ = 5_000_000;

function eachText(inputs: unknown, change: (text: string) => unknown): unknown {
  if (typeof inputs === 'string') return change(inputs);
  return Array.isArray(inputs) ? inputs.map((input) => eachText(input, change)) : inputs;
}

function fromGerman(text: string): unknown {
  return text.startsWith('=') ? (readInput(text).formula ?? text) : text;
}

/** German Excel swaps the separators of a number format, and calls the general one "Standard". */
function localFormat(format: string): string {
  if (format === 'General') return 'Standard';
  return format.replace(/"[^"]*"|\\.|[.,]/g, (part) =>
    part === '.' ? ',' : part === ',' ? '.' : part,
  );
}

/** Excel.NumberFormatCategory */
function category(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percentage';
  if (/e[+-]/i.test(format)) return 'Scientific';
  if (/€|\$|\[\$/.test(format)) return 'Currency';
  if (/[dy]/i.test(format)) return 'Date';
  if (/[hs]/i.test(format)) return 'Time';
  return /^[#0.,]+$/.test(format) ? 'Number' : 'Custom';
}
