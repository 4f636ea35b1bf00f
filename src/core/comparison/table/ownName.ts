import type { Comparison } from '../compare';
import { placeAt, type Foreign, type Reading } from '../source/reading';
import { quoted } from './quoted';
import { referenceTo } from './reference';

/**
 * The condition that the own Kommune still stands where its value is taken from: `'Daten'!$A$2="Rheinberg"`. Who sorts
 * the figures moves others there. null where it is none of the list.
 */
export function ownStillThere(
  { reading, settings: { own } }: Comparison,
  sheet: string,
): string | null {
  if (own === null || !('kommune' in own)) return null;
  return nameStillThere(reading, reading.kommunen[own.kommune]!, sheet);
}

/** The condition that a line of the figures still holds the name that it held. */
export function nameStillThere(
  reading: Reading,
  { line, written }: Foreign,
  sheet: string,
): string {
  const area = { ...placeAt(reading.namesIn, line, reading.names), rows: 1, columns: 1 };
  const name = referenceTo({ sheet: reading.sheet, areas: [area] }, sheet);
  const value = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
  return `${name}=${typeof written === 'string' ? quoted(written) : value}`;
}

/** What a comparison says once another Kommune stands there. */
export function ownHasMoved(own: string, ownCounts: boolean): string {
  const group = ownCounts ? '' : ', und auch die Vergleichsgruppe stimmt nicht mehr';
  return `${own} steht in den Ausgangsdaten nicht mehr an derselben Stelle${group}: Der Vergleich ist zu erneuern.`;
}
