import { result } from '../sums.mjs';
import { layout } from './layout.mjs';

export const ozgUebersicht = layout(
  '24_ozg_uebersicht',
  'OZG-Übersicht',
  'Onlinezugangsgesetz: Stand der Umsetzung',
  {
    widths: { 0: 72 },
    sums: [
      result('Summe', {
        plus: [['Verwaltungsleistungen, die bereits', 'Verwaltungsleistungen, die nach']],
      }),
    ],
  },
);

export const projektliste = layout('25_projektliste', 'Projektliste', 'Projektliste', {
  label: 1,
  texts: [0],
  isList: true,
  groups: [{ name: 'ProjZeitraum 2023', from: 5, to: 8 }],
  widths: { 0: 16, 1: 46, 2: 46, 3: 14, 4: 22, 5: 6, 6: 6, 7: 6, 8: 6 },
});

export const ozgProzesse = layout(
  '28_ozg_prozessliste',
  'OZG-Prozessliste',
  'Onlinezugangsgesetz: Prozessliste',
  {
    label: 1,
    texts: [0],
    centred: [3, 4],
    isList: true,
    widths: { 0: 8, 1: 40, 2: 52, 3: 10, 4: 10, 5: 60 },
  },
);
