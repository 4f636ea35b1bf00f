import { result } from '../sums.mjs';
import { layout } from './layout.mjs';

export const kennzahlen = layout('19_edv_kennzahlen_kurz', 'EDV-Kennzahlen', 'EDV-Kennzahlen', {
  widths: { 0: 56 },
});

export const speicher = layout(
  '20_edv_kennzahlen_speicher',
  'EDV-Kennzahlen Speicher',
  'EDV-Kennzahlen: Verfahren und Speicher',
  { widths: { 0: 56 } },
);

export const kennzahlenAnlage = layout(
  '21_edv_kennzahlen_anlage1',
  'EDV-Kennzahlen Anlage 1',
  'EDV-Kennzahlen: Anlage 1',
  {
    widths: { 0: 56, 8: 60 },
    sums: [
      result('Zwischensumme', { plus: ['Umsatzerlöse des KGRZ', '+ Umsatzerlöse'] }),
      result('= Gesamtkosten der', { plus: ['Zwischensumme'], minus: ['- EDV-Kosten'] }),
    ],
  },
);

export const jahresvergleich = layout('22_jahresvergleich', 'Jahresvergleich', 'Jahresvergleich', {
  widths: { 0: 40 },
});

export const externeUmsatzerloese = layout(
  '23_externe_umsatzerloese',
  'Externe Umsatzerlöse',
  'Umsatzerlöse mit externen Kunden',
  {
    widths: { 0: 52 },
    sums: [result('Umsatzerlöse gesamt', { plus: [['ZIDKOR', 'sonstige Debitoren']] })],
  },
);

export const zeitreihen = layout(
  '26_erlaeuterungsbericht_zeitreihen',
  'Zeitreihen',
  'Erläuterungsbericht: Jahresgewinn und Bilanzsumme',
  { isList: true, centred: [1], widths: { 0: 18, 1: 10, 2: 12, 3: 20 } },
);

export const kgstSachkosten = layout(
  '27_kgst_sachkosten',
  'KGSt-Sachkosten',
  'Sachkosten eines Arbeitsplatzes (KGSt)',
  {
    widths: { 0: 72 },
    sums: [
      result('(Zwischensumme', { plus: [['Miete', 'Telekommunikationskosten']] }),
      result('Hardware > (Zwischensumme', { plus: [['Hardware', 'Kosten in den dezentralen']] }),
      result('Summe', { plus: ['(Zwischensumme', 'Hardware > (Zwischensumme'] }),
    ],
  },
);
