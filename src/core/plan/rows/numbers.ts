import { HOLDS, isFigure, type Entry, type Numbers, type Row } from '../types';

/** Room for the figures of so many rows. */
export function emptyNumbers(rows: number, width: number): Numbers {
  const size = rows * width;
  return {
    width,
    holds: new Uint8Array(size),
    value: new Float64Array(size).fill(NaN),
    shown: new Float64Array(size).fill(NaN),
    unit: new Float64Array(size).fill(NaN),
  };
}

/** The numbers of rows that were put together from others. */
export function numbersOf(rows: readonly Row[], width: number): Numbers {
  const numbers = emptyNumbers(rows.length, width);
  rows.forEach(({ entries }, row) => {
    entries.forEach((entry, column) => {
      write(numbers, row * width + column, entry);
    });
  });
  return numbers;
}

export function write(numbers: Numbers, place: number, entry: Entry): void {
  if (!isFigure(entry)) {
    numbers.holds[place] = entry === null ? HOLDS.nothing : HOLDS.unreadable;
    return;
  }
  numbers.holds[place] = entry.asText ? HOLDS.figureAsText : HOLDS.figure;
  numbers.value[place] = entry.value;
  numbers.shown[place] = entry.shown;
  numbers.unit[place] = entry.unit;
}

/** The numbers of some of the columns. */
export function ofColumns(numbers: Numbers, kept: readonly number[]): Numbers {
  const { width, holds, value, shown, unit } = numbers;
  const rows = holds.length / width;
  const narrow = emptyNumbers(rows, kept.length);
  for (let row = 0, to = 0; row < rows; row += 1) {
    for (const column of kept) {
      const from = row * width + column;
      narrow.holds[to] = holds[from]!;
      narrow.value[to] = value[from]!;
      narrow.shown[to] = shown[from]!;
      narrow.unit[to] = unit[from]!;
      to += 1;
    }
  }
  return narrow;
}

export function isFigureAt(
  { numbers: { width, shown } }: { readonly numbers: Numbers },
  row: number,
  column: number,
): boolean {
  return !Number.isNaN(shown[row * width + column]!);
}

/** The first figure of a row that is not zero. */
export function firstShown({ width, shown }: Numbers, row: number): number | null {
  for (let place = row * width; place < (row + 1) * width; place += 1) {
    const figure = shown[place]!;
    if (!Number.isNaN(figure) && figure !== 0) return figure;
  }
  return null;
}

export function holdsFigures({ width, shown }: Numbers, row: number): boolean {
  for (let place = row * width; place < (row + 1) * width; place += 1) {
    if (!Number.isNaN(shown[place]!)) return true;
  }
  return false;
}

export function holdsAnything({ width, holds }: Numbers, row: number): boolean {
  for (let place = row * width; place < (row + 1) * width; place += 1) {
    if (holds[place] !== HOLDS.nothing) return true;
  }
  return false;
}
