import { result, sumAcross, sumBelow } from '../sums.mjs';
import { layout } from './layout.mjs';

/**
 * The total of all years as these tables have it: the first year's result, and everything from the Ansatz to the
 * Mittel that have been provided.
 */
function totalOfAllYears(firstYear) {
  return sumAcross(firstYear + 8, [firstYear, [firstYear + 2, firstYear + 7]]);
}

function measures(file, sheet, title) {
  const row16 = 'Summe der Ausgaben';
  return layout(file, sheet, `Investitionsprogramm: ${title}`, {
    label: 1,
    centred: [0],
    widths: { 0: 8, 1: 40 },
    sums: [
      result(row16, { plus: [['Ausgaben für', 'Ausgaben für']] }),
      result('Saldo', { minus: [row16] }),
      totalOfAllYears(2),
    ],
  });
}

function singleMeasures(file, sheet, title) {
  return layout(file, sheet, `Investitionsprogramm, Einzelauflistung: ${title}`, {
    widths: { 0: 48 },
    sums: [sumBelow('Ausgaben für', 'Summe'), totalOfAllYears(1)],
  });
}

const IMMATERIELLE = 'Immaterielle Vermögensgegenstände';
const BAUTEN = 'Bauten auf fremden Grundstücken';
const MASCHINEN = 'Maschinen und maschinelle Anlagen';
const BGA = 'Betriebs- und Geschäftsausstattung';

export const investitionsprogramm = [
  measures('10a_investprogramm_immaterielle_massnahme', 'IP Immaterielle', IMMATERIELLE),
  singleMeasures(
    '10b_investprogramm_immaterielle_einzelauflistung',
    'IP Immaterielle einzeln',
    IMMATERIELLE,
  ),
  measures('11a_investprogramm_bauten_massnahme', 'IP Bauten', BAUTEN),
  singleMeasures('11b_investprogramm_bauten_einzelauflistung', 'IP Bauten einzeln', BAUTEN),
  measures('12a_investprogramm_maschinen_massnahme', 'IP Maschinen', MASCHINEN),
  singleMeasures(
    '12b_investprogramm_maschinen_einzelauflistung',
    'IP Maschinen einzeln',
    MASCHINEN,
  ),
  measures('13a_investprogramm_bga_massnahme', 'IP BGA', BGA),
  singleMeasures('13b_investprogramm_bga_einzelauflistung', 'IP BGA einzeln', BGA),
];
