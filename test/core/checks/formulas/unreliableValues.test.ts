import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import type { Finding } from '../../../../src/core/checks/report';
import { snapshotOf, type Entry } from '../../../support/workbook';
import { inShort, places } from '../report';
import { withFolgen } from './drawn';

/** A list of three accounts with what stands in its sum and beside it. */
const list = (sum: Entry, ...others: readonly (readonly Entry[])[]): Entry[][] => [
  ['Erfolgsplan 2024'],
  [null, 'Ansatz 2024 €'],
  ['Umsatzerlöse', 100],
  ['Mieten', 200],
  ['Zuschüsse', 300],
  ['Summe Erträge', sum],
  ...others.map((row) => [...row]),
];

const calc = (formula: string, value: number): Entry => ({ formula, value });
const wrong = (error: string, formula?: string): Entry =>
  formula === undefined ? { error } : { formula, value: { error } };

function told(sheets: Readonly<Record<string, readonly (readonly Entry[])[]>>): Finding[] {
  return checkWorkbook(snapshotOf(sheets))
    .findings.flatMap(withFolgen)
    .filter(({ rule }) => rule === 'FM-05');
}

describe('FM-05: values that cannot be relied on', () => {
  test('An error value in a plan column is a Fehler, told where it comes from', () => {
    const [found, ...others] = told({
      Plan: list(wrong('#REF!', '=B5+B9'), [], [], ['Faktor', wrong('#REF!')]),
    });
    expect(others).toEqual([]);
    expect(found!.cell).toMatchObject({ row: 8, column: 1 });
    expect(found!.text).toContain('Fehlerwert #BEZUG!. Eine weitere Zelle übernimmt den Fehler.');
    expect(told({ Plan: list(wrong('#DIV/0!', '=SUM(B3:B5)/0')) }).map(inShort)).toEqual([
      'fehler FM-05 Plan!B6',
    ]);
  });

  test('Beside the plan it is a Warnung', () => {
    expect(told({ Notizen: [['Quote', wrong('#N/A')]] }).map(inShort)).toEqual([
      'warnung FM-05 Notizen!B1',
    ]);
  });

  test('A formula that counts itself', () => {
    const [found] = told({ Plan: list(calc('=SUM(B3:B6)', 0)) });
    expect(inShort(found!)).toBe('warnung FM-05 Plan!B6');
    expect(found!.text).toContain('ist ein Zirkelbezug: sie bezieht sich auf ihre eigene Zelle');
  });

  test('A circle over two sheets is told once, with its way', () => {
    const found = told({
      Plan: list(calc('=Zinsen!A1+B5', 0)),
      Zinsen: [[calc('=Plan!B6', 0)]],
    });
    expect(found).toHaveLength(1);
    expect(found[0]!.text).toContain('Zirkelbezug: B6 → Zinsen!A1 → B6');
    expect(places(found[0]!.cells)).toEqual(['Plan!B6', 'Zinsen!A1']);
  });

  test('A chain without a circle is none', () => {
    expect(
      told({
        Plan: list(calc('=B3+B4+B5', 600)),
        Z: [[calc('=Plan!B6+Plan!B5', 900), calc('=A1', 900)]],
      }),
    ).toEqual([]);
  });

  test('A formula that calculates with an empty cell outside of the tables', () => {
    const [found] = told({ Plan: list(calc('=SUM(B3:B5)*(1+F20)', 600)) });
    expect(inShort(found!)).toBe('warnung FM-05 Plan!B6');
    expect(found!.text).toContain('rechnet mit der leeren Zelle F20');
  });

  test.each([
    ['=SUM(B3:B5,F20:F30)', 'an area of SUM'],
    ['=IF(F20="",SUM(B3:B5),F20)', 'a question for an empty cell'],
  ])('%s is %s', (formula) => {
    expect(told({ Plan: list(calc(formula, 600)) })).toEqual([]);
  });

  const withAssumption = (formula: string, entry: Entry) =>
    told({
      Plan: list(calc(formula, 600)),
      Annahmen: [['Stand 01.10.2023'], [], ['Zuschlag', entry]],
    });

  test('A text outside of the tables, which SUMME passes over', () => {
    const [found] = withAssumption('=SUM(B3:B5,Annahmen!B3)', 'noch offen');
    expect(inShort(found!)).toBe('warnung FM-05 Plan!B6');
    expect(places(found!.cells)).toEqual(['Plan!B6', 'Annahmen!B3']);
    expect(found!.text).toBe(
      'Die Formel in B6 rechnet mit Annahmen!B3; dort steht keine Zahl, sondern der Text „noch offen“. In SUMME zählt er nicht mit, sonst nur, wenn Excel ihn als Zahl liest.',
    );
  });

  test.each<[string, string, Entry]>([
    ['a dash for nothing', '=SUM(B3:B5,Annahmen!B3)', '–'],
    [
      'what a formula left empty',
      '=SUM(B3:B5,Annahmen!B3)',
      { formula: '=IF(A1="","","x")', value: '' },
    ],
    ['a figure', '=SUM(B3:B5,Annahmen!B3)', 0],
    ['a range with a text', '=SUM(B3:B5,Annahmen!B3:B4)', 'noch offen'],
    ['a question for a text', '=IF(Annahmen!B3="ja",SUM(B3:B5),0)', 'ja'],
  ])('Nothing is said of %s', (_, formula, entry) => {
    expect(withAssumption(formula, entry)).toEqual([]);
  });

  test('A link whose value is no longer the one on the other sheet', () => {
    const [found] = withAssumption('=SUM(B3:B5,Annahmen!B3)', 50);
    expect(inShort(found!)).toBe('warnung FM-05 Plan!B6');
    expect(found!.text).toContain('In B6 ist 600 gespeichert, die Formel ergibt 650.');
  });

  test('An empty cell of the table counts as zero', () => {
    const rows = list(calc('=B3+B4+B5', 300));
    rows[4] = ['Zuschüsse'];
    expect(told({ Plan: rows })).toEqual([]);
  });

  test('Values out of another file are told once for each sheet', () => {
    const found = told({
      Plan: list(calc("='[Vorjahr.xlsx]Plan'!B6", 600), [
        null,
        calc("='[Vorjahr.xlsx]Plan'!B7", 5),
      ]),
      Anlage: [[calc('=[1]Plan!B6+1', 601)]],
    });
    expect(found.map(({ text }) => text)).toEqual([
      expect.stringContaining(
        '2 Formeln, zuerst in B6, beziehen ihre Werte aus der Datei „Vorjahr.xlsx“',
      ),
      expect.stringContaining('Die Formel in A1 bezieht ihren Wert aus einer anderen Datei'),
    ]);
  });

  test('A stored value that is not what the formula gives explains the sum that fails', () => {
    const { findings } = checkWorkbook(snapshotOf({ Plan: list(calc('=SUM(B3:B5)', 500)) }));
    expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!B6']);
    expect(findings[0]!.ursache).toContain(
      'Die Formel in B6 ergibt 600; der gespeicherte Wert ist älter.',
    );
    expect(findings[0]!.folgen.map(inShort)).toEqual(['warnung FM-05 Plan!B6']);
  });

  test('Where no sum fails, old values are told once for each sheet', () => {
    const rows: Entry[][] = [
      ['Erfolgsplan 2024'],
      [null, 'Ansatz 2024 €', 'Zuschlag 2024 €'],
      ['Umsatzerlöse', 100, calc('=B3+B4', 300)],
      ['Mieten', 200, calc('=B4+B5', 1)],
      ['Zuschüsse', 300, calc('=B5+B6', 2)],
      ['Gebühren', 400, 7],
    ];
    const found = told({ Plan: rows });
    expect(found.map(inShort)).toEqual(['warnung FM-05 Plan!C4']);
    expect(found[0]!.text).toContain('Ebenso in einer weiteren Zelle');
  });
});
