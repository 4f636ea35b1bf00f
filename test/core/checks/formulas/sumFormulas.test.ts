import { checkDrawn, toldIn, withFolgen, withLines } from './drawn';
import { inShort, places } from '../report';

/** Two blocks and their total, in three years. */
const PLAN = `
Erfolgsplan 2024
                      | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
Erträge
1. Umsatzerlöse       | 1.000           | 1.100         | 1.200
2. Mieten             | 200             | 210           | 220
3. Zuschüsse          | 300             | 330           | 360
Summe Erträge         | =SUM(B4:B6)     | =SUM(C4:C6)   | =SUM(D4:D6)
Aufwendungen
4. Material           | 400             | 410           | 420
5. Personal           | 500             | 520           | 540
6. Abschreibungen     | 100             | 110           | 120
Summe Aufwendungen    | =SUM(B9:B11)    | =SUM(C9:C11)  | =SUM(D9:D11)
Jahresergebnis        | =B7-B12         | =C7-C12       | =D7-D12
`;

test('A plan whose sums hold is told nothing', () => {
  expect(toldIn({ Plan: PLAN })).toEqual([]);
});

describe('FM-01: a sum formula against its block', () => {
  const broken: readonly (readonly [
    what: string,
    lines: Record<number, string>,
    told: string,
    says: string,
  ])[] = [
    [
      'the last row left out in one year',
      { 7: 'Summe Erträge | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D5)' },
      'fehler FM-01 Plan!D7',
      'Die Formel in D7 lässt D6 aus („3. Zuschüsse“)',
    ],
    [
      'the first row left out in one year',
      { 12: 'Summe Aufwendungen | =SUM(B9:B11) | =SUM(C10:C11) | =SUM(D9:D11)' },
      'fehler FM-01 Plan!C12',
      'Die Formel in C12 lässt C9 aus („4. Material“)',
    ],
    [
      'a row in the middle skipped in one year',
      { 7: 'Summe Erträge | =B4+B6 | =SUM(C4:C6) | =SUM(D4:D6)' },
      'fehler FM-01 Plan!B7',
      'Die Formel in B7 lässt B5 aus („2. Mieten“)',
    ],
    [
      'the last row left out in every year',
      { 7: 'Summe Erträge | =SUM(B4:B5) | =SUM(C4:C5) | =SUM(D4:D5)' },
      'fehler FM-01 Plan!B7',
      'Die Formel in B7 lässt B6 aus („3. Zuschüsse“). Ebenso in C7 und D7.',
    ],
    [
      'the first row left out in every year',
      { 12: 'Summe Aufwendungen | =SUM(B10:B11) | =SUM(C10:C11) | =SUM(D10:D11)' },
      'fehler FM-01 Plan!B12',
      'Die Formel in B12 lässt B9 aus („4. Material“). Ebenso',
    ],
    [
      'a row counted twice',
      { 7: 'Summe Erträge | =SUM(B4:B6) | =SUM(C4:C6)+C5 | =SUM(D4:D6)' },
      'fehler FM-01 Plan!C7',
      'Die Formel in C7 zählt C5 doppelt („2. Mieten“)',
    ],
    [
      'a subtotal and a row of it',
      { 13: 'Jahresergebnis | =B7-B12 | =C7+C4-C12 | =D7-D12' },
      'fehler FM-01 Plan!C13',
      'Die Formel in C13 zählt die Zwischensumme C7 und zugleich C4, das darin enthalten ist',
    ],
    [
      'a range that reaches into the block before',
      { 12: 'Summe Aufwendungen | =SUM(B9:B11) | =SUM(C7:C11) | =SUM(D9:D11)' },
      'fehler FM-01 Plan!C12',
      'C7',
    ],
  ];

  test.each(broken)('%s', (_, lines, told, says) => {
    const { findings } = checkDrawn({ Plan: withLines(PLAN, lines) });
    const found = findings.flatMap(withFolgen).filter(({ rule }) => rule === 'FM-01');
    expect(found.map(inShort)).toEqual([told]);
    expect(found[0]!.text).toContain(says);
    expect(findings.filter(({ severity }) => severity === 'fehler')).toHaveLength(1);
  });

  test('The cause of a sum that fails is the formula, and the remedy is the one of its neighbours', () => {
    const { findings } = checkDrawn({
      Plan: withLines(PLAN, { 7: 'Summe Erträge | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D5)' }),
    });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D7']);
    expect(findings[0]).toMatchObject({
      ursache: 'Die Formel in D7 lässt D6 aus.',
      change: { row: 6, column: 3, write: { formula: '=SUM(D4:D6)' } },
    });
    expect(findings[0]!.folgen[0]).toMatchObject({
      rule: 'FM-01',
      berechnet: 1_780,
      gedruckt: 1_420,
      differenz: 360,
    });
  });

  test('A row that holds nothing yet is a Warnung: once it is filled, the sum is wrong', () => {
    const empty = withLines(PLAN, {
      6: '3. Zuschüsse | 300 | 330 | 0',
      7: 'Summe Erträge | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D5)',
    });
    expect(toldIn({ Plan: empty })).toEqual(['warnung FM-01 Plan!D7']);
  });

  test('A list with one year alone shows it as well', () => {
    const list = `
Erfolgsplan 2024
               | Ansatz 2024 €
Erträge
1. Umsatzerlöse | 1.200
2. Mieten       | 220
3. Zuschüsse    | 360
Summe Erträge   | =SUM(B4:B5)
`;
    const { findings } = checkDrawn({ Plan: list });
    const [found] = findings.flatMap(withFolgen).filter(({ rule }) => rule === 'FM-01');
    expect(inShort(found!)).toBe('fehler FM-01 Plan!B7');
    expect(found!.change).toMatchObject({ write: { formula: '=SUM(B4:B6)' } });
    expect(places(found!.cells)).toEqual(['Plan!B7', 'Plan!B6']);
  });

  const harmless: readonly (readonly [what: string, lines: Record<number, string>])[] = [
    [
      'a range over the heading above',
      { 7: 'Summe Erträge | =SUM(B3:B6) | =SUM(C4:C6) | =SUM(D4:D6)' },
    ],
    ['the same rows one by one', { 7: 'Summe Erträge | =B4+B5+B6 | =SUM(C4:C6) | =SUM(D4:D6)' }],
    [
      'fixed columns and rows',
      { 7: 'Summe Erträge | =SUM($B$4:$B$6) | =SUM(C4:C6) | =SUM(D4:D6)' },
    ],
    [
      'a row that stands for itself',
      {
        11: 'nachrichtlich: Stellen | 12 | 12 | 13',
        12: 'Summe Aufwendungen | =SUM(B9:B10) | =SUM(C9:C10) | =SUM(D9:D10)',
      },
    ],
    [
      'a result that goes without the subtotals',
      {
        13: 'Jahresergebnis | =SUM(B4:B6)-SUM(B9:B11) | =SUM(C4:C6)-SUM(C9:C11) | =SUM(D4:D6)-SUM(D9:D11)',
      },
    ],
    [
      'a subtotal less one of its rows',
      { 13: 'Ergebnis ohne Zuschüsse | =B7-B6-B12 | =C7-C6-C12 | =D7-D6-D12' },
    ],
  ];

  test.each(harmless)('Nothing is said of %s', (_, lines) => {
    const rules = checkDrawn({ Plan: withLines(PLAN, lines) }).findings.flatMap(withFolgen);
    expect(rules.filter(({ rule }) => rule.startsWith('FM')).map(inShort)).toEqual([]);
  });
});

describe('A sum whose result follows it by a formula', () => {
  const summe = (last: string) =>
    withLines(PLAN, { 12: `Summe Aufwendungen | =SUM(B9:B11) | =SUM(C9:C11) | ${last}` });

  test.each([
    ['another value', '1.115', /eine Zahl, wo die Zellen daneben eine Formel haben/],
    ['the formula of another column', '=SUM(C9:C11)', /folgt nicht dem Muster ihrer Nachbarzellen/],
    ['a number added', '=SUM(D9:D11)+500', /folgt nicht dem Muster ihrer Nachbarzellen/],
  ])('%s: the result is no witness for it', (_, content, ursache) => {
    const { findings } = checkDrawn({ Plan: summe(content) });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D12']);
    expect(findings[0]!.ursache).toMatch(ursache);
    expect(findings[0]!.change).toMatchObject({ write: { formula: '=SUM(D9:D11)' } });
  });

  test('A typed result that fits is one: one of the rows is wrong', () => {
    const typed = withLines(summe('1.115'), { 13: 'Jahresergebnis | =B7-B12 | =C7-C12 | 665' });
    expect(checkDrawn({ Plan: typed }).findings[0]!.ursache).toBe(
      'Die Summe passt zu den übrigen Rechnungen; falsch ist vermutlich eine der Zeilen.',
    );
  });
});

test('A number stored as text, which the sum passes over', () => {
  const { findings } = checkDrawn({
    Plan: withLines(PLAN, { 10: "5. Personal | 500 | 520 | '540" }),
  });
  const [sum] = findings.filter(({ rule }) => rule === 'SU-01');
  expect(sum!.ursache).toBe(
    'In D10 steht die Zahl als Text; die Formel in D12 zählt sie nicht mit.',
  );
  expect(sum!.change).toMatchObject({ row: 9, column: 3, write: { value: 540 } });
});
