import { rowHeight } from './size.mjs';
import * as style from './style.mjs';

/** Several figures in one cell, which are text. */
const STACKED_FIGURES = /^\d+,\d+\n/;

/** Writes a row of the table: figures, sums and texts, each as it was printed. */
export function writeRow(grid, columns, { row, cells, kind, formulas }) {
  const { layout, widths } = columns;
  const overLabel = cells[0].value && cells.slice(1).every(({ value }) => value === '');
  cells.forEach((cell, column) => {
    const look = lookOf(cell, column, columns, { kind, overLabel });
    if (cell.figure) {
      const formula = formulas.get(`${row},${column}`);
      grid.write(row, column, { value: cell.figure.value, formula, style: look });
    } else {
      const runs = cell.runs.map((run) => ({ text: run.text, font: style.font(run) }));
      grid.write(row, column, { value: cell.value, runs, style: look });
    }
  });
  const isMerged = overLabel && layout.label > 0;
  if (isMerged) grid.merge({ row, column: 0, rows: 1, columns: layout.label + 1 });
  const texts = cells.map(({ figure, value }) => (figure || isMerged ? '' : value));
  grid.height(row, rowHeight(texts, widths, { bold: kind !== 'line' }));
}

function lookOf({ figure, value, italic }, column, { layout, lastFigure }, { kind, overLabel }) {
  const isLabel = column === layout.label;
  // A text to the right of the figures is kept off them.
  const isIndented = column > lastFigure || (isLabel && layout.indent.test(value));
  return style.cellStyle({
    kind,
    format: figure?.format,
    italic,
    isFigure: figure !== null || STACKED_FIGURES.test(value),
    isCentred: layout.centred.includes(column) && !overLabel,
    indent: isIndented ? 1 : 0,
  });
}
