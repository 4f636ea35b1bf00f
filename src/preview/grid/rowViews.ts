import { MOST_COLUMNS } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { mergeAt } from './areas';
import { cellView, type CellView } from './cellView';
import type { Geometry } from './geometry';
import type { SheetLook } from './sheetLook';
import { isEmpty, reachOf, type Reach } from './overflow';

export interface DrawnCell extends CellView {
  readonly reach: Reach;
  /** Another cell's text runs over its right line, which is then not drawn. */
  readonly isRunOver: boolean;
}

/** How far to the left a text that runs into the window is looked for. */
const FARTHEST = 40;

/** The cells of a row among the columns, and those to their left whose merge or text reaches into them. */
export function rowViews(
  sheet: SheetState,
  look: SheetLook,
  geometry: Geometry,
  row: number,
  columns: readonly number[],
): DrawnCell[] {
  const drawn = columnsToDraw(sheet, geometry, row, columns)
    .filter((column) => isFirst(sheet, row, column))
    .map((column) => {
      const view = cellView(sheet, look, geometry, { row, column });
      return { ...view, reach: reachOf(sheet, geometry, view, boundsAt(geometry, column)) };
    });
  return drawn.map((cell) => ({
    ...cell,
    isRunOver: drawn.some((other) => runsOver(geometry, other, cell)),
  }));
}

function columnsToDraw(
  sheet: SheetState,
  geometry: Geometry,
  row: number,
  columns: readonly number[],
): number[] {
  const first = columns.find((column) => column >= geometry.frozen.columns);
  const before: number[] = [];
  if (first !== undefined) {
    const merge = mergeAt(sheet.merges, { row, column: first });
    if (merge !== null && merge.column < first) before.push(merge.column);
    else {
      const farthest = Math.max(geometry.frozen.columns, first - FARTHEST);
      let column = first - 1;
      while (column >= farthest && isEmpty(sheet, { row, column })) column -= 1;
      if (column >= farthest) before.push(mergeAt(sheet.merges, { row, column })?.column ?? column);
    }
  }
  return [...new Set([...before, ...columns])].sort((one, other) => one - other);
}

function isFirst(sheet: SheetState, row: number, column: number): boolean {
  const merge = mergeAt(sheet.merges, { row, column });
  return merge === null || (merge.row === row && merge.column === column);
}

function boundsAt({ frozen }: Geometry, column: number): readonly [number, number] {
  return column < frozen.columns ? [0, frozen.columns - 1] : [frozen.columns, MOST_COLUMNS - 1];
}

function runsOver(
  { columns }: Geometry,
  { position, reach }: CellView & { readonly reach: Reach },
  cell: CellView,
): boolean {
  if (reach.right === 0 && reach.left === 0) return false;
  const line = columns.end(cell.position.column);
  const from = columns.start(position.column) - reach.left;
  return line > from && line < columns.end(position.column) + reach.right;
}
