import { Axis } from '../../../src/preview/grid/axis';
import type { LineState } from '../../../src/preview/host/workbook/model/workbook';

const tall: LineState = { size: 30, hidden: false, style: null };
const hidden: LineState = { size: null, hidden: true, style: null };

describe('rows of 20 pixels, the second of 40, the fifth hidden', () => {
  const axis = new Axis(
    new Map([
      [1, tall],
      [4, hidden],
    ]),
    20,
  );

  it.each([
    [0, 0, 20],
    [1, 20, 40],
    [2, 60, 20],
    [4, 100, 0],
    [5, 100, 20],
    [1_048_575, 1_048_575 * 20 + 20 - 20, 20],
  ])('row %d begins at %d and is %d high', (row, start, size) => {
    expect([axis.start(row), axis.size(row)]).toEqual([start, size]);
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [59, 1],
    [60, 2],
    [99, 3],
    [100, 5],
    [1e9, 9],
  ])('at %d pixels stands row %d of ten', (distance, row) => {
    expect(axis.at(distance, 10)).toBe(row);
  });

  it('knows the next row that is shown, and the edge', () => {
    expect([axis.shown(4, 1, 10), axis.shown(4, -1, 10), axis.shown(-1, -1, 10)]).toEqual([
      5,
      3,
      null,
    ]);
  });
});
