import type { Cell, Snapshot } from '../../workbook/snapshot';

/** The number in a cell, wherever in the workbook; 0 for an empty one, null where something else stands. */
export type NumberLookup = (sheet: string, row: number, column: number) => number | null;

const COLUMNS = 16_384;

/** Looks a sheet through when one of its cells is asked for. */
export function numbersIn({ sheets }: Snapshot): NumberLookup {
  const known = new Map<string, ReadonlyMap<number, number | null>>();
  return (name, row, column) => {
    let numbers = known.get(name);
    if (!numbers) {
      const sheet = sheets.find((each) => each.name === name);
      if (!sheet) return null;
      numbers = new Map(sheet.cells.map((cell) => [placeOf(cell), numberOf(cell)]));
      known.set(name, numbers);
    }
    const number = numbers.get(placeOf({ row, column }));
    return number === undefined ? 0 : number;
  };
}

function placeOf({ row, column }: Pick<Cell, 'row' | 'column'>): number {
  return row * COLUMNS + column;
}

function numberOf({ value, formula }: Cell): number | null {
  if (value === null && formula === null) return 0;
  return typeof value === 'number' ? value : null;
}
