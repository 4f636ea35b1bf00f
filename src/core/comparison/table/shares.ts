import type { Content } from '../../workbook/change';
import type { Line } from '../compare';
import { germanFigure } from '../source/form';
import { fitsExcel } from './formulaLength';
import { MISSING } from './missing';
import { quoted } from './quoted';
import { figureFormula } from './sentenceFormula';

/** The place of each figure in its row of the table, the own value first. */
export const [OWN, MINIMUM, MAXIMUM, Q1, MEDIAN, Q3] = [0, 1, 2, 4, 5, 6] as const;

/** Where a figure of the row stands. */
export type At = (place: number) => string;

/** More indicators than that leave no room for the ends of their spans at the axis. */
const MOST_WITH_ENDS = 8;

/**
 * The stretches of the span as parts of it, and where the own value and the Median lie; null where nothing is to be drawn. What is no
 * figure would be drawn as zero, on top of the Minimum: only #N/A is left out by Excel.
 */
export function sharesOf(
  { figures, group }: Line,
  at: At,
  isLive: boolean,
  hasOwn: boolean,
): (Content | null)[] {
  const { minimum, q1, median, q3, maximum } = figures;
  if (isLive) {
    const [a, b] = [at(MINIMUM), at(MAXIMUM)];
    const share = (from: number, to: number): Content => ({
      formula: `=IF(ISNUMBER(${a}),IF(${b}=${a},0,(${at(to)}-${at(from)})/(${b}-${a})),0)`,
    });
    const marker = (place: number): Content => {
      const x = at(place);
      return {
        formula:
          `=IF(AND(ISNUMBER(${x}),ISNUMBER(${a})),` +
          `IF(${b}=${a},(1+SIGN(${x}-${a}))/2,(${x}-${a})/(${b}-${a})),NA())`,
      };
    };
    const stretches = [share(MINIMUM, Q1), share(Q1, MEDIAN), share(MEDIAN, Q3)];
    const markers = [...(hasOwn ? [marker(OWN)] : []), marker(MEDIAN)];
    return [...stretches, share(Q3, MAXIMUM), ...markers];
  }
  if (minimum === null || maximum === null || q1 === null || median === null || q3 === null) {
    return Array.from({ length: hasOwn ? 6 : 5 }, () => null);
  }
  const share = (low: number, high: number): Content => ({
    value: maximum === minimum ? 0 : (high - low) / (maximum - minimum),
  });
  const { own } = group;
  const place = (value: number): Content =>
    maximum === minimum
      ? { value: (1 + Math.sign(value - minimum)) / 2 }
      : { value: (value - minimum) / (maximum - minimum) };
  return [
    share(minimum, q1),
    share(q1, median),
    share(median, q3),
    share(q3, maximum),
    ...(hasOwn ? [own === null ? null : place(own)] : []),
    place(median),
  ];
}

/** The indicator with the ends of its span. */
export function labelOf(
  { name, figures, form }: Line,
  at: At,
  isLive: boolean,
  among: number,
): Content {
  if (among > MOST_WITH_ENDS) return { text: name };
  if (isLive) {
    const [a, b] = [figureFormula(at(MINIMUM), form), figureFormula(at(MAXIMUM), form)];
    const ends = `IF(${at(MINIMUM)}=${at(MAXIMUM)},${quoted(' (alle Werte ')}&${a},${quoted(' (')}&${a}&" bis "&${b})&")"`;
    const few = quoted(` (${MISSING})`);
    const formula = `=${quoted(name)}&IF(ISNUMBER(${at(MINIMUM)}),${ends},${few})`;
    return fitsExcel(formula) ? { formula } : { text: name };
  }
  const { minimum, maximum } = figures;
  if (minimum === null || maximum === null) return { text: `${name} (${MISSING})` };
  const [low, high] = [germanFigure(form, minimum), germanFigure(form, maximum)];
  const ends = minimum === maximum ? `alle Werte ${low}` : `${low} bis ${high}`;
  return { text: `${name} (${ends})` };
}
