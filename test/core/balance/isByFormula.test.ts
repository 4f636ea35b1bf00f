import { changedSnapshot } from '../../support/changedSnapshot';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { lines } from './proposal';

const PLAN = `
Vermögensplan 2024
                        | Ansatz 2024 €      | Ansatz 2025 €
Mittelherkunft
1. Zuweisungen          | 100                | 100
2. Abnahme der liquiden Mittel | 0           | 0
Summe Mittelherkunft    | =SUM(B4:B5)        | 100
Mittelverwendung
I. Sachanlagen
1. Bauten               | 60                 | 60
2. Fahrzeuge            | 20                 | 20
Summe Sachanlagen       | =SUM(B9:B10)       | 80
II. Sonstiges
1. Tilgung              | 10                 | 10
2. Zunahme der liquiden Mittel | 10          | 10
Summe Sonstiges         | =SUM(B13:B14)      | 20
Summe Mittelverwendung  | =B11+B15           | 100`;

/** What is proposed where some rows of the plan are others. */
function proposed(...rows: readonly string[]): string[] {
  const drawn = rows.reduce((plan, row) => {
    const [name] = row.split('|');
    return plan.replace(new RegExp(`^${name!.trim()} .*$`, 'm'), row);
  }, PLAN);
  return lines(changedSnapshot(snapshotOf({ Vermögensplan: rowsOf(drawn) }), []));
}

describe('A sum is written as the other sums of its column are', () => {
  test.each([
    [
      'as a formula where it was typed',
      'Summe Mittelherkunft | 90 | 100',
      'B6 90 → 100 =SUM(B4:B5)',
    ],
    ['as a formula where it is empty', 'Summe Mittelherkunft | | 100', 'B6 leer → 100 =SUM(B4:B5)'],
    [
      'as a figure where they are typed, even if its row has a formula',
      'Summe Mittelherkunft | =SUM(B4:B5) | 90',
      'C6 90 → 100',
    ],
  ])('%s', (_, row, line) => {
    expect(proposed(row)).toEqual([`Vermögensplan!${line}`]);
  });

  test('but one that is a formula stays one', () => {
    expect(proposed('Summe Mittelherkunft | =SUM(B4:B5) | =C5')).toEqual([
      'Vermögensplan!C6 0 → 100 =SUM(C4:C5)',
    ]);
  });

  test('or, where the column is undecided, of the table', () => {
    expect(
      proposed(
        'Summe Mittelherkunft | =SUM(B4:B5) | 90',
        'Summe Sachanlagen | =SUM(B9:B10) | =SUM(C9:C10)',
        'Summe Sonstiges | =SUM(B13:B14) | =SUM(C13:C14)',
        'Summe Mittelverwendung | =B11+B15 | 100',
      ),
    ).toEqual(['Vermögensplan!C6 90 → 100 =SUM(C4:C5)']);
  });
});

describe('A position is written as the other positions are', () => {
  test.each(['–', '', '0'])('as a figure among typed ones, where it is "%s"', (nothing) => {
    const [line] = proposed(
      `2. Abnahme der liquiden Mittel | ${nothing} | 0`,
      '1. Bauten | 90 | 60',
      '2. Zunahme der liquiden Mittel | 0 | 10',
    );
    expect(line).toMatch(/^Vermögensplan!B5 (?:leer|0) → 20$/);
  });

  test('also where no year has a figure, and the sums are formulas', () => {
    expect(
      proposed(
        '2. Abnahme der liquiden Mittel | – | –',
        '1. Bauten | 90 | 60',
        '2. Zunahme der liquiden Mittel | 0 | 10',
      ),
    ).toEqual(['Vermögensplan!B5 leer → 20']);
  });

  test('as a formula where it is one in the other year', () => {
    expect(proposed('2. Zunahme der liquiden Mittel | 0 | =SUM(C4:C5)-C11-C13')).toEqual([
      'Vermögensplan!B14 0 → 10 =MAX(0,B4-SUM(B11:B13))',
    ]);
  });
});
