import type { Kennzahl, Reading } from './reading';

/** The reading without the figures that are given in another unit than most of their indicator. */
export function withoutOtherUnits(reading: Reading): Reading {
  const { kommunen, lines, kennzahlen } = reading;
  const left = (kennzahl: Kennzahl): Kennzahl => {
    const { otherUnits, values, taken } = kennzahl;
    if (otherUnits.length === 0) return kennzahl;
    const places = new Set(otherUnits.map((kommune) => kommunen[kommune]!.line - lines.first));
    return {
      ...kennzahl,
      values: values.map((value, kommune) => (otherUnits.includes(kommune) ? null : value)),
      taken: taken.map((cell, place) => (places.has(place) ? 'excluded' : cell)),
    };
  };
  return { ...reading, kennzahlen: kennzahlen.map(left) };
}

/** In how many cells a figure is given in another unit. */
export function countOtherUnits({ kennzahlen }: Reading): number {
  return kennzahlen.reduce((sum, { otherUnits }) => sum + otherUnits.length, 0);
}
