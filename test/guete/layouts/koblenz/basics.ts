import type { Constraint, Figure } from '../../generator/model';
import type { Published } from './published';

/** Both say the same, `right` in units of `factor`. */
export const equal = (left: Figure, right: Figure, factor = 1): Constraint => ({
  kind: 'equal',
  left,
  right,
  factor,
  exact: false,
});

/** `plus` less `minus` is `result`. */
export const sum = (
  result: Figure,
  plus: readonly Figure[],
  minus: readonly Figure[] = [],
): Constraint => ({
  kind: 'sum',
  terms: [
    ...plus.map((figure) => ({ figure, factor: 1 })),
    ...minus.map((figure) => ({ figure, factor: -1 })),
  ],
  result,
  exact: false,
});

/** Rows by account number; some numbers have lost their last 0. */
export function accountsOf(published: Published, sheet: string): Map<string, number> {
  return new Map(
    published.snapshot.sheets[published.index(sheet)]!.cells.flatMap(({ row, column, value }) =>
      column === 0 && typeof value === 'string' && /^\d{9,10}$/.test(value)
        ? [[value.padEnd(10, '0'), row] as const]
        : [],
    ),
  );
}
