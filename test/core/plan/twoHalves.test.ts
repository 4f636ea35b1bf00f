import { check, found, inShort, onlyFinding } from '../checks/report';
import { sumsOf, tableOf, tablesOf } from './picture';

const ERTRÄGE_UND_AUFWENDUNGEN = `
  Erfolgsplan 2025

  Erträge | EUR
  Verbandsumlage | 640.000
  Benutzungsgebühren | 1.240.500
  Summe Erträge | 1.880.500

  Aufwendungen | EUR
  Materialaufwand | 510.300
  Personalaufwand | 640.800
  Abschreibungen | 498.700
  Summe Aufwendungen | 1.649.800

  Jahresgewinn | 230.700`;

describe('a heading that is printed again over the other half of a statement', () => {
  it('begins no table of its own: the result is that of both halves', () => {
    expect(sumsOf(tableOf(ERTRÄGE_UND_AUFWENDUNGEN, 'Erfolgsplan'))).toEqual([
      'Summe Erträge = Verbandsumlage + Benutzungsgebühren',
      'Summe Aufwendungen = Materialaufwand + Personalaufwand + Abschreibungen',
      'Jahresgewinn = Summe Erträge − Summe Aufwendungen',
    ]);
    expect(found({ Erfolgsplan: ERTRÄGE_UND_AUFWENDUNGEN })).toEqual([]);
  });

  it('finds the result wrong at its cell', () => {
    const plan = ERTRÄGE_UND_AUFWENDUNGEN.replace('230.700', '203.700');
    expect(inShort(onlyFinding({ Erfolgsplan: plan }))).toBe('fehler SU-02 Erfolgsplan!B14');
  });

  const DECKUNGSMITTEL = `
    Vermögensplan 2026

    Kto. | Deckungsmittel | Ansatz 2026 EUR | Ansatz 2025 EUR
    11 | Zuführung zu Rücklagen (Jahresgewinn) | 71.000 | 82.000
    14 | Abschreibungen | 826.000 | 836.000
    15 | Kredite vom Kreditmarkt | 502.000 | 482.000
    | Deckungsmittel insgesamt | 1.399.000 | 1.400.000

    Kto. | Ausgaben | Ansatz 2026 EUR | Ansatz 2025 EUR
    20 | Grundstücke | 30.000 | 29.000
    22 | Verteilungsanlagen | 1.049.000 | 1.051.000
    24 | Tilgung von Krediten | 320.000 | 320.000
    | Ausgaben insgesamt | 1.399.000 | 1.400.000`;

  it('lets both halves of a Vermögensplan balance', () => {
    const { findings, tally } = check({ Vermögensplan: DECKUNGSMITTEL });
    expect(findings).toEqual([]);
    expect(tally.bestanden).toBe(6);
    const wrong = DECKUNGSMITTEL.replace(
      'Ausgaben insgesamt | 1.399.000',
      'Ausgaben insgesamt | 1.390.000',
    );
    const finding = onlyFinding({ Vermögensplan: wrong });
    expect(finding.folgen.map(inShort)).toEqual(['fehler VP-01 Vermögensplan!C13']);
  });

  it('begins a new table where it is over something else', () => {
    const tables = tablesOf(`
      Gläubiger | 2024 € | 2025 €
      Sparkasse | 10 | 9
      Gesamt | 10 | 9

      Rücklage | 2024 € | 2025 €
      Allgemeine | 7 | 8
      Gesamt | 7 | 8`);
    expect(tables).toHaveLength(2);
  });
});

test('The title of a page that is printed again is no heading of the rows below it', () => {
  const page = (rows: string): string => `
    Eigenbetrieb Immobilien
    Sonstige Aufwendungen
    Konto | Bezeichnung | Ansatz 2025 € | Ansatz 2024 €
    ${rows}`;
  const plan = `${page(`571000 | Reinigung | 10.500 | 10.000
    571100 | Strom | 8.200 | 8.000
    | Übertrag | 18.700 | 18.000`)}
    ${page(`| Übertrag | 18.700 | 18.000
    571200 | Wasser | 3.100 | 3.000
    571400 | Mieten | 2.100 | 2.000

    | Summe sonstige Aufwendungen | 29.100 | 28.000`)}`;
  // A row of 5.200 and 5.000 is missing.
  const finding = onlyFinding({ Konten: plan });
  expect(finding).toMatchObject({ berechnet: 23_900, gedruckt: 29_100, differenz: -5_200 });
  expect(finding.ursache).toContain('fehlt eine Zeile');
});
