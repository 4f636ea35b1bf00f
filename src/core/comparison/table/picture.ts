import type { Chart, ChartSeries, Content, NewCell } from '../../workbook/change';
import { areaAddress } from '../../workbook/address';
import type { Comparison, Line } from '../compare';
import type { Layout } from './layout';
import { quoted } from './quoted';
import { addressAt, type Anchor } from './place';
import { pictureTitleOf } from './title';
import { MISSING } from './row';
import { figureFormula } from './sentenceFormula';
import { germanFigure } from '../source/form';

/** The stretches of the span, from grey to grey: told apart without colours. */
const STRETCHES = [
  { name: 'Minimum bis 1. Quartil', color: '#E7E6E6' },
  { name: '1. Quartil bis Median', color: '#ADADAD' },
  { name: 'Median bis 3. Quartil', color: '#7F7F7F' },
  { name: '3. Quartil bis Maximum', color: '#C9C9C9' },
] as const;

const SHARE = '0%';

/**
 * The figures of the picture: where everything lies between Minimum (0 percent) and Maximum (100 percent), as only so
 * indicators of all sizes have one scale. They are formulas on the table, so that the picture follows it.
 */
export function pictureCells(
  comparison: Comparison,
  layout: Layout,
  anchor: Anchor,
  isLive: boolean,
): NewCell[] {
  const { picture } = layout;
  if (picture === null) return [];
  const heads = ['Lage in der Spanne', ...STRETCHES.map(({ name }) => name), comparison.own];
  return [
    {
      row: picture.title,
      column: 0,
      write: { text: pictureTitleOf(comparison) },
      look: { bold: true },
    },
    ...heads.flatMap((text, column) =>
      text === null ? [] : [{ row: picture.head, column, write: { text }, look: { bold: true } }],
    ),
    ...comparison.lines.flatMap((line, index) => {
      const row = picture.firstLine + index;
      const at = (place: number): string =>
        addressAt(anchor, layout.firstLine + index, layout.ownColumn + place);
      const shares = sharesOf(line, at, isLive, comparison.own !== null);
      return [
        { row, column: 0, write: labelOf(line, at, isLive) },
        ...shares.map((write, column) => ({
          row,
          column: column + 1,
          write,
          look: { numberFormat: SHARE, horizontal: 'Right' as const },
        })),
      ];
    }),
  ];
}

/** The place of each figure in its row of the table, the own value first. */
const [OWN, MINIMUM, MAXIMUM, Q1, MEDIAN, Q3] = [0, 1, 2, 4, 5, 6];

function sharesOf(
  { figures, group }: Line,
  at: (place: number) => string,
  isLive: boolean,
  hasOwn: boolean,
): Content[] {
  const { minimum, q1, median, q3, maximum } = figures;
  if (minimum === null || maximum === null || q1 === null || median === null || q3 === null) {
    return Array.from({ length: hasOwn ? 5 : 4 }, () => ({ text: MISSING }));
  }
  const share = (from: number, to: number, low: number, high: number): Content => {
    const [a, b] = [at(MINIMUM), at(MAXIMUM)];
    if (!isLive) return { value: maximum === minimum ? 0 : (high - low) / (maximum - minimum) };
    return { formula: `=IF(${b}=${a},0,(${at(to)}-${at(from)})/(${b}-${a}))` };
  };
  return [
    share(MINIMUM, Q1, minimum, q1),
    share(Q1, MEDIAN, q1, median),
    share(MEDIAN, Q3, median, q3),
    share(Q3, MAXIMUM, q3, maximum),
    ...(hasOwn
      ? [group.own === null ? { text: MISSING } : share(MINIMUM, OWN, minimum, group.own)]
      : []),
  ];
}

/** The indicator with the ends of its span. */
function labelOf(
  { name, figures, form }: Line,
  at: (place: number) => string,
  isLive: boolean,
): Content {
  const { minimum, maximum } = figures;
  if (minimum === null || maximum === null) return { text: name };
  if (!isLive) {
    return { text: `${name} (${germanFigure(form, minimum)} bis ${germanFigure(form, maximum)})` };
  }
  const [a, b] = [figureFormula(at(MINIMUM), form), figureFormula(at(MAXIMUM), form)];
  return { formula: `=${quoted(`${name} (`)}&${a}&" bis "&${b}&")"` };
}

export function chartOf({ lines, own }: Comparison, layout: Layout, anchor: Anchor): Chart[] {
  const { picture } = layout;
  if (picture === null) return [];
  const area = (row: number, rows: number, columns: number): string =>
    areaAddress({ row: anchor.row + row, column: anchor.column, rows, columns });
  const stretches: ChartSeries[] = STRETCHES.map(({ color }) => ({
    kind: 'stacked column',
    color,
  }));
  const series: ChartSeries[] =
    own === null ? stretches : [...stretches, { kind: 'marker', color: '#000000' }];
  return [
    {
      titleCell: area(picture.title, 1, 1),
      place: area(picture.top, picture.rows, 8),
      source: area(picture.head, lines.length + 1, series.length + 1),
      series,
      numberFormat: SHARE,
    },
  ];
}
