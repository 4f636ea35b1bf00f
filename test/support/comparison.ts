import { compare, type Comparison } from '../../src/core/comparison/compare';
import type { Settings } from '../../src/core/comparison/settings';
import { isUnreadable, readSource } from '../../src/core/comparison/source/readSource';
import type { NamesIn, Reading } from '../../src/core/comparison/source/reading';
import { tableAt } from '../../src/core/comparison/table/table';
import { parseArea } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { snapshotOf, type Entry } from './workbook';

/** The day of what a table says that no formula keeps true. */
export const STAND = '21.11.2026';

/** Reads an area of a sheet called „Daten“, all of it where none is named. */
export function readingOf(
  rows: readonly (readonly Entry[])[],
  address = 'A:XFD',
  namesIn?: NamesIn,
): Reading {
  return readingIn(snapshotOf({ Daten: rows }), 'Daten', address, namesIn);
}

export function readingIn(
  snapshot: Snapshot,
  sheet: string,
  address: string,
  namesIn?: NamesIn,
): Reading {
  const area = parseArea(address)!;
  const reading = readSource(snapshot, { sheet, area, ...(namesIn && { namesIn }) });
  if (isUnreadable(reading)) throw new Error(reading.text);
  return reading;
}

/** Settings for all indicators of a reading: live, QUARTILE.INC, the own one of the list in the group. */
export function settingsOf(
  { kennzahlen, kommunen }: Reading,
  own: string | null,
  parts: Partial<Settings> = {},
): Settings {
  return {
    own: own === null ? null : { kommune: kommunen.findIndex(({ name }) => name.includes(own)) },
    ownName: '',
    ownCounts: true,
    methode: 'INKLUSIV',
    chosen: kennzahlen.map(({ position }) => ({ position, direction: 'neutral' })),
    jahr: '',
    quelle: '',
    anonymous: false,
    live: true,
    picture: false,
    countsOtherUnits: true,
    ...parts,
  };
}

export function comparisonOf(
  reading: Reading,
  own: string | null,
  parts: Partial<Settings> = {},
): Comparison {
  return compare(reading, settingsOf(reading, own, parts));
}

/** What the footer says, on another sheet than its figures. */
export function footerOfComparison(comparison: Comparison): readonly string[] {
  return tableAt(comparison, { sheet: 'Vergleich', row: 0, column: 0 }, STAND).footer;
}
