import { formulasOf } from './formulas.mjs';
import { createGrid } from './grid.mjs';
import { pageOf } from './page.mjs';
import { writeRow } from './row.mjs';
import { columnWidths, rowHeight } from './size.mjs';
import * as style from './style.mjs';

const ENTERPRISE = 'Eigenbetrieb Kommunales Gebietsrechenzentrum Koblenz';
/** Title, enterprise, year and an empty row stand above every table. */
const HEADING_ROW = 4;

/** Lays a published table out as a sheet; `failures` are the sums that do not hold. */
export function layOutSheet(layout, model) {
  const grid = createGrid();
  const widths = columnWidths(layout, model);
  const firstRow = HEADING_ROW + model.heading.lines.length;
  const { formulas, failures, sumRows } = formulasOf(layout, model, firstRow);
  const columns = { layout, widths, lastFigure: lastFigureColumn(model) };

  writeTitles(grid, layout, widths.length);
  writeHeading(grid, model, widths);
  model.cells.forEach((cells, index) => {
    const row = firstRow + index;
    const kind = sumRows.has(index) ? 'sum' : model.kinds[index];
    if (kind === 'page') writePageHeading(grid, row, cells);
    else writeRow(grid, columns, { row, cells, kind, formulas });
  });
  const area = { headingRow: HEADING_ROW, firstRow, lastRow: firstRow + model.cells.length - 1 };
  return { sheet: { name: layout.sheet, ...grid.sheet, ...pageOf(widths, area) }, area, failures };
}

function writeTitles(grid, { title, year }, columns) {
  [title, ENTERPRISE, year].forEach((value, row) => {
    grid.write(row, 0, { value, style: row === 0 ? style.TITLE : style.SUBTITLE });
    grid.height(row, row === 0 ? 22 : 15);
    grid.merge({ row, column: 0, rows: 1, columns });
  });
}

function writeHeading(grid, { heading, cells }, widths) {
  heading.lines.forEach((line, index) => {
    line.forEach((text, column) => {
      const isText = cells.every((row) => row[column].figure === null);
      grid.write(HEADING_ROW + index, column, {
        value: /^\d+$/.test(text) ? Number(text) : text,
        style: style.headingStyle({ isLast: index === heading.lines.length - 1, isText }),
      });
    });
    const own = line.map((text, column) => (isMerged(heading, index, column) ? '' : text));
    grid.height(HEADING_ROW + index, rowHeight(own, widths, { bold: true }));
  });
  heading.merges.forEach((area) => grid.merge({ ...area, row: HEADING_ROW + area.row }));
}

/** Merged cells have the room of several; they do not decide how high a line is. */
function isMerged({ merges }, line, column) {
  return merges.some((area) => area.row === line && area.column === column);
}

function writePageHeading(grid, row, cells) {
  cells.forEach(({ value }, column) =>
    grid.write(row, column, { value, style: style.PAGE_HEADING }),
  );
  grid.merge({ row, column: 0, rows: 1, columns: cells.length });
  grid.height(row, 18);
  grid.breakBefore(row);
}

/** Infinity where a table holds no figures. */
function lastFigureColumn({ figures }) {
  const last = Math.max(...figures.map((row) => row.findLastIndex((figure) => figure !== null)));
  return last < 0 ? Infinity : last;
}
