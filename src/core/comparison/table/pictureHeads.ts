import type { Content } from '../../workbook/change';
import type { Comparison } from '../compare';
import { germanFigure } from '../source/form';
import { fitsExcel } from './formulaLength';
import { quoted } from './quoted';
import type { Row } from './row';
import { figureFormula } from './sentenceFormula';
import { MAXIMUM, MEDIAN, MINIMUM, OWN, Q1, Q3, type At } from './shares';

const ENDS = [
  ['Minimum', MINIMUM, 'minimum'],
  ['1. Quartil', Q1, 'q1'],
  ['Median', MEDIAN, 'median'],
  ['3. Quartil', Q3, 'q3'],
  ['Maximum', MAXIMUM, 'maximum'],
] as const;

/** What the parts of the picture are called in its legend; with their figures where there is a single indicator. */
export function pictureHeads({ own, lines }: Comparison, rows: readonly Row[], at: At): Content[] {
  const stretches = ENDS.slice(1).map((end, index) => [ENDS[index]!, end] as const);
  const [row] = rows;
  if (lines.length > 1 || row === undefined) {
    return [
      ...stretches.map(([[from], [to]]) => ({ text: `${from} bis ${to}` })),
      ...(own === null ? [] : [{ text: own }]),
      { text: 'Median' },
    ];
  }
  const { line, isLive } = row;
  const { form, figures, group } = line;
  if (isLive) {
    const figure = (place: number): string => figureFormula(at(place), form);
    const isShown = `ISNUMBER(${at(MINIMUM)})`;
    return [
      ...stretches.map(([[from, low], [to, high]]) => ({
        formula:
          `=IF(${isShown},${quoted(`${from} `)}&${figure(low)}&${quoted(` bis ${to} `)}&${figure(high)},` +
          `${quoted(`${from} bis ${to}`)})`,
      })),
      ...(own === null ? [] : [headOf(own, at(OWN), figure(OWN))]),
      headOf('Median', at(MEDIAN), figure(MEDIAN)),
    ];
  }
  const shown = (value: number | null): string =>
    value === null ? '' : ` ${germanFigure(form, value)}`;
  return [
    ...stretches.map(([[from, , low], [to, , high]]) => ({
      text: `${from}${shown(figures[low])} bis ${to}${shown(figures[high])}`,
    })),
    ...(own === null ? [] : [{ text: `${own}${shown(group.own)}` }]),
    { text: `Median${shown(figures.median)}` },
  ];
}

function headOf(name: string, address: string, figure: string): Content {
  const formula = `=${quoted(name)}&IF(ISNUMBER(${address})," "&${figure},"")`;
  return fitsExcel(formula) ? { formula } : { text: name };
}
