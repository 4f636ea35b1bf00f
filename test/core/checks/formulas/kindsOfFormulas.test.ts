import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { calculated } from '../../../support/calculated';
import { rowsOf, snapshotOf } from '../../../support/workbook';
import { inShort } from '../report';
import { toldIn, withFolgen, withLines } from './drawn';

const PLAN = `
Erfolgsplan 2024
                | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
Erträge
1. Umsatzerlöse | 1.000         | 1.100         | 1.200
2. Mieten       | 200           | 210           | 220
3. Zuschüsse    | 300           | 330           | 360
Summe Erträge   | 1.500         | 1.640         | 1.780
`;

/** The plan with formulas in its last line that have the values which stand there. */
function withSums(...formulas: readonly string[]): Snapshot {
  const snapshot = snapshotOf({ Plan: rowsOf(PLAN) });
  const sheet = snapshot.sheets[0]!;
  const cells = sheet.cells.map((cell) => {
    const formula = cell.row === 6 && cell.column > 0 ? formulas[cell.column - 1]! : null;
    return { ...cell, formula };
  });
  return { ...snapshot, sheets: [{ ...sheet, cells }] };
}

const told = (snapshot: Snapshot): string[] =>
  checkWorkbook(snapshot).findings.flatMap(withFolgen).map(inShort);

describe('Kinds of formulas', () => {
  test.each([
    [
      'an array formula, which every cell repeats',
      ['=B4:D4+B5:D5+B6:D6', '=B4:D4+B5:D5+B6:D6', '=B4:D4+B5:D5+B6:D6'],
    ],
    ['columns of a table', ['=SUM(Plan[2023])', '=SUM(Plan[2024])', '=SUM(Plan[2025])']],
    ['SUBTOTAL', ['=SUBTOTAL(9,B4:B6)', '=SUBTOTAL(9,C4:C6)', '=SUBTOTAL(9,D4:D6)']],
    ['rounded sums', ['=ROUND(SUM(B4:B6),0)', '=ROUND(SUM(C4:C6),0)', '=ROUND(SUM(D4:D6),0)']],
    ['a name of the whole block', ['=SUM(Erlöse)', '=SUM(C4:C6)', '=SUM(D4:D6)']],
  ])('Nothing is said of %s', (_, formulas) => {
    const names = [{ name: 'Erlöse', refersTo: '=Plan!$B$4:$B$6', sheet: null }];
    expect(told({ ...withSums(...formulas), names })).toEqual([]);
  });

  test('A name that leaves out a row', () => {
    const names = [{ name: 'Erlöse', refersTo: 'Plan!$B$4:$B$5', sheet: null }];
    const found = told({ ...withSums('=SUM(Erlöse)', '=SUM(C4:C6)', '=SUM(D4:D6)'), names });
    expect(found).toContain('fehler FM-01 Plan!B7');
  });

  test('Names of one sheet, and names for something else, are left alone', () => {
    const names = [
      { name: 'Erlöse', refersTo: '=Plan!$B$4:$B$5', sheet: 'Plan' },
      { name: 'Satz', refersTo: '=0.19', sheet: null },
    ];
    const found = told({ ...withSums('=SUM(Erlöse)', '=SUM(Satz)', '=SUM(D4:D6)'), names });
    expect(found.filter((each) => each.includes('FM-01'))).toEqual([]);
  });
});

describe('Years in rows', () => {
  const TURNED = `
Erfolgsplan 2024
              | Umsatzerlöse € | Mieten € | Zuschüsse € | Summe Erträge €
Ansatz 2022   | 900            | 190      | 270         | =SUM(B3:D3)
Ansatz 2023   | 1.000          | 200      | 300         | =SUM(B4:D4)
Ansatz 2024   | 1.100          | 210      | 330         | =SUM(B5:D5)
Planung 2025  | 1.200          | 220      | 360         | =SUM(B6:D6)
`;

  test('A sum that leaves out a row of the plan, which is a column here', () => {
    expect(toldIn({ Plan: TURNED })).toEqual([]);
    const broken = withLines(TURNED, { 5: 'Ansatz 2024 | 1.100 | 210 | 330 | =SUM(B5:C5)' });
    const found = toldIn({ Plan: broken }).filter((each) => each.includes('FM-'));
    expect(found).toEqual(['fehler FM-01 Plan!E5']);
  });

  test('A number in place of its formula', () => {
    const broken = withLines(TURNED, { 5: 'Ansatz 2024 | 1.100 | 210 | 330 | 1.640' });
    expect(toldIn({ Plan: broken })).toEqual(['hinweis FM-02 Plan!E5']);
  });
});

describe('Sums over sums', () => {
  const LEVELS = `
Vermögensplan 2024
                       | Ansatz 2024 €
I. Immaterielle
1. Software            | 100
2. Lizenzen            | 200
Summe Immaterielle     | =SUM(B4:B5)
II. Sachanlagen
3. Bauten              | 300
4. Maschinen           | 400
Summe Sachanlagen      | =SUM(B8:B9)
III. Finanzanlagen
5. Beteiligungen       | 50
6. Darlehen            | 60
Summe Finanzanlagen    | =SUM(B12:B13)
Summe Anlagevermögen   | =B6+B10+B14
`;

  const fm = (lines: Record<number, string>): string[] =>
    checkWorkbook(calculated(snapshotOf({ Plan: rowsOf(withLines(LEVELS, lines)) })))
      .findings.flatMap(withFolgen)
      .filter(({ rule }) => rule === 'FM-01')
      .map(
        (finding) => `${inShort(finding)} ${finding.text.replace(/^.*Die Formel/, 'Die Formel')}`,
      );

  test.each([
    [
      { 10: 'Summe Sachanlagen | =SUM(B6:B9)' },
      'fehler FM-01 Plan!B10 Die Formel in B10 zählt B6 mit, was in B15 noch einmal zählt („Summe Immaterielle“).',
    ],
    [
      { 15: 'Summe Anlagevermögen | =B6+B14' },
      'fehler FM-01 Plan!B15 Die Formel in B15 lässt B10 aus („Summe Sachanlagen“).',
    ],
    [
      { 15: 'Summe Anlagevermögen | =SUM(B4:B14)' },
      'fehler FM-01 Plan!B15 Die Formel in B15 zählt die Zwischensummen B6, B10 und B14 und zugleich ihre Zeilen B4, B5, B8, B9, B12 und B13.',
    ],
  ])('%j', (lines, told) => {
    expect(fm(lines)).toEqual([told]);
  });

  test('What all of the subtotals hold already is the difference', () => {
    const lines = { 15: 'Summe Anlagevermögen | =SUM(B4:B14)' };
    const [finding] = checkWorkbook(
      calculated(snapshotOf({ Plan: rowsOf(withLines(LEVELS, lines)) })),
    )
      .findings.flatMap(withFolgen)
      .filter(({ rule }) => rule === 'FM-01');
    expect(finding).toMatchObject({ gedruckt: 2220, berechnet: 1110, differenz: -1110 });
  });

  test('A subtotal that counts a row behind it is told, and not the total that counts this row rightly', () => {
    const beside = (sum: string): string => `
Erfolgsplan 2024
              | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 €
1. Gebühren   | 100           | 110           | 120
2. Beiträge   | 200           | 210           | 220
Summe Erlöse  | =SUM(B3:B4)   | ${sum}        | =SUM(D3:D4)
3. Zuschüsse  | 30            | 31            | 32
4. Mieten     | 40            | 41            | 42
Summe Erträge | =B5+B6+B7     | =C5+C6+C7     | =D5+D6+D7`;
    const told = (sum: string): string[] =>
      checkWorkbook(calculated(snapshotOf({ Plan: rowsOf(beside(sum)) })))
        .findings.filter(({ severity }) => severity === 'fehler')
        .map(inShort);
    expect(told('=SUM(C3:C4)')).toEqual([]);
    expect(told('=SUM(C3:C4)+C6')).toEqual(['fehler SU-01 Plan!C5']);
  });

  test('A subtotal that was typed is taken for what the table shows', () => {
    expect(
      fm({ 10: 'Summe Sachanlagen | 700', 15: 'Summe Anlagevermögen | =B6+B9+B10+B14' }),
    ).toEqual([
      'fehler FM-01 Plan!B15 Die Formel in B15 zählt die Zwischensumme B10 und zugleich B9, das darin enthalten ist („4. Maschinen“).',
    ]);
  });

  test('Nothing is said where all is well', () => {
    expect(fm({})).toEqual([]);
  });
});
