import { readCsv } from '../support/csv';
import { outcome } from '../support/customFunctionsGlobal';
import { erfuellungsgrad } from '../../src/functions/erfuellungsgrad';

const interview = readCsv('assets/daten/001_09_erfuellungsgrad.csv');
/** The columns of the sheet as they stand, headings and totals included. */
const spalte = (name: string): unknown[][] =>
  interview.map((zeile) => {
    const text = /^\d+$/.test(zeile['Nr'] ?? '') ? (zeile[name] ?? '') : '';
    return [/^\d+$/.test(text) ? Number(text) : text];
  });
const bewertungen = spalte('Bewertung / Skalierung');
const texte = spalte('Erfüllungsgrad');
const gewichte = spalte('Gewichtung');

const call = (...args: unknown[]) =>
  outcome(() => (erfuellungsgrad as (...args: unknown[]) => unknown)(...args));

describe('PLANWERK.ERFUELLUNGSGRAD', () => {
  it('is 111/159 for Rheinberg, headings inside the range passed over', async () => {
    expect(bewertungen.length).toBeGreaterThan(29);
    expect(await call(bewertungen, gewichte)).toBe(111 / 159);
  });

  it('takes the words of the scale as well', async () => {
    expect(await call(texte, gewichte)).toBe(111 / 159);
  });

  it('takes single values', async () => {
    expect(await call(2, 3)).toBe(2 / 3);
    expect(await call([[2]], [[3]])).toBe(2 / 3);
    expect(await call([2, 1], [3, 1])).toBe(7 / 12);
  });

  it.each<[string, unknown[], unknown]>([
    ['other highest value', [[[4], [5]], [[1], [1]], null, 5], 9 / 10],
    [
      'entfällt, whatever the weight says',
      [
        [[3], ['entfällt']],
        [[1], ['–']],
      ],
      1,
    ],
    [
      'entfällt without a weight',
      [
        [[3], ['entfällt']],
        [[1], [null]],
      ],
      1,
    ],
    ['a score off by a binary whisker', [[[2.9999999999999996]], [[1]]], 1],
    ['interim result', [[[3], [null]], [[1], [1]], true], 1],
    ['interim result as number', [[[3], ['']], [[1], [1]], 1], 1],
    ['a row of cells', [[[3, 0]], [[1, 1]]], 0.5],
    [
      'weights that are no whole numbers',
      [
        [[3], [0]],
        [[1.5], [0.5]],
      ],
      0.75,
    ],
    [
      'ragged rows',
      [
        [[3, 3], [0]],
        [[1, 1], [1]],
      ],
      2 / 3,
    ],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });

  it.each<[string, unknown[], string]>([
    [
      'off the scale',
      [
        [[1], [1], [1], [1], [1], [1], [4]],
        [[1], [1], [1], [1], [1], [1], [1]],
      ],
      '#VALUE! Bewertung in Zeile 7: 4 liegt nicht auf der Skala 0 bis 3.',
    ],
    [
      'between the points',
      [[[1.5]], [[1]]],
      '#VALUE! Bewertung: 1,5 liegt nicht auf der Skala 0 bis 3.',
    ],
    [
      'unknown word',
      [[[3, 'teilweise']], [[1, 1]]],
      '#VALUE! Bewertung in Spalte 2: „teilweise“ gehört nicht zur Skala 0 bis 3.',
    ],
    [
      'word of another scale',
      [[['vollständig erfüllt']], [[1]], null, 5],
      '#VALUE! Bewertung: „vollständig erfüllt“ gehört nicht zur Skala 0 bis 5.',
    ],
    ['truth value', [[[true]], [[1]]], '#VALUE! Bewertung: WAHR gehört nicht zur Skala 0 bis 3.'],
    [
      'error in a cell',
      [
        [
          [1, 2],
          [3, { code: '#N/A' }],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      '#VALUE! Bewertung in Zeile 2, Spalte 2: die Zelle enthält #NV.',
    ],
    [
      'weight 0',
      [
        [[1], [2]],
        [[1], [0]],
      ],
      '#VALUE! Gewichtung in Zeile 2: 0 ist keine Zahl größer als 0.',
    ],
    [
      'no weight',
      [[[1]], [[null]]],
      '#VALUE! Gewichtung: eine leere Zelle ist keine Zahl größer als 0.',
    ],
    [
      'text as weight',
      [[[1]], [['3']]],
      '#VALUE! Gewichtung: der Text „3“ ist keine Zahl größer als 0.',
    ],
    [
      'error as weight',
      [[[1]], [[{ code: '#REF!' }]]],
      '#VALUE! Gewichtung: #BEZUG! ist keine Zahl größer als 0.',
    ],
    [
      'different sizes',
      [
        [[1], [2], [3]],
        [[1], [1]],
      ],
      '#VALUE! Es sind 3 × 1 Bewertungen, aber 2 × 1 Gewichte. Beide Bereiche müssen gleich groß sein.',
    ],
    [
      'row against column',
      [[[1], [2]], [[1, 1]]],
      '#VALUE! Es sind 2 × 1 Bewertungen, aber 1 × 2 Gewichte. Beide Bereiche müssen gleich groß sein.',
    ],
    [
      'a wrong weight where the question does not apply',
      [
        [[3], ['entfällt']],
        [[1], [-2]],
      ],
      '#VALUE! Gewichtung in Zeile 2: -2 ist keine Zahl größer als 0.',
    ],
    [
      'an error where the question does not apply',
      [
        [[3], ['entfällt']],
        [[1], [{ code: '#SPILL!' }]],
      ],
      '#VALUE! Gewichtung in Zeile 2: #ÜBERLAUF! ist keine Zahl größer als 0.',
    ],
    [
      'a score stored as text',
      [[['3']], [[1]]],
      '#VALUE! Bewertung: der Text „3“ gehört nicht zur Skala 0 bis 3.',
    ],
    [
      'a scale beyond all numbers',
      [[[1]], [[10]], null, 1e308],
      '#NUM! Die Gewichte sind größer, als Excel rechnen kann.',
    ],
    [
      'all questions open',
      [
        [[null], ['']],
        [[1], [1]],
      ],
      '#N/A 2 von 2 Fragen offen. Bewerten Sie sie.',
    ],
    [
      'open questions',
      [
        [[1], [null], ['']],
        [[1], [1], [1]],
      ],
      '#N/A 2 von 3 Fragen offen. Bewerten Sie sie, oder setzen Sie zwischenstand auf WAHR.',
    ],
    [
      'nothing at all',
      [[], []],
      '#N/A Keine Frage ist bewertet; es gibt noch keinen Erfüllungsgrad.',
    ],
    [
      'all left out',
      [[['entfällt']], [[1]]],
      '#N/A Keine Frage ist bewertet; es gibt noch keinen Erfüllungsgrad.',
    ],
    [
      'no whole höchstwert',
      [[[1]], [[1]], null, 2.5],
      '#VALUE! Argument „höchstwert“ muss eine ganze Zahl ab 1 sein; 2,5 ist es nicht.',
    ],
    [
      'text as höchstwert',
      [[[1]], [[1]], null, '3'],
      '#VALUE! Argument „höchstwert“: „3“ ist als Text gespeichert. Wandeln Sie die Zelle in eine Zahl um.',
    ],
    [
      'a range as höchstwert',
      [[[1]], [[1]], null, [[3], [3]]],
      '#VALUE! Argument „höchstwert“ nimmt einen einzelnen Wert, nicht einen Bereich (2 × 1 Zellen).',
    ],
    [
      'no truth value',
      [[[1]], [[1]], 'ja'],
      '#VALUE! Argument „zwischenstand“ ist WAHR oder FALSCH, nicht „ja“.',
    ],
  ])('%s', async (_, args, expected) => {
    expect(await call(...args)).toBe(expected);
  });
});
