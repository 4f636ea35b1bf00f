import type { Area } from '../../../../core/workbook/address';
import { completeFormula } from '../../calculation/completeFormula';
import { readInput } from '../../display/readInput';
import { HostError } from '../../protocol/hostObject';
import { cellArea, contains, isOnSheet, overlaps, table } from '../model/areas';
import type { Position } from '../model/cells';
import { STANDARD_WIDTH, styleAt } from '../model/look';
import type { SheetState } from '../model/workbook';
import type { Input } from './apiInput';
import { fittingWidth } from './autofit';
import type { Edit } from './edit';
import { refuseTooMany } from './guard';
import { changeLines } from './lines';
import { writeAll, writeInput } from './write';

/** Puts into a cell what a person typed. */
export function type(edit: Edit, sheet: SheetState, position: Position, text: string): void {
  const input = typed(edit, sheet, position, text);
  writeInput(edit, sheet, position, input);
  if (typeof input.value === 'number' && input.numberFormat !== null) widen(edit, sheet, position);
}

/** Excel makes a column that nobody gave a width wide enough for a date or an amount that is typed there. */
function widen(edit: Edit, sheet: SheetState, position: Position): void {
  if (
    sheet.protection.protected ||
    sheet.merges.some((merge) => overlaps(merge, cellArea(position)))
  )
    return;
  const { row, column } = position;
  const width = fittingWidth(edit, sheet, row, column);
  if ((sheet.columns.get(column)?.size ?? null) !== null || width <= STANDARD_WIDTH) return;
  changeLines(edit, sheet, 'columns', cellArea(position), { size: width });
}

/**
 * Puts texts into the cells from the first of an area on, each as if it were typed there; a single one into all cells
 * of the area. Gives where they stand.
 */
export function typeAll(
  edit: Edit,
  sheet: SheetState,
  to: Area,
  texts: readonly (readonly string[])[],
): Area {
  const isOne = texts.length === 1 && texts[0]!.length === 1;
  const isOneMerge = sheet.merges.some((merge) => contains(merge, to));
  const area =
    isOne && !isOneMerge
      ? to
      : { ...to, rows: texts.length, columns: Math.max(...texts.map(({ length }) => length)) };
  if (!isOnSheet(area)) throw new HostError('InvalidReference', 'It does not fit on the sheet.');
  refuseTooMany(area);
  if (!(isOne && isOneMerge) && sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('MergedRangeConflict', 'We can’t do that to a merged cell.', 409);
  }
  const inputs = table(area, (row, column) => {
    const text = isOne ? texts[0]![0]! : texts[row - area.row]![column - area.column];
    return text === undefined ? null : typed(edit, sheet, { row, column }, text);
  });
  writeAll(edit, { sheet, area }, inputs);
  return area;
}

function typed(
  { session }: Edit,
  sheet: SheetState,
  { row, column }: Position,
  text: string,
): Input {
  const { numberFormat } = styleAt(sheet, row, column);
  if (numberFormat === '@' && text !== '')
    return { value: text, formula: null, numberFormat: null };
  const input = readInput(text, new Date(), session.workbook.date1904);
  if (input.formula === null) return input;
  const formula = completeFormula(input.formula);
  if (formula === null) throw new HostError('InvalidFormula', `${text} is no formula.`);
  return { ...input, formula };
}
