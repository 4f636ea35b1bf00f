import type { Sheet } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';

function sheetOf(content: string): Sheet {
  return readWorkbook(xlsxFile({ sheets: { Plan: content } })).sheets[0]!;
}

const UP_TO_F = '<sheetData><row r="1"><c r="F1"><v>1</v></c></row></sheetData>';

test('Merged cells are areas', () => {
  const merges =
    '<mergeCells><mergeCell ref="B2:D2"/><mergeCell ref="A3:A9"/><mergeCell ref="#REF!"/></mergeCells>';
  expect(sheetOf(`<sheetData/>${merges}`).merges).toEqual([
    { row: 1, column: 1, rows: 1, columns: 3 },
    { row: 2, column: 0, rows: 7, columns: 1 },
  ]);
});

test('Rows are hidden by hand, by a filter, by an outline or by their height', () => {
  const rows =
    '<row r="1"/><row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"/><row r="5" hidden="true" outlineLevel="1"/>' +
    '<row r="6" ht="15" hidden="0"/><row r="7" collapsed="1"/>';
  expect(sheetOf(`<sheetData>${rows}</sheetData>`).hiddenRows).toEqual(new Set([1, 3, 4]));
});

test('Columns are hidden by hand or by their width, and end with the last cell', () => {
  const columns =
    '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="16384" hidden="1"/></cols>';
  expect(sheetOf(columns + UP_TO_F).hiddenColumns).toEqual(new Set([1, 2, 4, 5]));
});

test('Ranges of columns may come in any order, upon each other and without sense', () => {
  const columns =
    '<cols><col min="4" max="5" hidden="1"/><col min="2" max="4" hidden="1"/><col min="9" max="2" hidden="1"/><col hidden="1"/><col min="x" max="3" hidden="1"/></cols>';
  expect(sheetOf(columns + UP_TO_F).hiddenColumns).toEqual(new Set([1, 2, 3, 4]));
});
