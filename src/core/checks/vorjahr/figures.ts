import type { Table } from '../../plan/types';

/** What a cell shows; a cell without a figure adds nothing. */
export function shownAt({ numbers: { width, shown } }: Table, row: number, column: number): number {
  const figure = shown[row * width + column]!;
  return Number.isNaN(figure) ? 0 : figure;
}
