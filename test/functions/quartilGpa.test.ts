import { germanNumber, readCsv } from '../support/csv';
import { CustomFunctionsError, outcome } from '../support/customFunctionsGlobal';
import { quartilGpa } from '../../src/functions/quartilGpa';

const staedte = readCsv('assets/daten/000_04_vzae_je_1000_ew.csv').map((zeile) => [
  germanNumber(zeile['VZÄ je Einwohner in Promille'] ?? ''),
]);

const call = (...args: unknown[]) =>
  outcome(() => (quartilGpa as (...args: unknown[]) => unknown)(...args));

describe('PLANWERK.QUARTIL_GPA', () => {
  it('gives the quartiles of the twelve cities', async () => {
    expect(staedte).toHaveLength(12);
    expect(await call(staedte, [[0], [1], [2], [3], [4]])).toEqual([
      [9.32],
      [14.71],
      [15.15],
      [15.9575],
      [17.44],
    ]);
  });

  it.each<[string, unknown[], unknown]>([
    ['one quartile', [staedte, 1], 14.71],
    ['one cell as quartile', [staedte, [[1]]], [[14.71]]],
    ['exclusive', [staedte, 1, 'EXKLUSIV'], 14.67],
    ['rank, small letters', [staedte, 2, 'rang'], 14.86],
    ['a single value', [5, 2], 5],
    ['a row of quartiles', [staedte, [[1, 3]]], [[14.71, 15.9575]]],
    [
      'gaps, words and truth values are no values',
      [[[1], [null], ['k. A.'], ['–'], [true], [2], ['']], 2],
      1.5,
    ],
    [
      'headings in the area',
      [
        [
          ['Kommune', 'Wert'],
          ['Koblenz', 14.77],
        ],
        2,
      ],
      14.77,
    ],
    ['a zero that is a zero', [[[0], [1], [2]], 0], 0],
    ['enough values', [[1, 2, 3, 4], 1, null, 4], 1.75],
    ['the Median needs no least number', [[1, 2, 3], 2, null, 4], 2],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toEqual(expected);
  });

  it.each<[string, unknown[], string]>([
    ['no such quartile', [[1, 2, 3], 5], '#NUM! Es gibt die Quartile 0 bis 4, nicht 5.'],
    ['half a quartile', [[1, 2, 3], 1.5], '#NUM! Es gibt die Quartile 0 bis 4, nicht 1,5.'],
    [
      'no quartile',
      [[1, 2, 3], null],
      '#VALUE! Quartil: eine leere Zelle ist keine Zahl von 0 bis 4.',
    ],
    [
      'a word as quartile',
      [[1, 2, 3], 'Median'],
      '#VALUE! Quartil: „Median“ ist keine Zahl von 0 bis 4.',
    ],
    [
      'an error as quartile',
      [[1, 2, 3], [[{ code: '#NUM!' }]]],
      '#VALUE! Quartil: #ZAHL! ist keine Zahl von 0 bis 4.',
    ],
    [
      'exclusive minimum',
      [[1, 2, 3], 0, 'EXKLUSIV'],
      '#NUM! Die Methode EXKLUSIV kennt nur das 1., 2. und 3. Quartil; für Minimum und Maximum wählen Sie INKLUSIV.',
    ],
    [
      'exclusive of two',
      [[1, 2], [[1]], 'EXKLUSIV'],
      '#NUM! Die Methode EXKLUSIV braucht für das 1. und 3. Quartil mindestens drei Werte.',
    ],
    [
      'too few',
      [[1, 2, 3], 1, null, 4],
      '#N/A Für das 1. Quartil sind mindestens 4 Werte verlangt; es sind 3.',
    ],
    [
      'no value',
      [[[null], ['k. A.']], 2],
      '#N/A Der Bereich enthält keine Zahl. Prüfen Sie, ob er die Werte umfasst.',
    ],
    [
      'no cell',
      [[], 2],
      '#N/A Der Bereich enthält keine Zahl. Prüfen Sie, ob er die Werte umfasst.',
    ],
    [
      'unknown method',
      [[1], 1, 'MITTEL'],
      '#VALUE! Argument „methode“ kennt „MITTEL“ nicht. Möglich sind INKLUSIV, EXKLUSIV, RANG.',
    ],
    [
      'method as number',
      [[1], 1, 7],
      '#VALUE! Argument „methode“ kennt 7 nicht. Möglich sind INKLUSIV, EXKLUSIV, RANG.',
    ],
    [
      'number as text',
      [[[1], ['15.402']], 1],
      '#VALUE! Wert in Zeile 2: „15.402“ ist Text. Wandeln Sie die Zelle in eine Zahl um, oder nehmen Sie sie aus dem Bereich.',
    ],
    [
      'SAP minus as text',
      [[[1], ['1.234,50-']], 1],
      '#VALUE! Wert in Zeile 2: „1.234,50-“ ist Text. Wandeln Sie die Zelle in eine Zahl um, oder nehmen Sie sie aus dem Bereich.',
    ],
    [
      'error in a cell',
      [[[1], [{ code: '#DIV/0!' }]], 1],
      '#VALUE! Wert in Zeile 2: die Zelle enthält #DIV/0!.',
    ],
    [
      'unknown object in a cell',
      [[[1], [{}]], 1],
      '#VALUE! Wert in Zeile 2: die Zelle enthält #WERT!.',
    ],
    [
      'no whole mindestanzahl',
      [[1], 1, null, -1],
      '#VALUE! Argument „mindestanzahl“ muss eine ganze Zahl ab 0 sein; -1 ist es nicht.',
    ],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });

  it.each([
    '1.234,50 Euro',
    '€ 12',
    'EUR 12',
    'T€ 5',
    'TEUR 5',
    '(12,5)',
    ',5',
    '14,77 ‰',
    '12,5*',
    '1,5E+3',
    '12 Tsd. €',
    '12 Mio. €',
    '12,5 v. H.',
    "1'234",
    '<5',
    'ca. 12',
    '-7',
    '−7',
    '+7',
    '\u00a0 7',
    '111 Koblenz',
  ])('does not pass over %p', async (text) => {
    expect(await call([[10], [text], [20]], 2)).toMatch(
      /^#VALUE! Wert in Zeile 2: „.*“ ist Text\./,
    );
  });

  it.each(['k. A.', '–', '-', 'n/a', 'Wert', 'entfällt', '…', 'VZÄ 2021', '(leer)'])(
    'passes over %p',
    async (text) => {
      expect(await call([[10], [text], [20]], 2)).toBe(15);
    },
  );

  it('puts the error into the cell concerned only', async () => {
    const result = (await call([1, 2, 3], [[1], [7], [2], [3]], null, 4)) as unknown[][];
    expect(result[2]).toEqual([2]);
    expect(result.map(([cell]) => cell instanceof CustomFunctionsError && cell.code)).toEqual([
      '#N/A',
      '#NUM!',
      false,
      '#N/A',
    ]);
  });
});
