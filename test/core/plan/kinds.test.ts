import { tableOf, tablesOf } from './picture';

const TWO_COLUMNS = '| Ansatz 2024 | Ansatz 2023';

describe('what a table is', () => {
  it.each([
    ['Stellenübersicht', 'Stellenübersicht'],
    ['Stellenplan 2024', 'Stellenübersicht'],
    ['Festsetzung des Wirtschaftsplans', 'Festsetzung'],
    ['Der Wirtschaftsplan wird festgesetzt', 'Festsetzung'],
    ['VE 2024: Zusammenfassung', 'Verpflichtungsermächtigungen'],
    ['Übersicht über die Verpflichtungsermächtigungen', 'Verpflichtungsermächtigungen'],
    ['VE-Übersicht', 'Verpflichtungsermächtigungen'],
    ['Übersicht über die Verbindlichkeiten', 'Verbindlichkeiten'],
    ['Schuldenübersicht', 'Verbindlichkeiten'],
    ['Schuldenstand', 'Verbindlichkeiten'],
    ['Investitionsprogramm', 'Investitionsprogramm'],
    ['Investitionsmaßnahmen 2024', 'Investitionsprogramm'],
    ['Erläuterungen zum Vermögensplan', 'Erläuterungen'],
    ['Liquiditätsplan', 'Liquiditätsplan'],
    ['Mittelfristige Finanzplanung', 'Finanzplan'],
    ['Finanzplan 2023 bis 2027', 'Finanzplan'],
    ['Vermögensplan', 'Vermögensplan'],
    ['Vermögensplan (einschließlich Finanzplan)', 'Vermögensplan'],
    ['Erfolgsplan', 'Erfolgsplan'],
    ['Gewinn- und Verlustrechnung', 'Erfolgsplan'],
    ['Kontenübersicht', 'Erfolgsplan'],
    ['Ergebnisplan', 'Erfolgsplan'],
    ['EDV-Kennzahlen', 'Kennzahlen'],
    ['Jahresvergleich', 'Kennzahlen'],
    ['Projektliste', 'nicht erkannt'],
  ])('the title %j tells, and the name of the sheet: %s', (name, kind) => {
    const rows = `${TWO_COLUMNS}\n Alpha | 10 | 9\n Beta | 20 | 19`;
    expect(tableOf(`${name}\n\n${rows}`).kind).toBe(kind);
    expect(tableOf(rows, name).kind).toBe(kind);
  });

  it('the title weighs more than the name of the sheet', () => {
    const rows = `Vermögensplan\n${TWO_COLUMNS}\n Alpha | 10 | 9\n Beta | 20 | 19`;
    expect(tableOf(rows, 'Erfolgsplan').kind).toBe('Vermögensplan');
  });

  it.each([
    ['Minimum | Mittelwert | Maximum', 'Benchmark'],
    ['1. Quartil 2014 | Median 2014 | 3. Quartil 2014', 'Benchmark'],
    ['Zahl der Stellen 2024 | Zahl der Stellen 2023 | kw', 'Stellenübersicht'],
    ['Ansatz 2024 | Gesamtausgabebedarf | VE', 'Vorhaben'],
    ['Ansatz 2024 | Gesamtaus- gabebedarf | VE', 'Vorhaben'],
    ['Ansatz 2024 | Gesamtergebnis bis 2022 | VE', 'Vorhaben'],
    ['Ansatz 2024 | bereitgestellte Mittel | VE', 'Investitionsprogramm'],
  ])('the headings %s tell: %s', (headings, kind) => {
    expect(tableOf(`| ${headings}\n Alpha | 10 | 9 | 8\n Beta | 20 | 19 | 18`).kind).toBe(kind);
  });

  const MITTEL = `
    Kreditaufnahme            | 10 | 9 | 8 | 7
    Abnahme der liquiden Mittel | 20 | 19 | 18 | 17
    Tilgung                   | 30 | 28 | 26 | 24`;
  const ERFOLG = `
    Umsatzerlöse    | 30 | 29
    Materialaufwand | 20 | 19
    Personalaufwand | 10 | 10`;
  const ZAHLUNGEN = `
    Einzahlungen aus laufender Geschäftstätigkeit | 30 | 29
    Einzahlungen aus Investitionstätigkeit        | 20 | 19
    Zahlungsmittelüberschuss                      | 10 | 10`;
  const SAETZE = `
    in den Erträgen auf                | 30 | 29
    in den Aufwendungen auf            | 20 | 19
    Höchstbetrag der Liquiditätskredite | 10 | 10`;

  it.each([
    ['Umsatz, Material und Personal', `${TWO_COLUMNS}${ERFOLG}`, 'Blatt', 'Erfolgsplan'],
    [
      'the same in a comparison of years',
      `${TWO_COLUMNS}${ERFOLG}`,
      'Jahresvergleich',
      'Kennzahlen',
    ],
    ['the same in a Zwischenbericht', `${TWO_COLUMNS}${ERFOLG}`, 'Finanzplan', 'Erfolgsplan'],
    ['Kredite and Tilgung', `| 2024 € | 2023 €${MITTEL}`, 'Blatt', 'Vermögensplan'],
    ['the same over many years', `| 2023 | 2024 | 2025 | 2026${MITTEL}`, 'Blatt', 'Finanzplan'],
    [
      'the same under its title',
      `| 2023 | 2024 | 2025 | 2026${MITTEL}`,
      'Vermögensplan',
      'Vermögensplan',
    ],
    [
      'the same in an overview',
      `| 2023 | 2024 | 2025 | 2026${MITTEL}`,
      'Schuldenübersicht',
      'Verbindlichkeiten',
    ],
    ['payments', `${TWO_COLUMNS}${ZAHLUNGEN}`, 'Blatt', 'Liquiditätsplan'],
    ['payments of a Finanzplan', `${TWO_COLUMNS}${ZAHLUNGEN}`, 'Finanzplan', 'Finanzplan'],
    ['the sentences of a resolution', `${TWO_COLUMNS}${SAETZE}`, 'Erfolgsplan', 'Festsetzung'],
  ])('the labels tell: %s', (_, picture, sheet, kind) => {
    expect(tablesOf(picture, sheet).map((table) => table.kind)).toEqual([kind]);
  });
});
