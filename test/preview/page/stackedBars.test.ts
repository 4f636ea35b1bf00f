import { barsOf } from '../../../src/preview/charts/bars';
import type { Series } from '../../../src/preview/charts/chartData';

const series = (name: string, ...values: (number | null)[]): Series => ({
  name,
  values,
  color: null,
  edge: null,
  isLine: false,
  isMarkers: false,
  isDash: false,
});
const drawn = (all: readonly Series[], isStacked: boolean) =>
  barsOf(all, isStacked).map(({ series: { name }, at, from, to, left, width }) => [
    `${name}${at}`,
    from,
    to,
    left,
    width,
  ]);

it('stands columns beside one another', () => {
  expect(drawn([series('a', 1), series('b', 2)], false)).toEqual([
    ['a0', 0, 1, 0, 0.5],
    ['b0', 0, 2, 0.5, 0.5],
  ]);
});

it('stands columns upon one another, those below zero under it', () => {
  expect(drawn([series('a', 1, null), series('b', -2, 4), series('c', 3, 5)], true)).toEqual([
    ['a0', 0, 1, 0, 1],
    ['b0', 0, -2, 0, 1],
    ['b1', 0, 4, 0, 1],
    ['c0', 1, 4, 0, 1],
    ['c1', 4, 9, 0, 1],
  ]);
});
