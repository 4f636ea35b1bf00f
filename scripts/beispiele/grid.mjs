/** A sheet while it is being filled, in the shape that hucre writes. */
export function createGrid() {
  const cells = new Map();
  const merges = [];
  const rowDefs = new Map();
  const rowBreaks = [];
  return {
    write(row, column, { value = null, formula, spill, runs = [], style }) {
      cells.set(`${row},${column}`, {
        value: value === '' ? null : value,
        style,
        ...(formula && { formula, formulaResult: value }),
        ...(spill && { formulaType: 'array', formulaRef: spill, formulaDynamic: true }),
        ...(runs.length > 0 && { richText: runs }),
      });
    },
    merge({ row, column, rows, columns }) {
      merges.push({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      });
    },
    height(row, height) {
      rowDefs.set(row, { height });
    },
    breakBefore(row) {
      rowBreaks.push(row - 1);
    },
    sheet: { rows: [], cells, merges, rowDefs, rowBreaks },
  };
}
