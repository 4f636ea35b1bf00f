import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readTable } from './csv.mjs';
import { layOutSheet } from './layOutSheet.mjs';
import { readModel } from './model.mjs';
import { printNames } from './page.mjs';
import { BASE_FONT } from './style.mjs';

/** The day on which the tables were laid before the Werkausschuss. */
const PUBLISHED = new Date('2023-09-28T00:00:00Z');
const APPLICATION = 'docProps/app.xml';

/** The workbook of all the tables, as bytes, and the published sums that do not hold. */
export async function buildWorkbook(layouts, folder) {
  const laidOut = layouts.map((layout) =>
    layOutSheet(layout, readModel(layout, readTable(new URL(layout.file, folder)))),
  );
  const sheets = laidOut.map(({ sheet }) => sheet);
  const bytes = await writeXlsx({
    sheets,
    defaultFont: BASE_FONT,
    namedRanges: laidOut.flatMap(({ sheet, area }) => printNames(sheet, area)),
    properties: {
      title: 'Wirtschaftsplan 2024',
      subject: 'Kommunales Gebietsrechenzentrum Koblenz',
      creator: 'Planwerk',
      description: 'Veröffentlichte Zahlen: Stadt Koblenz, Werkausschuss KGRZ, 28.09.2023',
      created: PUBLISHED,
      modified: PUBLISHED,
    },
  });
  return {
    bytes: repack(bytes),
    sheets: sheets.length,
    formulas: sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula))
      .length,
    failures: laidOut.flatMap(({ failures }) => failures),
  };
}

/** Packs the parts anew, because zlib's bytes depend on the machine and fflate's do not. */
function repack(bytes) {
  const parts = unzipSync(bytes);
  const application = strFromU8(parts[APPLICATION]);
  parts[APPLICATION] = strToU8(
    application.replace('<Application>hucre<', '<Application>Planwerk<'),
  );
  // fflate writes the local time of day.
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}
