import { compared, inShortOfLastYear, ofLastYear } from './compared';

/** Pairs of files as they lie on a desk. */
const NOW = `
Erfolgsplan 2024
Konto | Bezeichnung              | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
4000  | Gebühren                 | 961.112 | 1.000.000 | 1.040.000
4010  | Mieten                   | 46.223  | 50.000    | 52.000
      | Summe Erträge            | 1.007.335 | 1.050.000 | 1.092.000
5000  | Strom                    | 238.113 | 260.000   | 255.000
5010  | Wartung                  | 99.871  | 110.000   | 115.000
5100  | Porto                    | 5.123   | 6.000     | 6.500
      | Summe Aufwendungen       | 343.107 | 376.000   | 376.500
      | Jahresergebnis           | 664.228 | 674.000   | 715.500`;

const LAST = `
Erfolgsplan 2023
Konto | Bezeichnung              | Ergebnis 2021 € | Ansatz 2022 € | Ansatz 2023 €
4000  | Gebühren                 | 921.112 | 950.000   | 1.000.000
4010  | Mieten                   | 42.223  | 45.000    | 50.000
      | Summe Erträge            | 963.335 | 995.000   | 1.050.000
5000  | Strom                    | 228.113 | 240.000   | 260.000
5010  | Wartung                  | 95.871  | 100.000   | 110.000
5100  | Porto                    | 4.123   | 5.000     | 6.000
      | Summe Aufwendungen       | 328.107 | 345.000   | 376.000
      | Jahresergebnis           | 635.228 | 650.000   | 674.000`;

const rows = (picture: string): string[][] =>
  picture.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

const drawn = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join(' | ')).join('\n');

const inThousands = (picture: string): string =>
  picture
    .replace(/ €/g, ' T€')
    .replace(/\d[\d.]*\d{3}(?= *(?:\||$))/gm, (figure) =>
      figure.includes('.')
        ? String(Math.round(Number(figure.replace(/\./g, '')) / 1000)).replace(
            /\B(?=(\d{3})+$)/g,
            '.',
          )
        : figure,
    );

/** The columns of figures in another order, or only some of them. */
const withColumns = (picture: string, ...order: readonly number[]): string =>
  drawn(
    rows(picture).map((cells) => [...cells.slice(0, 2), ...order.map((at) => cells[at] ?? '')]),
  );

const NACHTRAG = drawn(
  rows(LAST).map((cells, line) => {
    if (line < 2) return cells;
    const [konto = '', name = '', , , ansatz = ''] = cells;
    return line === 2
      ? [konto, name, 'bisheriger Ansatz 2023 €', 'mehr €', 'weniger €', 'neuer Ansatz 2023 €']
      : [konto, name, ansatz, '0', '0', ansatz];
  }),
).replace('260.000 | 0 | 0', '240.000 | 20.000 | 0');

const BERICHT = withColumns(LAST, 4, 2)
  .replace('Erfolgsplan 2023', 'Zwischenbericht zum 30.06.2023')
  .replace('Ergebnis 2021', 'Ist 30.06.2023');

describe('What is compared without a word', () => {
  test.each([
    ['the plan before', NOW, { Plan: LAST }, 8],
    ['the new one in thousands', inThousands(NOW), { Plan: LAST }, 8],
    ['the old one in thousands', NOW, { Plan: inThousands(LAST) }, 8],
    ['sheets of other names', NOW, { 'EP_alt (2)': LAST }, 8],
    ['columns in another order', withColumns(NOW, 4, 3, 2), { Plan: LAST }, 8],
    ['no Ergebnis', withColumns(NOW, 3, 4), { Plan: LAST }, 8],
    ['a Nachtragsplan, with its new Ansatz', NOW, { Plan: NACHTRAG }, 8],
    ['nothing but an interim report', NOW, { Bericht: BERICHT }, 8],
  ])('%s', (_, now, last, gleich) => {
    const report = compared({ Plan: now }, last);
    expect(inShortOfLastYear(report)).toEqual([]);
    expect(report.vorjahr).toMatchObject({ gleich, abweichend: 0 });
  });

  test.each([
    ['in thousands', inThousands(NOW), { Plan: LAST }],
    ['columns in another order', withColumns(NOW, 4, 3, 2), { Plan: LAST }],
    ['a Nachtragsplan', NOW, { Plan: NACHTRAG }],
    ['an interim report', NOW, { Bericht: BERICHT }],
  ])('and a slip is found all the same: %s', (_, now, last) => {
    const wrong = now.replace(/110(\.000)?/, '101$1');
    expect(compared({ Plan: wrong }, last).vorjahr).toMatchObject({ gleich: 7, abweichend: 1 });
  });
});

describe('What is not compared, and why', () => {
  test.each([
    ['the same file twice', NOW, { Plan: NOW }, 'Beide Pläne sind für 2024 aufgestellt.'],
    [
      'the plan of two years before',
      NOW,
      { Plan: LAST.replace(/202\d/g, (year) => String(Number(year) - 1)) },
      'Der Vorjahresplan ist für 2022 aufgestellt, dieser für 2024; vergleichen lässt er sich nur mit dem Plan für 2023.',
    ],
    [
      'the two files the wrong way round',
      LAST,
      { Plan: NOW },
      'Der Vorjahresplan ist für 2024 aufgestellt und damit neuer als dieser (2023).',
    ],
    [
      'minutes of a meeting',
      NOW,
      { Notizen: 'Sitzung | am 28.09.' },
      'Für welches Jahr der Vorjahresplan aufgestellt ist, ist nicht zu erkennen.',
    ],
  ])('%s', (_, now, last, reason) => {
    const { vorjahr, unchecked } = compared({ Plan: now }, last);
    expect(vorjahr!.text).toBe(
      `Mit dem Vorjahresplan „plan-2023.xlsx“ wurde nichts verglichen: ${reason}`,
    );
    expect(unchecked.map(({ text }) => text)).toContain(vorjahr!.text);
  });
});

describe('A Nachtrag between the two plans', () => {
  const amended = NOW.replace('Ansatz 2023 €', 'Ansatz 2023 € (einschl. Nachtrag)')
    .replace('| 260.000', '| 280.000')
    .replace('| 376.000', '| 396.000')
    .replace('| 674.000', '| 654.000');

  test('What it changed is a Hinweis against the plan without it, and nothing is proposed', () => {
    const findings = ofLastYear(compared({ Plan: amended }, { Plan: LAST }));
    expect(inShortOfLastYear(compared({ Plan: amended }, { Plan: LAST }))).toEqual([
      'hinweis VJ-01 Plan!D6',
    ]);
    for (const { ursache, change } of findings) {
      expect(ursache).toContain('nennt einen Nachtrag, den der Vorjahresplan nicht enthält');
      expect(change).toBeNull();
    }
  });

  test('Without a word of it the Ansatz is another than was decided', () => {
    const silent = amended.replace(' (einschl. Nachtrag)', '');
    expect(inShortOfLastYear(compared({ Plan: silent }, { Plan: LAST }))).toContain(
      'fehler VJ-01 Plan!D6',
    );
  });

  test('Against the Nachtragsplan itself a deviation is a Fehler again', () => {
    const wrong = amended.replace('| 280.000', '| 270.000');
    const nachtrag = NACHTRAG.replace('Erfolgsplan 2023', '1. Nachtrag zum Erfolgsplan 2023');
    expect(inShortOfLastYear(compared({ Plan: wrong }, { Plan: nachtrag }))).toContain(
      'fehler VJ-01 Plan!D6',
    );
  });
});
