import { rowsOf, snapshotOf } from '../../support/workbook';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';

const GUV = (materialaufwand: number) =>
  snapshotOf({
    Erfolgsplan: [
      ['Erfolgsplan für das Wirtschaftsjahr 2025'],
      [null, 'Ansatz 2024', 'Ansatz 2024', 'Ansatz 2025', 'Ansatz 2025'],
      [null, '€', '€', '€', '€'],
      ['1. Umsatzerlöse', 6_000_000, null, 6_300_000, null],
      ['3. andere aktivierte Eigenleistungen', 27_000, null, 29_000, null],
      ['4. sonstige betriebliche Erträge', 62_000, 6_089_000, 70_000, 6_399_000],
      ['5. Materialaufwand'],
      ['a) Roh-, Hilfs- und Betriebsstoffe', 65_000, null, 66_000, null],
      ['b) bezogene Leistungen', 2_175_000, 2_240_000, 2_381_000, materialaufwand],
      ['7. Abschreibungen', null, 1_350_000, null, 1_367_000],
      ['13. Jahresüberschuss', null, 2_499_000, null, 2_585_000],
    ],
  });

describe('A Gewinn- und Verlustrechnung with Vorspalte', () => {
  test('holds its single amounts inside and the sums of their blocks outside', () => {
    const { findings, tally } = checkWorkbook(GUV(2_447_000));
    expect(findings).toEqual([]);
    expect(tally).toEqual({ bestanden: 6, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 });
  });

  test('a wrong sum of a block is found where it stands', () => {
    const { findings } = checkWorkbook(GUV(2_474_000));
    expect(findings).toMatchObject([
      {
        severity: 'fehler',
        cell: { row: 8, column: 4 },
        gedruckt: 2_474_000,
        berechnet: 2_447_000,
      },
    ]);
  });
});

describe('A Vermögensplan with its sides beside each other', () => {
  const plan = (ausgaben: string) =>
    snapshotOf({
      Vermögensplan: rowsOf(`
        Vermögensplan 2025 in €
        Einnahmen | Ansatz 2025 | Ausgaben | Ansatz 2025
        Abschreibungen | 543.000 | Investitionen in Sachanlagen | 700.000
        Kreditaufnahme | 400.000 | Tilgung von Krediten | 200.000
        Zuschüsse Dritter | 57.000 | Zunahme der liquiden Mittel | 100.000
        Summe | 1.000.000 | Summe | ${ausgaben}`),
    });

  test('balances across the sheet', () => {
    const { findings, tally } = checkWorkbook(plan('1.000.000'));
    expect(findings).toEqual([]);
    expect(tally.bestanden).toBe(3);
  });

  test('a side that is wrong contradicts its rows and the other side: one finding', () => {
    const { findings } = checkWorkbook(plan('1.100.000'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'fehler', cell: { row: 5, column: 3 } });
    expect(findings[0]!.folgen.map(({ rule }) => rule)).toEqual(['VP-01']);
  });
});
