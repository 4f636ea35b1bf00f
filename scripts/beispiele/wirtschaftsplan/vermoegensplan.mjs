import { result, sumAcross, sumBelow } from '../sums.mjs';
import { layout } from './layout.mjs';

/** One layout for Zwischenbericht, Vermögensplan and Finanzplan. */
const SOURCES_AND_USES = {
  indent: /^\d\. /,
  widths: { 0: 62 },
  sums: [
    sumBelow('Einnahmen', 'Summe Einnahmen'),
    sumBelow('I. Immaterielle', 'Summe Immaterielle'),
    sumBelow('II. Sachanlagen', 'Summe Sachanlagen'),
    sumBelow('III.', 'Summe Finanzanlagen'),
    result('Summe Anlagevermögen', {
      plus: ['Summe Immaterielle', 'Summe Sachanlagen', 'Summe Finanzanlagen'],
    }),
    sumBelow('IV. Sonstige', 'Summe Sonstige Mittelverwendung'),
    result('Summe Ausgaben', { plus: ['Summe Anlagevermögen', 'Summe Sonstige'] }),
  ],
};

export const zwischenberichtVermoegensplan = layout(
  '02_zwischenbericht_vermoegensplan',
  'Zwischenbericht VP',
  'Zwischenbericht: Vermögensplan',
  { ...SOURCES_AND_USES, year: 'Wirtschaftsjahr 2023' },
);

export const vermoegensplan = layout(
  '06_vermoegensplan_gesamt',
  'Vermögensplan',
  'Vermögensplan: Gesamtübersicht',
  SOURCES_AND_USES,
);

export const finanzplan = layout('09_finanzplan', 'Finanzplan', 'Finanzplan', SOURCES_AND_USES);

const [ERGEBNIS, ANSATZ_VORJAHR, ANSATZ, BEDARF, GESAMTERGEBNIS] = [2, 3, 4, 6, 7];

export const vorhaben = layout(
  '07_vermoegensplan_vorhaben',
  'Vorhaben',
  'Vermögensplan: Vorhaben',
  {
    label: 1,
    texts: [0],
    widths: { 0: 13, 1: 48, [BEDARF]: 18, [GESAMTERGEBNIS]: 16 },
    sums: [
      sumBelow('I. Immaterielle', 'Summe Immaterielle'),
      sumBelow('4. Bauten'),
      result('Hardware > Summe', { plus: [['Hardware', 'Betriebsvorrichtung']] }),
      sumBelow('7. Betriebs'),
      result('Summe Sachanlagen', {
        plus: ['4. Bauten > Summe', 'Hardware > Summe', '7. Betriebs > Summe'],
      }),
      result('Summe Anlagevermögen', {
        plus: ['Summe Immaterielle', 'Summe Sachanlagen', 'Summe Finanzanlagen'],
      }),
      // What was spent until now is either the total of several years or the result of the one before the last.
      sumAcross(
        BEDARF,
        [GESAMTERGEBNIS, ANSATZ_VORJAHR, ANSATZ],
        (row) => row[GESAMTERGEBNIS]?.value > 0,
      ),
      sumAcross(
        BEDARF,
        [ERGEBNIS, ANSATZ_VORJAHR, ANSATZ],
        (row) => !(row[GESAMTERGEBNIS]?.value > 0),
      ),
    ],
  },
);

export const erlaeuterungen = layout(
  '08_erlaeuterungen_vermoegensplan',
  'Erläuterungen VP',
  'Erläuterungen zum Vermögensplan',
  { label: 1, texts: [0], isList: true, widths: { 0: 11, 1: 70 } },
);
