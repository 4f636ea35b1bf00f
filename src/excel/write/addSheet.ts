import type { NewCell, NewCellLook, NewSheet } from '../../core/workbook/change';
import { parseReference } from '../../core/workbook/address';
import { addChart } from './charts';
import { entryOf } from './entry';
import { runsOf } from './runs';
import { writeArea } from './writeArea';

export function addSheet(
  worksheets: Excel.WorksheetCollection,
  change: NewSheet,
  recordId: string,
): void {
  const sheet = worksheets.add(change.newSheet);
  fillSheet(sheet, change);
  for (const chart of change.charts ?? []) addChart(sheet, change.newSheet, chart, recordId);
}

/** Fills a sheet that is empty and ours; nothing of it can be anybody else's. */
function fillSheet(sheet: Excel.Worksheet, change: Omit<NewSheet, 'charts'>): void {
  for (const { row, column, items } of runsOf(change.cells)) {
    const range = sheet.getRangeByIndexes(row, column, items.length, items[0]!.length);
    const formats = items.map((line) => line.map(({ look }) => look?.numberFormat ?? 'General'));
    const entries = items.map((line, y) =>
      line.map(({ write }, x) => entryOf(write, formats[y]![x]!)),
    );
    writeArea(range, { entries, formats });
  }
  // A link gives its cell a look; ours comes behind it.
  for (const cell of change.cells) linkOf(sheet, cell);
  for (const cells of alike(change.cells)) {
    for (const { row, column, items } of runsOf(cells)) {
      const range = sheet.getRangeByIndexes(row, column, items.length, items[0]!.length);
      lookOf(range, cells[0]!.look ?? {});
    }
  }
  for (const [column, width] of Object.entries(change.columnWidths ?? {})) {
    sheet.getRangeByIndexes(0, Number(column), 1, 1).getEntireColumn().format.columnWidth = width;
  }
  for (const area of change.merges ?? []) sheet.getRange(area).merge();
  for (const [row, height] of Object.entries(change.rowHeights ?? {})) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).getEntireRow().format.rowHeight = height;
  }
  if (change.frozenRows !== undefined) sheet.freezePanes.freezeRows(change.frozenRows);
  setUpPage(sheet.pageLayout, change);
}

/** Empties a sheet of ours and fills it anew; its looks and links go with its contents. */
export function rewriteSheet(sheet: Excel.Worksheet, change: Omit<NewSheet, 'charts'>): void {
  sheet.getRange().clear(Excel.ClearApplyTo.all);
  fillSheet(sheet, change);
}

/** Cells of the same look, which get it together: a list has thousands of cells and a handful of looks. */
function alike(cells: readonly NewCell[]): NewCell[][] {
  const groups = new Map<string, NewCell[]>();
  for (const cell of cells) {
    // Number formats are written with the contents.
    const key = JSON.stringify({ ...cell.look, numberFormat: undefined });
    if (key === '{}') continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

function linkOf(sheet: Excel.Worksheet, { row, column, link, write }: NewCell): void {
  if (link === undefined || parseReference(link) === null) return;
  const textToDisplay = 'text' in write ? write.text : link;
  sheet.getCell(row, column).hyperlink = { documentReference: link, textToDisplay };
}

function lookOf({ format }: Excel.Range, look: NewCellLook): void {
  const { bold, italic, indent, fontColor, fillColor, wrap, horizontal, vertical } = look;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fillColor !== undefined) format.fill.color = fillColor;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (indent !== undefined) format.indentLevel = indent;
}

function setUpPage(layout: Excel.PageLayout, { page }: Pick<NewSheet, 'page'>): void {
  if (page === undefined) return;
  layout.orientation = page.landscape
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  const { titleRows, firstTitleRow: first = 0 } = page;
  if (titleRows > 0) layout.setPrintTitleRows(`$${first + 1}:$${first + titleRows}`);
}
