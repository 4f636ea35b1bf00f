import { readPlan } from '../../../src/core/plan/readPlan';
import { HOLDS, isFigure, type Entry, type Table } from '../../../src/core/plan/types';
import { rowsOf, snapshotOf } from '../../support/workbook';

function tablesOf(picture: string): readonly Table[] {
  return readPlan(snapshotOf({ Plan: rowsOf(picture) })).tables;
}

function asNumbers(entry: Entry): readonly number[] {
  if (!isFigure(entry)) return [entry ? HOLDS.unreadable : HOLDS.nothing, NaN, NaN, NaN];
  const { asText, value, shown, unit } = entry;
  return [asText ? HOLDS.figureAsText : HOLDS.figure, value, shown, unit];
}

describe('The numbers of a table say what its entries say', () => {
  it.each([
    [
      'in a plain table',
      2,
      `
      Erfolgsplan 2024
      Konto | Bezeichnung    | Ansatz 2024 € | Ansatz 2023 €
      50000 | Umsatzerlöse   | 1.000         | 900,50
      51000 | Zuschüsse      | '1.234        | -
      52000 | Mieten         | unklar        |
            | Summe          | 2.234         | 900,50`,
    ],
    [
      'where marks stand beside the amounts',
      2,
      `
      Erfolgsplan 2024
                   | Stufe | Ansatz 2024 € | Ansatz 2023 €
      Umsatzerlöse | 1     | 10.000        | 9.000
      Mieten       | 2     | 2.000         | 1.000
      Summe        | 1     | 12.000        | 10.000`,
    ],
    [
      'where years stand in rows',
      3,
      `
      Kennzahlen
      Jahr | Erträge | Aufwendungen | Ergebnis
      Ansatz 2022 | 1.000   | 900 | 100
      Ansatz 2023 | 1.100   | 950 | 150
      Ansatz 2024 | 1.200   | 980 | 220`,
    ],
    [
      'where one year has two columns',
      1,
      `
      Gewinn- und Verlustrechnung
                   | Ansatz 2024 € | Ansatz 2024 €
      Umsatzerlöse | 10.000        |
      Mieten       | 2.000         | 12.000
      Löhne        | 3.000         |
      Abgaben      | 1.000         | 4.000
      Ergebnis     |               | 8.000`,
    ],
  ])('%s', (_, width, picture) => {
    const tables = tablesOf(picture);
    expect(tables).toHaveLength(1);
    for (const { rows, columns, numbers } of tables) {
      expect([numbers.width, columns.length]).toEqual([width, width]);
      expect(rows.some(({ entries }) => entries.some(isFigure))).toBe(true);
      rows.forEach(({ entries }, row) => {
        expect(entries).toHaveLength(columns.length);
        entries.forEach((entry, column) => {
          const place = row * numbers.width + column;
          const { holds, value, shown, unit } = numbers;
          expect([holds[place], value[place], shown[place], unit[place]]).toEqual(asNumbers(entry));
        });
      });
    }
  });

  it('and a figure is one object however often it is asked for', () => {
    const [table] = tablesOf(`
      Erfolgsplan 2024
                   | Ansatz 2024 €
      Umsatzerlöse | 1.000
      Summe        | 1.000`);
    const row = table!.rows.find(({ label }) => label === 'Umsatzerlöse')!;
    expect(row.entries[0]).toMatchObject({ value: 1000 });
    expect(row.entries[0]).toBe(row.entries[0]);
  });
});
