import type { Figure, Place } from './model';

/** What has become of the figures: on the clean plan, or after one break. */
export interface State {
  /** null: the figure is no longer there. */
  value(figure: Figure): number | null;
  place(figure: Figure): Place | null;
  /** Where the figure stands a second time. */
  copy(figure: Figure): Place | null;
}

export const CLEAN: State = {
  value: (figure) => figure.value,
  place: (figure) => figure,
  copy: () => null,
};

/** Values put in the place of others; nothing moves. */
export function withValues(values: ReadonlyMap<Figure, number>): State {
  return { ...CLEAN, value: (figure) => values.get(figure) ?? figure.value };
}

/** One row of a sheet is gone, what is below moves up. */
export function withoutRow(sheet: number, row: number): State {
  const place = (at: Place): Place | null => placeWithoutRow(sheet, row, at);
  return { value: (figure) => (place(figure) ? figure.value : null), place, copy: () => null };
}

export function placeWithoutRow(sheet: number, row: number, at: Place): Place | null {
  if (at.sheet !== sheet || at.row < row) return at;
  return at.row === row ? null : { ...at, row: at.row - 1 };
}

/** One row of a sheet stands there twice, what is below moves down. */
export function withRowTwice(sheet: number, row: number): State {
  return {
    value: (figure) => figure.value,
    place: (figure) => placeWithRowTwice(sheet, row, figure),
    copy: (figure) =>
      figure.sheet === sheet && figure.row === row ? { ...figure, row: row + 1 } : null,
  };
}

export function placeWithRowTwice(sheet: number, row: number, at: Place): Place {
  return at.sheet === sheet && at.row > row ? { ...at, row: at.row + 1 } : at;
}
