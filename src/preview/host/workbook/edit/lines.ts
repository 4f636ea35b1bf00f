import type { Area } from '../../../../core/workbook/address';
import { changeLine, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/look';
import type { LineState, SheetState } from '../model/workbook';
import { appearanceChanged, type Edit } from './edit';
import { refuseUnless } from './guard';

export type Lines = 'rows' | 'columns';

/** Changes the rows, or the columns, that an area touches. */
export function changeLines(
  edit: Edit,
  sheet: SheetState,
  lines: Lines,
  area: Area,
  change: Partial<LineState>,
): void {
  refuseUnless(edit.session, sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const index of indexes(lines, area)) changeLine(sheet[lines], index, change);
  appearanceChanged(edit, sheet);
}

/** What the rows or columns of an area have in common; null where they differ. */
export function lineInCommon<Value>(
  sheet: SheetState,
  lines: Lines,
  area: Area,
  read: (line: LineState | undefined) => Value,
): Value | null {
  const states = sheet[lines];
  const [first, count] = extent(lines, area);
  // A million rows that nobody touched are told by one of them.
  const known = [...states.keys()].filter((index) => index >= first && index < first + count);
  const values = new Set(known.map((index) => read(states.get(index))));
  if (known.length < count) values.add(read(undefined));
  return values.size === 1 ? [...values][0]! : null;
}

/** How far a line is from the edge of the sheet, in points. */
export function distance(sheet: SheetState, lines: Lines, index: number): number {
  const usual = lines === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  let sum = index * usual;
  for (const [at, line] of sheet[lines]) {
    if (at < index) sum += (line.hidden ? 0 : (line.size ?? usual)) - usual;
  }
  return sum;
}

function extent(lines: Lines, area: Area): [number, number] {
  return lines === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
}

function* indexes(lines: Lines, area: Area): Generator<number> {
  const [first, count] = extent(lines, area);
  for (let index = first; index < first + count; index++) yield index;
}
