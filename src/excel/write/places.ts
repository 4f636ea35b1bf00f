import { cellAddress } from '../../core/workbook/address';

const MOST_PLACES_NAMED = 5;

/** `Erfolgsplan!C12` */
export function placeName(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** „Erfolgsplan!C12, Erfolgsplan!C13 und 4 weitere“ */
export function placeNames(places: readonly string[]): string {
  if (places.length <= MOST_PLACES_NAMED) return places.join(', ');
  const rest = places.length - MOST_PLACES_NAMED;
  return `${places.slice(0, MOST_PLACES_NAMED).join(', ')} und ${rest} weitere`;
}
