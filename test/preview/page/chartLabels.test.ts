import { legendOf, wrapped } from '../../../src/preview/charts/labels';

it.each([
  ['VZÄ', 62, ['VZÄ']],
  ['Mahnungen je 10.000 Einwohner', 62, ['Mahnungen', 'je 10.000', 'Einwohner']],
  ['Aufwendungen je Einzahlung', 62, ['Aufwendun…', 'je', 'Einzahlung']],
  ['a b c d e f g h i j k l', 25, ['a b', 'c d', 'e f…']],
])('breaks „%s“ into lines of %d pixels', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

it('puts as many names of series into a row as have room', () => {
  const [first, second, third] = legendOf(['Minimum', 'Maximum', 'Median'], 140);
  expect(first).toEqual({ name: 'Minimum', left: 0, row: 0 });
  expect(second).toMatchObject({ row: 0 });
  expect(second!.left).toBeGreaterThan(50);
  expect(third).toEqual({ name: 'Median', left: 0, row: 1 });
});
