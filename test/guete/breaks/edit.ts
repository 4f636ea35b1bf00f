import type { Cell, CellValue, Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import type { Place } from '../generator/model';

/** The workbook with other values in some cells: constants, whatever stood there before. */
export function withCells(
  snapshot: Snapshot,
  writes: readonly { readonly place: Place; readonly value: CellValue }[],
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, index) => {
      const here = writes.filter(({ place }) => place.sheet === index);
      if (here.length === 0) return sheet;
      return { ...sheet, cells: sheet.cells.map((cell) => overwritten(cell, here)) };
    }),
  };
}

function overwritten(
  cell: Cell,
  writes: readonly { readonly place: Place; readonly value: CellValue }[],
): Cell {
  const write = writes.find(({ place }) => place.row === cell.row && place.column === cell.column);
  return write ? { ...cell, value: write.value, formula: null } : cell;
}

/** The workbook with another formula in one cell, or a constant in its place; not calculated again. */
export function withContent(
  snapshot: Snapshot,
  place: Place,
  content: { readonly formula: string } | { readonly value: number },
): Snapshot {
  const formula = 'formula' in content ? content.formula : null;
  const change = (cell: Cell): Cell => ({
    ...cell,
    ...('value' in content ? { value: content.value } : {}),
    formula,
  });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, index) => ({
      ...sheet,
      cells:
        index === place.sheet
          ? sheet.cells.map((cell) =>
              cell.row === place.row && cell.column === place.column ? change(cell) : cell,
            )
          : sheet.cells,
    })),
  };
}

/** One row is taken out and what is below moves up; formulas become constants. */
export function withoutSheetRow(snapshot: Snapshot, sheet: number, row: number): Snapshot {
  return reshaped(snapshot, sheet, (at) => {
    if (at === row) return [];
    return [at > row ? at - 1 : at];
  });
}

/** One row stands there twice and what is below moves down; formulas become constants. */
export function withSheetRowTwice(snapshot: Snapshot, sheet: number, row: number): Snapshot {
  return reshaped(snapshot, sheet, (at) => {
    if (at === row) return [row, row + 1];
    return [at > row ? at + 1 : at];
  });
}

function reshaped(snapshot: Snapshot, index: number, rowsOf: (row: number) => number[]): Snapshot {
  const constants = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, formula: null })),
  }));
  return {
    ...snapshot,
    sheets: constants.map((sheet, at) => (at === index ? reshapedSheet(sheet, rowsOf) : sheet)),
  };
}

function reshapedSheet(sheet: Sheet, rowsOf: (row: number) => number[]): Sheet {
  const cells = sheet.cells.flatMap((cell) => rowsOf(cell.row).map((row) => ({ ...cell, row })));
  return {
    ...sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges.flatMap((area) => rowsOf(area.row).map((row) => ({ ...area, row }))),
    hiddenRows: new Set([...sheet.hiddenRows].flatMap(rowsOf)),
  };
}
