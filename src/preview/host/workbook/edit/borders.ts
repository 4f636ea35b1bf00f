import type { Area } from '../../../../core/workbook/address';
import { intersection, WHOLE_SHEET } from '../model/areas';
import { styleAt } from '../model/look';
import type { Border, BorderSide, Style } from '../model/style';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import type { Edit } from './edit';
import { refuseUnless } from './guard';
import { inCommon, restyle, sharing } from './style';

/** A side of a range: its edges, the lines between its cells, and their diagonals (Excel.BorderIndex). */
export type RangeSide = BorderSide | 'InsideVertical' | 'InsideHorizontal';

/** The cells on whose sides the line runs, and those beyond it that may hold it too. */
interface Line {
  readonly area: Area;
  readonly side: BorderSide;
  readonly beyond: { readonly area: Area; readonly side: BorderSide } | null;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** What is the same along the whole line; null for what differs. */
export function readBorder(
  { sheet, area }: RangeTarget,
  side: RangeSide,
): { [Key in keyof Border]: string | null } {
  const line = lineOf(area, side);
  if (line === null) return NO_BORDER;
  const read = (key: keyof Border): string | null =>
    // A line between two cells may belong to either: where all cells on this side have none, ask those beyond.
    inCommon(sheet, line.area, ({ borders }) => (borders[line.side] ?? NO_BORDER)[key]) ?? null;
  const own = { style: read('style'), weight: read('weight'), color: read('color') };
  if (own.style !== 'None' || line.beyond === null) return own;
  const { area: others, side: opposite } = line.beyond;
  const readBeyond = (key: keyof Border): string | null =>
    inCommon(sheet, others, ({ borders }) => (borders[opposite] ?? NO_BORDER)[key]);
  return { style: readBeyond('style'), weight: readBeyond('weight'), color: readBeyond('color') };
}

/** Draws or changes the line; the cells beyond it lose theirs at the same place, so that there is one. */
export function writeBorder(
  edit: Edit,
  { sheet, area }: RangeTarget,
  side: RangeSide,
  change: Partial<Border>,
): void {
  refuseUnless(edit.session, sheet, 'allowFormatCells');
  const line = lineOf(area, side);
  if (line === null) return;
  restyle(
    sheet,
    line.area,
    sharing((style) => withBorder(style, line.side, change)),
  );
  if (line.beyond !== null) {
    const { area: others, side: opposite } = line.beyond;
    if (hasAny(sheet, others, opposite)) {
      restyle(
        sheet,
        others,
        sharing((style) => withBorder(style, opposite, { style: 'None' })),
      );
    }
  }
  edit.session.happenings.tell({ kind: 'formatChanged', sheet, area });
}

function withBorder(style: Style, side: BorderSide, change: Partial<Border>): Style {
  const { [side]: before, ...others } = style.borders;
  if (change.style === 'None') return { ...style, borders: others };
  const border = { ...(before ?? { ...NO_BORDER, style: 'Continuous' }), ...change };
  return { ...style, borders: { ...others, [side]: border } };
}

function hasAny(sheet: SheetState, area: Area, side: BorderSide): boolean {
  for (const [{ row, column }] of sheet.cells.in(area)) {
    if (styleAt(sheet, row, column).borders[side] !== undefined) return true;
  }
  return false;
}

function lineOf(area: Area, side: RangeSide): Line | null {
  const { row, column, rows, columns } = area;
  const line = (own: Area, at: BorderSide, beyond: Area, opposite: BorderSide): Line => {
    const others = intersection(beyond, WHOLE_SHEET);
    return { area: own, side: at, beyond: others && { area: others, side: opposite } };
  };
  const top = { ...area, rows: 1 };
  const bottom = { ...top, row: row + rows - 1 };
  const left = { ...area, columns: 1 };
  const right = { ...left, column: column + columns - 1 };
  switch (side) {
    case 'EdgeTop':
      return line(top, side, { ...top, row: row - 1 }, 'EdgeBottom');
    case 'EdgeBottom':
      return line(bottom, side, { ...bottom, row: row + rows }, 'EdgeTop');
    case 'EdgeLeft':
      return line(left, side, { ...left, column: column - 1 }, 'EdgeRight');
    case 'EdgeRight':
      return line(right, side, { ...right, column: column + columns }, 'EdgeLeft');
    case 'InsideHorizontal': {
      if (rows < 2) return null;
      const upper = { ...area, rows: rows - 1 };
      return line(upper, 'EdgeBottom', { ...upper, row: row + 1 }, 'EdgeTop');
    }
    case 'InsideVertical': {
      if (columns < 2) return null;
      const former = { ...area, columns: columns - 1 };
      return line(former, 'EdgeRight', { ...former, column: column + 1 }, 'EdgeLeft');
    }
    case 'DiagonalDown':
    case 'DiagonalUp':
      return { area, side, beyond: null };
  }
}
