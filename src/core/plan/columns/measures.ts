import type { Column } from '../types';

/** What a column of a benchmark table tells of the values that are compared. */
export type Measure = 'minimum' | 'q1' | 'median' | 'q3' | 'maximum' | 'mittelwert' | 'anzahl';

/** As reports write them, and as people and statistics programs abbreviate them. */
const HEADINGS: readonly (readonly [Measure, RegExp])[] = [
  ['minimum', /minimum|^min\b|minimalwert|(?:kleinster|niedrigster) wert/i],
  ['maximum', /maximum|^max\b|maximalwert|(?:größter|höchster) wert/i],
  ['mittelwert', /mittelw(?:ert|\.)|durchschnitt|^(?:arithm\S* ?)?mittel$|^mw$|^[øØ∅]/i],
  ['q1', quartile(1, 'unteres')],
  ['median', new RegExp(`median|zentralwert|${quartile(2, 'mittleres').source}`, 'i')],
  ['q3', quartile(3, 'oberes')],
  ['anzahl', /anzahl|^anz\.?(?: werte)?$|^n$/i],
];

/** „1. Quartil“, „Q1“, „unteres Quartil“, „25 %-Quantil“, „25. Perzentil“ */
function quartile(which: 1 | 2 | 3, word: string): RegExp {
  const share = which * 25;
  const quantile = `(?:${share} ?%|0,${String(share).replace(/0$/, '0?')})[- ]?(?:quantil|perzentil)`;
  const names = [
    `${which}\\. ?quartil`,
    `quartil ?${which}\\b`,
    `^q ?${which}$`,
    `${word} quartil`,
  ];
  return new RegExp([...names, quantile, `${share}\\. ?perzentil`].join('|'), 'i');
}

/** What a heading of a benchmark table names; null for that of the own value, and for „Minimum bis 1. Quartil“. */
function measureOf(heading: string): Measure | null {
  const [measure, ...others] = HEADINGS.filter(([, pattern]) => pattern.test(heading.trim()));
  return measure === undefined || others.length > 0 ? null : measure[0];
}

/** The line above the heads is a title that the first of them seems to belong to: what it says itself decides. */
export function measureOfColumn({
  heading,
  headingCells,
}: Pick<Column, 'heading' | 'headingCells'>): Measure | null {
  const own = headingCells[headingCells.length - 1]?.text;
  return (own === undefined ? null : measureOf(own)) ?? measureOf(heading);
}

const SPREAD: readonly Measure[] = ['minimum', 'q1', 'median', 'q3', 'maximum'];

/** Whether columns are those of a benchmark table: three measures, of which two tell how far the values lie apart. */
export function areMeasures(columns: readonly Pick<Column, 'heading' | 'headingCells'>[]): boolean {
  const measures = new Set(columns.map(measureOfColumn).filter((measure) => measure !== null));
  return measures.size >= 3 && SPREAD.filter((measure) => measures.has(measure)).length >= 2;
}
