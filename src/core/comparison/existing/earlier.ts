import { parseArea } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { isUnreadable, readSource } from '../source/readSource';
import type { Reading } from '../source/reading';
import type { Settings } from '../settings';
import type { Layout } from '../table/layout';
import type { Anchor } from '../table/place';
import type { At } from './cellsOfEarlier';
import { layoutAround } from './layoutOfEarlier';
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
  method: Cell,
  origin: Origin,
): Earlier | Lost | null {
  const at = cellsOf(sheet);
  const found = layoutAround(at, method);
  if (found === null) return null;
  const { layout } = found;
  const anchor = { sheet: sheet.name, row: found.row, column: method.column };
  const relative: At = (y, x) => at(anchor.row + y, anchor.column + x);
  const count = relative(layout.firstLine, layout.columns - 1)?.formula ?? null;
  // Of a sheet that is deleted, a formula keeps nothing but „#REF!“.
  const isGone = count === null || count.includes('#REF!');
  const from = isGone ? origin.sheet : (sheetIn(count) ?? sheet.name);
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

function cellsOf({ cells }: Sheet): At {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (row, column) => byPlace.get(`${row} ${column}`);
}
