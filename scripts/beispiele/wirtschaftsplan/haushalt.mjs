import { result, sumBelow } from '../sums.mjs';
import { layout } from './layout.mjs';

export const festsetzung = layout(
  '03_festsetzungsbeschluss',
  'Festsetzung',
  'Festsetzung des Wirtschaftsplans',
  { widths: { 0: 60 } },
);

export const auswirkung = layout(
  '14_auswirkung_haushalt',
  'Auswirkung Haushalt',
  'Auswirkung auf den Haushalt der Stadt (§ 19 Nr. 2 EigAnVO)',
  {
    widths: { 0: 34 },
    sums: [sumBelow('Einnahmen'), sumBelow('Ausgaben')],
  },
);

/** The heading of both tables of Verpflichtungsermächtigungen, whose amounts begin in column `first`. */
function commitmentHeading(first) {
  const years = [2, 4, 6, 8].map((shift) => first + shift);
  return {
    headingRows: 4,
    headingMerges: [
      ...Array.from({ length: first }, (_, column) => ({ row: 0, column, rows: 3, columns: 1 })),
      { row: 0, column: first, rows: 2, columns: 2 },
      { row: 0, column: first + 2, rows: 1, columns: 8 },
      ...years.map((column) => ({ row: 1, column, rows: 1, columns: 2 })),
    ],
  };
}

export const verpflichtungen = layout(
  '15_ve_zusammenfassung',
  'VE Zusammenfassung',
  'Verpflichtungsermächtigungen: Zusammenfassung',
  {
    ...commitmentHeading(1),
    widths: { 0: 30 },
    sums: [result('Gesamtsumme', { plus: [['I. Vorjahre', 'II. Haushaltsjahr']] })],
  },
);

export const verpflichtungenEinzeln = layout(
  '16_ve_einzelaufstellung',
  'VE Einzelaufstellung',
  'Verpflichtungsermächtigungen: Einzelaufstellung',
  { ...commitmentHeading(2), widths: { 0: 30, 1: 30 } },
);

export const verbindlichkeiten = layout(
  '17_verbindlichkeiten',
  'Verbindlichkeiten',
  'Übersicht über die Verbindlichkeiten',
  {
    label: 1,
    centred: [0],
    widths: { 0: 8, 1: 48, 2: 17, 3: 17, 4: 17, 5: 17, 6: 17 },
    sums: [result('Summe', { plus: [['Anleihen für', 'Verbindlichkeiten aus Vorgängen']] })],
  },
);

export const stellenuebersicht = layout(
  '18_stellenuebersicht',
  'Stellenübersicht',
  'Stellenübersicht',
  {
    centred: [2],
    groups: [
      { name: 'Zahl der Stellen', from: 3, to: 5 },
      { name: 'Stellenvermerke', from: 6, to: 7 },
    ],
    widths: { 0: 44, 1: 14, 2: 10, 3: 11, 4: 11, 5: 12, 6: 52, 7: 52 },
  },
);
