import { alignedNumbers } from '../../../src/core/numbers/alignedNumbers';

it.each([
  [[1500, 2000], -500, ['1.500', '2.000', '−500']],
  [[1500.5, 1500], 0.5, ['1.500,50', '1.500,00', '+0,50']],
  [[-3, 0], -3, ['−3', '0', '−3']],
  [[0.1 + 0.2, 0.3], 0, ['0,30', '0,30', '0,00']],
])('writes %p and the difference %p with the same decimals', (figures, difference, texts) => {
  expect(alignedNumbers(figures, difference)).toEqual(texts);
});
