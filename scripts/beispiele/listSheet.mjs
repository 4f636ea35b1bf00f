import { cellRef } from 'hucre/xlsx';
import { createGrid } from './grid.mjs';
import { pageOf } from './page.mjs';
import { rowHeight } from './size.mjs';
import * as style from './style.mjs';

/**
 * A sheet of blocks under each other, each with a title, a heading line or both, and rows; `across` is a line of text. A cell is a text, a number with a format
 * (`{ value, format }`), a formula with its result (`{ formula, value, format }`) or one that spills
 * (`{ formula, rows, formats }`); null is an empty cell, undefined one that a formula beside it spills over.
 */
export function listSheet({ name, titles, widths, blocks, freeze = true }) {
  const grid = createGrid();
  titles.forEach((value, row) => {
    grid.write(row, 0, { value, style: row === 0 ? style.TITLE : style.SUBTITLE });
    grid.height(row, row === 0 ? 22 : 15);
  });
  let row = titles.length + 1;
  const firstRow = row + 1;
  for (const { title, head, rows } of blocks) {
    if (title) {
      grid.write(row, 0, { value: title, style: style.SUBTITLE });
      row += 1;
    }
    if (head) {
      writeHeading(grid, row, head, rows, widths);
      row += 1;
    }
    for (const line of rows) {
      if (line.across) writeAcross(grid, row, line.across, widths.length);
      else writeLine(grid, row, line, widths);
      row += Math.max(1, ...(line.cells ?? []).map((cell) => cell?.rows?.length ?? 1));
    }
    row += 1;
  }
  const area = { headingRow: titles.length + 1, firstRow, lastRow: row - 2 };
  const page = pageOf(widths, area);
  if (!freeze) delete page.freezePane;
  return { name, ...grid.sheet, ...page };
}

function writeHeading(grid, row, head, rows, widths) {
  head.forEach((value, column) => {
    const isText = rows.some(({ cells }) => typeof cells?.[column] === 'string');
    grid.write(row, column, { value, style: style.headingStyle({ isLast: true, isText }) });
  });
  grid.height(row, rowHeight(head.map(String), widths, { bold: true }));
}

function writeLine(grid, row, { kind = 'line', cells }, widths) {
  cells.forEach((cell, column) => {
    if (cell === undefined) return;
    if (cell?.rows) writeSpill(grid, row, column, kind, cell);
    else writeCell(grid, row, column, kind, cell);
  });
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  grid.height(row, rowHeight(texts, widths, { bold: kind !== 'line' }));
}

function writeAcross(grid, row, text, columns) {
  for (let column = 0; column < columns; column++) {
    grid.write(row, column, { value: column === 0 ? text : null, style: style.PAGE_HEADING });
  }
  grid.merge({ row, column: 0, rows: 1, columns });
  grid.height(row, 18);
}

function writeCell(grid, row, column, kind, cell) {
  const isFigure = cell !== null && typeof cell === 'object';
  const look = style.cellStyle({ kind, isFigure, format: cell?.format, indent: 0 });
  grid.write(row, column, isFigure ? { ...cell, style: look } : { value: cell, style: look });
}

function writeSpill(grid, row, column, kind, { formula, rows, formats }) {
  const last = cellRef(row + rows.length - 1, column + rows[0].length - 1);
  rows.forEach((line, down) => {
    line.forEach((value, right) => {
      const isFirst = down === 0 && right === 0;
      grid.write(row + down, column + right, {
        value,
        ...(isFirst && { formula, spill: `${cellRef(row, column)}:${last}` }),
        style: style.cellStyle({ kind, isFigure: true, format: formats[right], indent: 0 }),
      });
    });
  });
}
