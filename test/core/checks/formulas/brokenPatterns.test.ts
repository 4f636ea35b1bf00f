import { inShort } from '../report';
import { checkDrawn, toldIn, withFolgen, withLines } from './drawn';

/** Two blocks in three years, and a quarter table with a total column. */
const PLAN = `
Erfolgsplan 2024
                   | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Erträge
1. Umsatzerlöse    | 1.000         | 1.100         | 1.200
2. Mieten          | 200           | 210           | 220
Summe Erträge      | =SUM(B4:B5)   | =SUM(C4:C5)   | =SUM(D4:D5)
Aufwendungen
3. Material        | 400           | 410           | 420
4. Personal        | 500           | 520           | 540
Summe Aufwendungen | =SUM(B8:B9)   | =SUM(C8:C9)   | =SUM(D8:D9)
Jahresergebnis     | =B6-B10       | =C6-C10       | =D6-D10
`;

const QUARTERS = `
Quartale 2024
                | 1. Quartal | 2. Quartal | Summe 2024
1. Umsatzerlöse | 100        | 110        | =SUM(B3:C3)
2. Mieten       | 20         | 21         | =SUM(B4:C4)
3. Zuschüsse    | 30         | 33         | =SUM(B5:C5)
4. Gebühren     | 40         | 44         | =SUM(B6:C6)
Summe Erträge   | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)
`;

const about = (picture: string, rule: string) =>
  checkDrawn({ Plan: picture })
    .findings.flatMap(withFolgen)
    .filter((finding) => finding.rule === rule);

test('Patterns that are kept are told nothing', () => {
  expect(toldIn({ Plan: PLAN })).toEqual([]);
  expect(toldIn({ Plan: QUARTERS })).toEqual([]);
});

describe('FM-02: a number in place of a formula', () => {
  test('The number that the formula gives is a Hinweis, with the formula as the remedy', () => {
    const [found] = about(
      withLines(PLAN, { 6: 'Summe Erträge | =SUM(B4:B5) | 1.310 | =SUM(D4:D5)' }),
      'FM-02',
    );
    expect(inShort(found!)).toBe('hinweis FM-02 Plan!C6');
    expect(found).toMatchObject({ differenz: 0, change: { write: { formula: '=SUM(C4:C5)' } } });
    expect(found!.text).toContain('steht die Zahl 1.310, wo die Zellen daneben eine Formel haben');
  });

  test('Another number fails as a sum, and the formula is told as its cause', () => {
    const { findings } = checkDrawn({
      Plan: withLines(PLAN, { 6: 'Summe Erträge | =SUM(B4:B5) | 1.400 | =SUM(D4:D5)' }),
    });
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!C6']);
    expect(findings[0]!.folgen.map(inShort)).toEqual(['warnung FM-02 Plan!C6']);
    expect(findings[0]!.folgen[0]!.text).toContain('Die Formel ergäbe 1.310.');
    expect(findings[0]!.change).toMatchObject({ write: { formula: '=SUM(C4:C5)' } });
  });

  test('In a column of formulas one typed figure is told, on a subtotal that crosses it as well', () => {
    const [row] = about(withLines(QUARTERS, { 4: '2. Mieten | 20 | 21 | 41' }), 'FM-02');
    expect(inShort(row!)).toBe('hinweis FM-02 Plan!D4');
    expect(row!.text).toContain('wo die Zellen darüber und darunter eine Formel haben');
    const [sum] = about(
      withLines(QUARTERS, { 7: 'Summe Erträge | =SUM(B3:B6) | =SUM(C3:C6) | 398' }),
      'FM-02',
    );
    expect(inShort(sum!)).toBe('hinweis FM-02 Plan!D7');
  });

  test('A number that the formula gives is told, however many others were typed as rounded ones', () => {
    const row = (ansatz: string, planung: string): string => `
Erfolgsplan 2024
               | Ansatz 2024 € | Ergebnis 2022 € | Ergebnis 2023 € | Planung 2025 € | Planung 2026 €
1. Erlöse      | 1.000         | 900             | 950             | 1.200          | 1.300
2. Mieten      | 200           | 190             | 195             | 220            | 230
Summe Erträge  | =SUM(B3:B4)   | =SUM(C3:C4)     | =SUM(D3:D4)     | =SUM(E3:E4)    | =SUM(F3:F4)
3. Material    | 400           | 390             | 395             | 420            | 430
4. Personal    | 500           | 490             | 495             | 540            | 560
Summe Aufwand  | ${ansatz} | 881 | 891 | ${planung} | =SUM(F6:F7)
`;
    expect(about(row('=SUM(B6:B7)', '=SUM(E6:E7)'), 'FM-02').map(inShort)).toEqual([]);
    expect(about(row('=SUM(B6:B7)', '960'), 'FM-02').map(inShort)).toEqual([
      'hinweis FM-02 Plan!E8',
    ]);
  });

  test('The only sum of a table: a year that calculates in other tables of the sheet is one like the others', () => {
    const twoTables = (second: string): string => `
Erfolgsplan 2024
               | Ansatz 2023 € | Ansatz 2024 € | Ergebnis 2022 €
1. Umsätze     | 1.000         | 1.100         | 1.200
2. Mieten      | 200           | 210           | 220
Summe Erträge  | =SUM(B3:B4)   | =SUM(C3:C4)   | 1.420

Vermögensplan 2024
               | Ansatz 2023 € | Ansatz 2024 € | Ergebnis 2022 €
1. Kredite     | 400           | 410           | 420
2. Zuschüsse   | 500           | 520           | 540
Summe Einnahmen | =SUM(B9:B10) | =SUM(C9:C10) | ${second}
`;
    expect(about(twoTables('960'), 'FM-02').map(inShort)).toEqual([]);
    expect(about(twoTables('=SUM(D9:D10)'), 'FM-02').map(inShort)).toEqual([
      'hinweis FM-02 Plan!D5',
    ]);
  });

  const harmless: readonly (readonly [what: string, picture: string])[] = [
    [
      'a year that is typed throughout, as from the annual accounts',
      `
Erfolgsplan 2024
                   | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
Erträge
1. Umsatzerlöse    | 1.000         | 1.100         | 1.200
2. Mieten          | 200           | 210           | 220
Summe Erträge      | 1.200         | =SUM(C4:C5)   | =SUM(D4:D5)
Aufwendungen
3. Material        | 400           | 410           | 420
4. Personal        | 500           | 520           | 540
Summe Aufwendungen | 900           | =SUM(C8:C9)   | =SUM(D8:D9)
`,
    ],
    [
      'the first year of a row that goes on from year to year',
      `
Erfolgsplan 2024
             | Ansatz 2024 € | Planung 2025 € | Planung 2026 € | Planung 2027 €
Beitrag      | 1.000         | =B3+10         | =C3+10         | =D3+10
`,
    ],
    [
      'rows that have nothing in common',
      `
Vermögensplan 2024
               | Ansatz 2024 €
Abschreibungen | =Erfolg!B3
Kredite        | 500
Zuschüsse      | 600
`,
    ],
  ];

  test.each(harmless)('Nothing is said of %s', (_, picture) => {
    expect(about(picture, 'FM-02').map(inShort)).toEqual([]);
  });

  test('A rounded figure from the ledger is told under its Rundung, and stays as it is', () => {
    const ist = withLines(PLAN, {
      2: ' | Ergebnis 2021 € | Ergebnis 2022 € | Ergebnis 2023 €',
      6: 'Summe Erträge | =SUM(B4:B5) | 1.311 | =SUM(D4:D5)',
    });
    const { findings } = checkDrawn({ Plan: ist });
    expect(findings.map(inShort)).toEqual(['rundung SU-01 Plan!C6']);
    expect(findings[0]!.folgen.map(inShort)).toEqual(['hinweis FM-02 Plan!C6']);
    expect(findings[0]!.change).toBeNull();
    expect(findings[0]!.folgen[0]!.change).toBeNull();
  });
});

describe('FM-03: a formula against the pattern', () => {
  const broken: readonly (readonly [what: string, picture: string, told: string, says: string])[] =
    [
      [
        'another sign',
        withLines(PLAN, { 11: 'Jahresergebnis | =B6-B10 | =C6+C10 | =D6-D10' }),
        'warnung FM-03 Plan!C11',
        'sie rechnet mit denselben Zellen anders, =C6+C10 statt =C6-C10',
      ],
      [
        'another function',
        withLines(PLAN, { 6: 'Summe Erträge | =SUM(B4:B5) | =AVERAGE(C4:C5) | =SUM(D4:D5)' }),
        'warnung FM-03 Plan!C6',
        'sie rechnet mit MITTELWERT, nach dem Muster wäre es SUMME',
      ],
      [
        'another column',
        withLines(PLAN, { 10: 'Summe Aufwendungen | =SUM(B8:B9) | =SUM(B8:B9) | =SUM(D8:D9)' }),
        'warnung FM-03 Plan!C10',
        'sie verweist auf B8:B9, nach dem Muster wäre es C8:C9',
      ],
      [
        'a number that was added by hand',
        withLines(PLAN, { 6: 'Summe Erträge | =SUM(B4:B5) | =SUM(C4:C5)+100 | =SUM(D4:D5)' }),
        'warnung FM-03 Plan!C6',
        'sie zählt die feste Zahl 100 dazu',
      ],
      [
        'one total of several',
        withLines(QUARTERS, { 5: '3. Zuschüsse | 30 | 33 | =SUM(B5:B5)' }),
        'warnung FM-03 Plan!D5',
        'sie verweist auf B5, nach dem Muster wäre es B5:C5',
      ],
    ];

  test.each(broken)('%s', (_, picture, told, says) => {
    const found = about(picture, 'FM-03');
    expect(found.map(inShort)).toEqual([told]);
    expect(found[0]!.text).toContain(says);
  });

  const harmless: readonly (readonly [what: string, picture: string])[] = [
    [
      'the sum of the total column, along its row',
      withLines(QUARTERS, { 7: 'Summe Erträge | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(B7:C7)' }),
    ],
    [
      'a column that is calculated otherwise in every row',
      `
Erfolgsplan 2024
                   | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Erträge
1. Umsatzerlöse    | 1.000         | 1.100         | 1.200
2. Mieten          | 200           | 210           | 220
Summe Erträge      | =SUM(B4:B5)   | =SUM(C4:C5)   | =B6+220
Aufwendungen
3. Material        | 400           | 410           | 420
4. Personal        | 500           | 520           | 540
Summe Aufwendungen | =SUM(B8:B9)   | =SUM(C8:C9)   | =B10+60
`,
    ],
  ];

  test.each(harmless)('Nothing is said of %s', (_, picture) => {
    expect(about(picture, 'FM-03').map(inShort)).toEqual([]);
  });
});
