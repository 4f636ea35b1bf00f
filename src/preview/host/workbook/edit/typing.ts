import type { Area } from '../../../../core/workbook/address';
import { completeFormula } from '../../calculation/completeFormula';
import { readInput } from '../../display/readInput';
import { HostError } from '../../protocol/hostObject';
import { contains, isOnSheet, overlaps, table } from '../model/areas';
import type { Position } from '../model/cells';
import { styleAt } from '../model/look';
import type { SheetState } from '../model/workbook';
import type { Input } from './apiInput';
import type { Edit } from './edit';
import { refuseTooMany } from './guard';
import { writeAll, writeInput } from './write';

/** Puts into a cell what a person typed. */
export function type(edit: Edit, sheet: SheetState, position: Position, text: string): void {
  writeInput(edit, sheet, position, typed(edit, sheet, position, text));
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
