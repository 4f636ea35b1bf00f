import { parseArea } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { isUnreadable, readSource } from '../source/readSource';
import type { Reading } from '../source/reading';
import type { Settings } from '../settings';
import { layoutOf, type Layout } from '../table/layout';
import type { Anchor } from '../table/place';
import { originOf, type Origin } from './origin';
import { settingsOf } from './settingsOf';

/** A comparison of ours that is in the workbook, with what it was made of. */
export interface Earlier {
  readonly anchor: Anchor;
  readonly layout: Layout;
  readonly reading: Reading;
  readonly settings: Settings;
}

/** The comparisons of ours in a workbook whose source is still there. */
export function findEarlier(snapshot: Snapshot): Earlier[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const origin = typeof cell.value === 'string' ? originOf(cell.value) : null;
      const earlier = origin === null ? null : earlierAt(snapshot, sheet, cell, origin);
      return earlier === null ? [] : [earlier];
    }),
  );
}

function earlierAt(
  snapshot: Snapshot,
  sheet: Sheet,
  { row, column }: Cell,
  origin: Origin,
): Earlier | null {
  const area = parseArea(origin.address);
  const reading = area === null ? null : readSource(snapshot, { sheet: origin.sheet, area });
  if (reading === null || isUnreadable(reading)) return null;
  const at = (y: number, x: number): Cell | undefined =>
    sheet.cells.find((cell) => cell.row === y && cell.column === x);
  const source = at(row - 1, column)?.value;
  const footer = typeof source === 'string' && source.startsWith('Quelle: ') ? row - 1 : row;
  let head = footer - 1;
  while (head >= 0 && at(head, column + 1)?.value !== 'Minimum' && !isWide(at, head, column))
    head--;
  const lines = footer - head - 1;
  if (head < 1 || lines < 1) return null;
  const anchor = { sheet: sheet.name, row: head - 1, column };
  const { picture } = layoutOf(lines, true);
  const hasPicture =
    picture !== null && at(anchor.row + picture.head, column)?.value === 'Lage in der Spanne';
  const layout = layoutOf(lines, hasPicture);
  const relative = (y: number, x: number): Cell | undefined => at(anchor.row + y, column + x);
  const settings = settingsOf(relative, layout, reading, origin);
  return settings === null ? null : { anchor, layout, reading, settings };
}

/** A head of several indicators has their names in front. */
function isWide(at: (y: number, x: number) => Cell | undefined, y: number, x: number): boolean {
  return at(y, x)?.value === 'Kennzahl' && at(y, x + 2)?.value === 'Minimum';
}
