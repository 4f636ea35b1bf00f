import type { Area } from '../../core/workbook/address';
import type { SheetState } from '../host/workbook/model/workbook';
import { Axis, USUAL_HEIGHT, USUAL_WIDTH } from './axis';

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 56;

/** The places of a sheet's rows and columns on the page, and how many of its rows and columns stay in sight. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export function geometryOf(sheet: SheetState): Geometry {
  return {
    rows: new Axis(sheet.rows, USUAL_HEIGHT),
    columns: new Axis(sheet.columns, USUAL_WIDTH),
    frozen: { ...sheet.frozen },
  };
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An area's place on the sheet, in pixels from the corner of A1. */
export function rectangleOf({ rows, columns }: Geometry, area: Area): Rectangle {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left,
    top,
    width: columns.end(area.column + area.columns - 1) - left,
    height: rows.end(area.row + area.rows - 1) - top,
  };
}

/** Where a column begins in the window, in CSS: the frozen ones stay, the others move by `--x` with the scrolling. */
export function leftOf({ columns, frozen }: Geometry, column: number): string {
  const left = HEADER_WIDTH + columns.start(column);
  return column < frozen.columns ? `${left}px` : `calc(${left}px - var(--x))`;
}

export function topOf({ rows, frozen }: Geometry, row: number): string {
  const top = HEADER_HEIGHT + rows.start(row);
  return row < frozen.rows ? `${top}px` : `calc(${top}px - var(--y))`;
}

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of lines, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of an axis that the window shows beside the frozen ones. */
export function visibleLines(
  axis: Axis,
  frozen: number,
  scrolled: number,
  room: number,
  count: number,
): Stretch {
  const start = Math.max(frozen, axis.at(axis.start(frozen) + scrolled, count));
  return { start, end: Math.min(count, axis.at(scrolled + room, count) + 1) };
}

/** How far the window must be scrolled on an axis so that the line is in sight. */
export function scrollToShow(
  axis: Axis,
  frozen: number,
  scrolled: number,
  room: number,
  index: number,
): number {
  if (index < frozen) return scrolled;
  const first = axis.start(index) - axis.start(frozen);
  const last = axis.end(index) - room;
  if (first < scrolled) return first;
  return last > scrolled ? Math.min(first, last) : scrolled;
}
