import type { Column } from '../../../src/core/plan/types';
import { tableOf } from './picture';

/** What a heading says beside that of another column. */
function columnHeaded(heading: string): Column {
  return tableOf([
    ['Position', heading, 'Ansatz 2031'],
    ['Umsatzerlöse', 1000.5, 2000.5],
    ['Personalaufwand', 500.25, 600.25],
  ]).columns[0]!;
}

describe('what a heading says', () => {
  it.each([
    // plan
    ['Planansatz 2023', 'plan', 2023],
    ['Plan- ansatz 2024', 'plan', 2024],
    ['Ansatz 2024', 'plan', 2024],
    ['Ansätze 2024', 'plan', 2024],
    ['Ansatz des Vorjahres 2023', 'plan', 2023],
    ['Haushaltsansatz 2024', 'plan', 2024],
    ['HH-Ansatz 2024', 'plan', 2024],
    ['Soll 2024', 'plan', 2024],
    ['Nachtrag 2024', 'plan', 2024],
    ['Entwurf 2025', 'plan', 2025],
    ['WJ 2024', 'plan', 2024],
    ['Wirtschaftsjahr 2024', 'plan', 2024],
    ['Fpl 2027', 'plan', 2027],
    ['Folgejahr 2026', 'plan', 2026],
    ['Planung der weiteren Jahre', 'plan', null],
    ['2024 (Plan)', 'plan', 2024],
    ['bis einschl. dem Ansatz des Vorjahres bereitgestellte Mittel', 'plan', null],
    // what the ledger says
    ['Ergebnis 2022', 'ist', 2022],
    ['vorläufiges Ergebnis 2022', 'ist', 2022],
    ['vorläufiges Ergebnis des Vorvorjahres 2022', 'ist', 2022],
    ['Rechnungsergebnis 2022', 'ist', 2022],
    ['Jahresabschluss 2022', 'ist', 2022],
    ['RE 2022', 'ist', 2022],
    ['JA 2022', 'ist', 2022],
    ['Ist 2022', 'ist', 2022],
    ['V-Ist 2023', 'ist', 2023],
    ['2022 (Ist)', 'ist', 2022],
    ['Stand am 31.12.2023', 'ist', 2023],
    ['Bestand 01.01.2024', 'ist', 2024],
    ['geleistet bis 31.12.2022', 'ist', 2022],
    ['verausgabt bis 2022', 'ist', 2022],
    // projection
    ['Hochrechnung zum Jahresende', 'hochrechnung', null],
    ['Hochrechnung per 31.12.2023', 'hochrechnung', 2023],
    ['Hoch- rechnung 2023', 'hochrechnung', 2023],
    ['voraussichtliches Ergebnis 2023', 'hochrechnung', 2023],
    ['vorauss. Ergebnis 2023', 'hochrechnung', 2023],
    ['vsl. 2023', 'hochrechnung', 2023],
    ['Prognose 31.12.2023', 'hochrechnung', 2023],
    ['Erwartung 2023', 'hochrechnung', 2023],
    ['Forecast 2024', 'hochrechnung', 2024],
    // commitments
    ['VE 2024', 've', 2024],
    ['Verpflichtungsermächtigungen 2025', 've', 2025],
    // shares and deviations
    ['% vom Plan', 'prozent', null],
    ['in %', 'prozent', null],
    ['Anteil in v. H.', 'prozent', null],
    ['Erfüllungsgrad in Prozent', 'prozent', null],
    ['Quote', 'prozent', null],
    ['Abweichung vom Plan in %', 'prozent', null],
    ['Abweichung', 'abweichung', null],
    ['Abweichung Plan/Ist', 'abweichung', null],
    ['Veränderung ggü. Vorjahr', 'abweichung', null],
    ['Differenz 2024/2023', 'abweichung', 2024],
    ['+/-', 'abweichung', null],
    ['Mehr (+) / Weniger (-)', 'abweichung', null],
    ['Mehr/Weniger', 'abweichung', null],
    // quantities
    ['Anzahl', 'anzahl', null],
    ['Zahl der Stellen 2024', 'anzahl', 2024],
    // nothing but a year, or not even that
    ['2024 €', 'other', 2024],
    ['2023/2024', 'other', 2023],
    ['31.12.2023', 'other', 2023],
    ['Betrag', 'other', null],
    ['Investitionen', 'other', null],
    ['Nr. 2.024', 'other', null],
    ['Erlöse 1949', 'other', null],
  ])('%j: %s %p', (heading, kind, year) => {
    expect(columnHeaded(heading)).toMatchObject({ heading, kind, year, duringYear: false });
  });

  it.each([
    ['PlanGuV per 30.06.2023', 'ist', 2023],
    ['IST per 30.06.2023 €', 'ist', 2023],
    ['Ist am 30.06.', 'ist', null],
    ['Ist 31.03.2024', 'ist', 2024],
    ['Stand 30.06.2023', 'ist', 2023],
    ['gebucht bis 30.09.2023', 'ist', 2023],
    ['per 28.02.2024', 'ist', 2024],
    ['Ist-Stellen 30.06.2023', 'ist', 2023],
    ['1. Halbjahr 2023', 'other', 2023],
    ['I. Quartal 2024', 'other', 2024],
    ['Q1 2024', 'other', 2024],
  ])('%j ends within the year: %s %p', (heading, kind, year) => {
    expect(columnHeaded(heading)).toMatchObject({ kind, year, duringYear: true });
  });

  it.each([
    ['Ansatz 2024 in €', 1],
    ['Ansatz 2024 EUR', 1],
    ['Ansatz 2024 (Euro)', 1],
    ['€', 1],
    ['2024/T€', 1000],
    ['Ansatz 2024 T€', 1000],
    ['Ansatz 2024 TEUR', 1000],
    ['Ansatz 2024 (T-EUR)', 1000],
    ['Ansatz 2024 Tsd. €', 1000],
    ['Ansatz 2024 Tsd. EUR', 1000],
    ['Ansatz 2024 in Tausend Euro', 1000],
    ['Ansatz 2024 in 1.000 €', 1000],
    ['Ansatz 2024 in 1.000 EUR', 1000],
    ['Ansatz 2024 k€', 1000],
    ['Ansatz 2024 Mio. €', 1_000_000],
    ['Ansatz 2024 Mio. EUR', 1_000_000],
    ['Ansatz 2024 in Millionen Euro', 1_000_000],
    ['Ansatz 2024', null],
    ['Ansatz 2024 Neuronen', null],
    ['Ansatz 2024 Eurobond', null],
  ])('%j is in units of %p', (heading, unit) => {
    expect(columnHeaded(heading).unit).toBe(unit);
  });

  it.each([
    ['Gesamt', true],
    ['Summe 2024', true],
    ['Ansatz insgesamt', true],
    ['alle Sparten', true],
    ['Gesamtausgabebedarf', true],
    ['Ansatz 2024', false],
  ])('%j adds up other columns: %p', (heading, total) => {
    expect(columnHeaded(heading).total).toBe(total);
  });
});
