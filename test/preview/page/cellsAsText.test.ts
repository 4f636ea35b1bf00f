import { cellsOfText, textOfCells } from '../../../src/preview/clipboard/cellsAsText';

it.each<readonly [string, string[][] | null]>([
  [
    '1.234,56\t7\r\n8\t\r\n',
    [
      ['1.234,56', '7'],
      ['8', ''],
    ],
  ],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['eins', [['eins']]],
  ['"zwei\nZeilen"\t"sagt ""ja"""\n', [['zwei\nZeilen', 'sagt "ja"']]],
  ['"halb" offen\t3"', [['"halb" offen', '3"']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['\t\n', null],
  ['', null],
])('%j stands for its cells', (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

it('gives cells as text that reads as the same cells', () => {
  const cells = [
    ['1.234,56 €', 'zwei\nZeilen', 'mit\tTab'],
    ['', 'sagt "ja"', '"'],
  ];
  expect(
    textOfCells([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('a\tb\r\nc\t\r\n');
  expect(cellsOfText(textOfCells(cells))).toEqual(cells);
});
