import { result, sumBelow } from '../sums.mjs';
import { layout } from './layout.mjs';

const PARTS = /^[ab]\) /;

export const zwischenberichtGuv = layout(
  '01_zwischenbericht_guv',
  'Zwischenbericht GuV',
  'Zwischenbericht: Gewinn- und Verlustrechnung',
  {
    year: 'Wirtschaftsjahr 2023',
    label: 1,
    texts: [0],
    indent: PARTS,
    widths: { 0: 13, 1: 46, 4: 8, 6: 8 },
    sums: [
      sumBelow('1. Umsatzerlöse'),
      result('2. Andere > Summe', { plus: ['2. Andere'] }),
      sumBelow('3. Sonstige betriebliche Erträge'),
      result('Summe Erträge', {
        plus: ['1. Umsatzerlöse > Summe', '2. Andere > Summe', '3. Sonstige > Summe'],
      }),
      sumBelow('4. Materialaufwand', 'Summe Materialaufwand'),
      sumBelow('5. Personalaufwendungen', 'Summe Personalaufwendungen'),
      sumBelow('7. Sonstige betriebliche Aufwendungen', 'Summe Sonst. betriebliche Aufwendungen'),
      result('Summe Aufwendungen', {
        plus: ['Summe Materialaufwand', 'Summe Personalaufwendungen', '6. ', 'Summe Sonst.'],
      }),
      result('11. Ergebnis nach Steuern', {
        plus: ['Summe Erträge', '8. Sonstige Zinsen'],
        minus: ['Summe Aufwendungen', '9. Zinsen', ['10. Steuern', 'Solidaritätszuschlag']],
      }),
      result('12. Jahresgewinn', { plus: ['11. Ergebnis'] }),
    ],
  },
);

export const erfolgsplan = layout(
  '04_erfolgsplan_gesamt',
  'Erfolgsplan',
  'Erfolgsplan: Gesamtübersicht',
  {
    indent: PARTS,
    widths: { 0: 60 },
    sums: [
      result('Summe', { plus: [['1. Umsatzerlöse', '4. Sonstige']] }),
      result('18. Ergebnis nach Steuern', {
        plus: ['Summe', ['10. Erträge', '12. Sonstige Zinsen'], '15. Erträge'],
        minus: [
          ['5. Materialaufwand', '9. Sonstige'],
          ['13. Abschreibungen', '14. Zinsen'],
          ['16. Aufwendungen', '17. Steuern'],
        ],
      }),
      result('20. Jahresgewinn', { plus: ['18. Ergebnis'], minus: ['19. Sonstige Steuern'] }),
    ],
  },
);

export const erfolgsplanKonten = layout(
  '05_erfolgsplan_konten',
  'Erfolgsplan Konten',
  'Erfolgsplan: Kontenübersicht',
  {
    label: 1,
    texts: [0],
    pageHeading: /^Erfolgsplan für das Wirtschaftsjahr/,
    widths: { 0: 13, 1: 48 },
    sums: [
      sumBelow('1. Umsatzerlöse'),
      sumBelow('3. Andere aktivierte Eigenleistungen'),
      sumBelow('4. Sonstige betriebliche Erträge'),
      sumBelow('5. Materialaufwand > a)'),
      sumBelow('5. Materialaufwand > b)'),
      result('Summe Materialaufwand', {
        plus: ['5. Materialaufwand > a) > Summe', '5. Materialaufwand > b) > Summe'],
      }),
      sumBelow('6. Personalaufwand > a)'),
      sumBelow('6. Personalaufwand > b)'),
      result('Summe Personalaufwand', {
        plus: ['6. Personalaufwand > a) > Summe', '6. Personalaufwand > b) > Summe'],
      }),
      sumBelow('7. Abschreibungen > a)', 'Summe Abschreibungen'),
      sumBelow('9. Sonstige betriebliche Aufwendungen'),
      sumBelow('14. Zinsen'),
      sumBelow('17. Steuern'),
      result('18. Ergebnis nach Steuern', {
        plus: ['1. Umsatzerlöse > Summe', '3. Andere > Summe', '4. Sonstige > Summe'],
        minus: [
          'Summe Materialaufwand',
          'Summe Personalaufwand',
          'Summe Abschreibungen',
          '9. Sonstige > Summe',
          '14. Zinsen > Summe',
          '17. Steuern > Summe',
        ],
      }),
      result('20. Jahresgewinn', { plus: ['18. Ergebnis'] }),
    ],
  },
);

export const erlaeuterungen = layout(
  '29_erlaeuterungen_erfolgsplan',
  'Erläuterungen EP',
  'Erläuterungen zum Erfolgsplan',
  { texts: [0], isList: true, widths: { 0: 26, 1: 26 } },
);
