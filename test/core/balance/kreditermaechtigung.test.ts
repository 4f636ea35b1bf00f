import { kreditermaechtigung } from '../../../src/core/balance/kreditermaechtigung';
import { prepare } from '../../../src/core/balance/propose';
import { LIQUID_FUNDS, type Source } from '../../../src/core/balance/types';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { lines } from './proposal';
import { BOTH } from './plans';

const festsetzung = (title: string, figures = '| 20.000', heads = '| €'): string => `
${title}
                                              ${heads}
Gesamtbetrag der Erträge                      ${figures}
Gesamtbetrag der Investitionskredite          ${figures}
Höchstbetrag der Liquiditätskredite           ${figures}`;

function permitted(sheets: Readonly<Record<string, string>>) {
  const rows = Object.entries(sheets).map(([name, drawn]) => [name, rowsOf(drawn)] as const);
  return kreditermaechtigung(prepare(snapshotOf(Object.fromEntries(rows))).plan);
}

describe('The Kreditermächtigung of a Festsetzung', () => {
  it.each([
    ['Festsetzungsbeschluss 2024', 2024],
    ['Festsetzung für das Wirtschaftsjahr 2023', 2023],
    ['Festsetzung für das Haushaltsjahr 2025 nach § 15 EigAnVO vom 5. Oktober 1999', 2025],
  ])('is for its own year: %s', (title, year) => {
    expect(permitted({ ...BOTH, Festsetzung: festsetzung(title) })).toEqual({
      amount: 20_000,
      year,
    });
  });

  it('is for the year of the sheet, or else of the plan, where its title names none', () => {
    const drawn = festsetzung('Festsetzungsbeschluss');
    expect(permitted({ ...BOTH, 'Festsetzung 2025': drawn })?.year).toBe(2025);
    expect(permitted({ ...BOTH, Festsetzung: drawn })?.year).toBe(2024);
    expect(permitted({ Festsetzung: drawn })?.year).toBeNull();
  });

  it('is that of the plan year where two years are resolved', () => {
    const both = festsetzung('Festsetzungsbeschluss', '| 10.000 | 20.000', '| 2023 € | 2024 €');
    expect(permitted({ ...BOTH, Festsetzung: both })).toEqual({ amount: 20_000, year: 2024 });
  });

  it('is in euros', () => {
    const thousands = festsetzung('Festsetzungsbeschluss 2024', '| 20', '| T€');
    expect(permitted({ Festsetzung: thousands })?.amount).toBe(20_000);
  });

  it('may be 0, and is none where nothing is named', () => {
    const drawn = festsetzung('Festsetzungsbeschluss 2024', '| 0');
    expect(permitted({ Festsetzung: drawn })?.amount).toBe(0);
    const bare = drawn.replace(/\nGesamtbetrag der Investitionskredite.*/, '');
    expect(permitted({ Festsetzung: bare })).toBeNull();
    expect(permitted(BOTH)).toBeNull();
  });
});

describe('A limit', () => {
  const FINANZPLAN = `
Finanzplan 2024 bis 2025
                                  | 2024 €  | 2025 €
Mittelherkunft
8. Kreditaufnahme                 |       0 |       0
9. Abnahme der liquiden Mittel    |       0 |       0
Summe Mittelherkunft              |       0 |       0
Mittelverwendung
1. Investitionen                  |  50.000 |  60.000
9. Zunahme der liquiden Mittel    |       0 |       0
Summe Mittelverwendung            |  50.000 |  60.000`;
  const funds: Source = { position: LIQUID_FUNDS, limit: null };
  const kredit: Source = { position: 'Kreditaufnahme', limit: 20_000 };
  const of = (source: Source): string[] =>
    lines({ Finanzplan: FINANZPLAN }, { order: [source, funds] }).filter((line) =>
      /![BC][45] /.test(line),
    );

  it('holds for every year', () => {
    expect(of(kredit)).toEqual([
      'Finanzplan!B4 0 → 20.000',
      'Finanzplan!B5 0 → 30.000',
      'Finanzplan!C4 0 → 20.000',
      'Finanzplan!C5 0 → 40.000',
    ]);
  });

  it('of one year, as that of the Festsetzung, leaves the other years free', () => {
    expect(of({ ...kredit, year: 2024 })).toEqual([
      'Finanzplan!B4 0 → 20.000',
      'Finanzplan!B5 0 → 30.000',
      'Finanzplan!C4 0 → 60.000',
    ]);
  });
});
