import { layOutSheet } from '../layOutSheet.mjs';
import { readModel } from '../model.mjs';
import { readTable } from '../csv.mjs';
import { printNames } from '../page.mjs';
import { layouts } from '../wirtschaftsplan/index.mjs';

/** The Wirtschaftsplan of Koblenz's data centre, with every table as it was laid before the Werkausschuss. */
export function wirtschaftsplan(data) {
  const laidOut = layouts.map((layout) =>
    layOutSheet(layout, readModel(layout, readTable(new URL(layout.file, data)))),
  );
  return {
    file: 'wirtschaftsplan-kgrz-2024.xlsx',
    published: new Date('2023-09-28T00:00:00Z'),
    properties: {
      title: 'Wirtschaftsplan 2024',
      subject: 'Kommunales Gebietsrechenzentrum Koblenz',
      description: 'Veröffentlichte Zahlen: Stadt Koblenz, Werkausschuss KGRZ, 28.09.2023',
    },
    sheets: laidOut.map(({ sheet }) => sheet),
    namedRanges: laidOut.flatMap(({ sheet, area }) => printNames(sheet, area)),
    failures: laidOut.flatMap(({ failures }) => failures),
  };
}
