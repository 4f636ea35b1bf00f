import { parseArea } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { isUnreadable, readSource } from '../source/readSource';
import type { Reading } from '../source/reading';
import type { Settings } from '../settings';
import { PICTURE_HEAD } from '../table/picture';
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
  /** What is other now than when it was made. */
  readonly notes: readonly string[];
}

/** A comparison of ours of which it can no longer be told what it was made of. */
export interface Lost {
  readonly anchor: Anchor;
  /** Why, for the person. */
  readonly reason: string;
}

/** The comparisons of ours in a workbook. */
export function findComparisons(snapshot: Snapshot): {
  readonly earlier: readonly Earlier[];
  readonly lost: readonly Lost[];
} {
  const found = snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const origin = typeof cell.value === 'string' ? originOf(cell.value) : null;
      const one = origin === null ? null : comparisonAt(snapshot, sheet, cell, origin);
      return one === null ? [] : [one];
    }),
  );
  return {
    earlier: found.filter((one): one is Earlier => 'reading' in one),
    lost: found.filter((one): one is Lost => 'reason' in one),
  };
}

function comparisonAt(
  snapshot: Snapshot,
  sheet: Sheet,
  { row, column }: Cell,
  origin: Origin,
): Earlier | Lost | null {
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
    picture !== null && at(anchor.row + picture.head, column)?.value === PICTURE_HEAD;
  const layout = layoutOf(lines, hasPicture);
  const relative = (y: number, x: number): Cell | undefined => at(anchor.row + y, column + x);
  const count = relative(layout.firstLine, layout.columns - 1)?.formula ?? null;
  const from = count === null ? origin.sheet : (sheetIn(count) ?? sheet.name);
  if (snapshot.sheets.every(({ name }) => name !== from)) {
    const reason = `Das Blatt „${from}“ mit seinen Ausgangsdaten gibt es nicht mehr; vielleicht heißt es jetzt anders.`;
    return { anchor, reason };
  }
  const area = parseArea(origin.address);
  let likely: Earlier | null = null;
  // The person may have said where the names stand, which the table does not tell.
  for (const turned of area === null ? [] : [{}, ...TURNS]) {
    const reading = readSource(snapshot, { sheet: from, area: area!, ...turned });
    if (isUnreadable(reading)) continue;
    const found = settingsOf(relative, layout, reading, origin);
    if (found === null) continue;
    const earlier = { anchor, layout, reading, settings: found.told, notes: found.notes };
    if (found.notes.length === 0) return earlier;
    likely ??= earlier;
  }
  if (likely !== null) return likely;
  const reason =
    layout.nameColumn === null
      ? `In ${from}!${origin.address} steht keine Kennzahl, die so heißt wie sein Titel.`
      : `In ${from}!${origin.address} stehen seine Kennzahlen nicht mehr.`;
  return { anchor, reason };
}

const TURNS = [{ namesIn: 'column' }, { namesIn: 'row' }] as const;

/** The sheet that a formula takes its figures from: it goes with a sheet that is given another name. */
function sheetIn(formula: string): string | null {
  const [, quoted, plain] = /\((?:'((?:[^']|'')+)'|([^'!(),]+))!/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}

/** A head of several indicators has their names in front. */
function isWide(at: (y: number, x: number) => Cell | undefined, y: number, x: number): boolean {
  return at(y, x)?.value === 'Kennzahl' && at(y, x + 2)?.value === 'Minimum';
}
