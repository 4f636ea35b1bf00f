import { cellRef } from 'hucre/xlsx';
import { addUp, sumCells, toFormula } from './sums.mjs';

/**
 * The sums of a table as formulas, by "row,column", where the published figure agrees with them exactly; the others
 * stay what was published and are told as `failures`. `sumRows` are the rows that add up other rows.
 */
export function formulasOf(layout, model, firstRow) {
  const formulas = new Map();
  const failures = [];
  const sumRows = new Set();
  const address = (row, column) => cellRef(firstRow + row, column);
  for (const { row, column, terms } of sumCells(model, layout.sums)) {
    const published = model.figures[row][column].exact;
    const calculated = addUp(model.figures, terms);
    if (terms.some(({ rows }) => rows[0] !== row)) sumRows.add(row);
    if (calculated === published)
      formulas.set(`${firstRow + row},${column}`, toFormula(terms, address));
    else failures.push({ sheet: layout.sheet, cell: address(row, column), published, calculated });
  }
  return { formulas, failures, sumRows };
}
