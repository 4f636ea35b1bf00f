import type { Chart, ChartSeries, NewCell } from '../../workbook/change';
import { areaAddress } from '../../workbook/address';
import type { Comparison, Line } from '../compare';
import type { Layout } from './layout';
import { addressAt, type Anchor } from './place';
import { pictureHeads } from './pictureHeads';
import { pictureTitle } from './pictureTitle';
import type { Row } from './row';
import { labelOf, sharesOf } from './shares';

export const PICTURE_HEAD = 'Lage in der Spanne';

/** The box of the quartiles in two greys that meet at the dash of the Median; what lies outside is bright. All differ in print. */
const COLORS = ['#FFFFFF', '#8C8C8C', '#BFBFBF', '#EDEDED'] as const;

/** With its blank, as everywhere in German texts. */
const SHARE = '0 %';

/**
 * The figures of the picture: where everything lies between Minimum (0 percent) and Maximum (100 percent), as only so
 * indicators of all sizes have one scale. They are formulas on the table, so that the picture follows it.
 */
export function pictureCells(
  comparison: Comparison,
  rows: readonly Row[],
  layout: Layout,
  anchor: Anchor,
): NewCell[] {
  const { picture } = layout;
  if (picture === null) return [];
  const at = (index: number, place: number): string =>
    addressAt(anchor, layout.firstLine + index, layout.ownColumn + place);
  const heads = pictureHeads(comparison, rows, (place) => at(0, place));
  return [
    {
      row: picture.title,
      column: 0,
      write: pictureTitle(comparison, rows, layout, anchor),
      look: { bold: true },
    },
    ...[{ text: PICTURE_HEAD }, ...heads].map((write, column) => ({
      row: picture.head,
      column,
      write,
      look: { bold: true, ...(column > 0 && { horizontal: 'Right' as const }) },
    })),
    ...rows.flatMap(({ line, isLive }, index) => {
      const row = picture.firstLine + index;
      const inRow = (place: number): string => at(index, place);
      const shares = sharesOf(line, inRow, isLive, comparison.own !== null);
      return [
        { row, column: 0, write: labelOf(line, inRow, isLive, rows.length) },
        ...shares.flatMap((write, column) =>
          write === null
            ? []
            : [
                {
                  row,
                  column: column + 1,
                  write,
                  look: { numberFormat: SHARE, horizontal: 'Right' as const },
                },
              ],
        ),
      ];
    }),
  ];
}

export function chartOf({ lines, own }: Comparison, layout: Layout, anchor: Anchor): Chart[] {
  const { picture } = layout;
  if (picture === null) return [];
  const area = (row: number, rows: number, columns: number): string =>
    areaAddress({ row: anchor.row + row, column: anchor.column, rows, columns });
  const stretches: ChartSeries[] = COLORS.map((color) => ({ kind: 'stacked column', color }));
  const series: ChartSeries[] = [
    ...stretches,
    ...(own === null ? [] : [{ kind: 'diamond' as const, color: '#000000' }]),
    { kind: 'dash', color: '#000000' },
  ];
  return [
    {
      titleCell: area(picture.title, 1, 1),
      place: area(picture.top, picture.rows, picture.columns),
      source: area(picture.head, lines.length + 1, series.length + 1),
      series,
      numberFormat: SHARE,
      gapWidth: gapWidthOf(lines),
    },
  ];
}

/** A few indicators would become blocks: their columns stay narrow. */
function gapWidthOf({ length }: readonly Line[]): number {
  if (length === 1) return 400;
  return length < 6 ? 200 : 80;
}
