import { cellRef } from 'hucre/xlsx';

/** Wider tables are printed on landscape paper. */
const PORTRAIT_WIDTH = 115;
const MARGINS = { left: 0.6, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

/** How a sheet is seen and printed: heading frozen, A4, as wide as the paper. */
export function pageOf(widths, { firstRow }) {
  const isWide = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;
  return {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: firstRow },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: isWide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Seite &P von &N' },
  };
}

/** What is printed, and the heading that every page repeats: Excel keeps both as names of the sheet. */
export function printNames({ name, columns }, { headingRow, firstRow, lastRow }) {
  const absolute = (row, column) => cellRef(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const quoted = `'${name}'`;
  return [
    {
      name: '_xlnm.Print_Area',
      scope: name,
      range: `${quoted}!$A$1:${absolute(lastRow, columns.length - 1)}`,
    },
    { name: '_xlnm.Print_Titles', scope: name, range: `${quoted}!$${headingRow + 1}:$${firstRow}` },
  ];
}
