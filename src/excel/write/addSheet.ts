import type { NewCell, NewSheet } from '../../core/workbook/change';
import { parseReference } from '../../core/workbook/address';
import { entryOf } from './entry';
import { runsOf } from './runs';
import { writeArea } from './writeArea';

/** Fills a sheet that was just added; nothing of it can be anybody else's. */
export function fillSheet(sheet: Excel.Worksheet, change: NewSheet): void {
  for (const { row, column, items } of runsOf(change.cells)) {
    const range = sheet.getRangeByIndexes(row, column, items.length, items[0]!.length);
    const formats = items.map((line) => line.map(({ look }) => look?.numberFormat ?? 'General'));
    const entries = items.map((line, y) =>
      line.map(({ write }, x) => entryOf(write, formats[y]![x]!)),
    );
    writeArea(range, { entries, formats });
  }
  for (const cell of change.cells) lookOf(sheet, cell);
  for (const [column, width] of Object.entries(change.columnWidths ?? {})) {
    sheet.getRangeByIndexes(0, Number(column), 1, 1).getEntireColumn().format.columnWidth = width;
  }
  if (change.frozenRows !== undefined) sheet.freezePanes.freezeRows(change.frozenRows);
  setUpPage(sheet.pageLayout, change);
}

function lookOf(sheet: Excel.Worksheet, { row, column, look, link, write }: NewCell): void {
  if (look === undefined && link === undefined) return;
  const cell = sheet.getCell(row, column);
  if (link !== undefined && parseReference(link) !== null) {
    const textToDisplay = 'text' in write ? write.text : link;
    cell.hyperlink = { documentReference: link, textToDisplay };
  }
  const { bold, italic, indent, fontColor, fillColor, wrap, horizontal } = look ?? {};
  const { format } = cell;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fillColor !== undefined) format.fill.color = fillColor;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (indent !== undefined) format.indentLevel = indent;
}

function setUpPage(layout: Excel.PageLayout, { page }: NewSheet): void {
  if (page === undefined) return;
  layout.orientation = page.landscape
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (page.titleRows > 0) layout.setPrintTitleRows(`$1:$${page.titleRows}`);
}
