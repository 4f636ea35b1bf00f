import { withCalculatedValues } from '../../src/core/balance/calculation/withCalculatedValues';
import type { CellChange, Change, RowInsertion } from '../../src/core/workbook/change';
import type { Cell, Sheet, Snapshot } from '../../src/core/workbook/snapshot';

/**
 * A workbook after some changes of its cells, with all formulas calculated anew. Where rows are inserted, formulas that
 * refer to cells below them move along.
 */
export function changedSnapshot(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const written = changes.reduce((workbook, change) => {
    if ('write' in change) return write(workbook, change);
    if ('insertRows' in change) return insert(workbook, change);
    throw new Error('Only cells and rows');
  }, snapshot);
  return withCalculatedValues({
    ...written,
    sheets: written.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })),
    })),
  });
}

function onSheet(snapshot: Snapshot, name: string, change: (sheet: Sheet) => Sheet): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

function write(
  snapshot: Snapshot,
  { sheet: name, row, column, write: content }: CellChange,
): Snapshot {
  return onSheet(snapshot, name, (sheet) => {
    const at = (cell: Cell): boolean => cell.row === row && cell.column === column;
    const old = sheet.cells.find(at) ?? {
      row,
      column,
      format: 'General',
      indent: 0,
      bold: false,
    };
    const cell: Cell = {
      ...old,
      value: 'formula' in content ? null : 'text' in content ? content.text : content.value,
      formula: 'formula' in content ? content.formula : null,
    };
    const cells = [...sheet.cells.filter((other) => !at(other)), cell];
    return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  });
}

function insert(snapshot: Snapshot, { sheet: name, before, insertRows }: RowInsertion): Snapshot {
  const moved = onSheet(snapshot, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row < before ? cell : { ...cell, row: cell.row + insertRows },
    ),
  }));
  return {
    ...moved,
    sheets: moved.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === null
          ? cell
          : { ...cell, formula: shifted(cell.formula, sheet.name, name, before, insertRows) },
      ),
    })),
  };
}

function shifted(formula: string, own: string, name: string, before: number, by: number): string {
  return formula.replace(
    /((?:'[^']+'|[\p{L}\d]+)!)?(\$?[A-Z]{1,2}\$?)(\d+)((?::\$?[A-Z]{1,2}\$?)(\d+))?(?!\()/gu,
    (all, sheet: string | undefined, column: string, row: string, to?: string, last?: string) => {
      const target = sheet === undefined ? own : sheet.slice(0, -1).replace(/^'|'$/g, '');
      if (target !== name) return all;
      const down = (text: string): string =>
        String(Number(text) - 1 >= before ? Number(text) + by : Number(text));
      const end = to === undefined ? '' : to.replace(/\d+$/, down(last!));
      return (sheet ?? '') + column + down(row) + end;
    },
  );
}
