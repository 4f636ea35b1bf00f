import type { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import type { Switches } from '../../src/preview/host/switches';
import type { SheetState } from '../../src/preview/host/workbook/model/workbook';
import { officeClient, type OfficeClient } from '../support/officeClient';
import type { Sheets } from '../support/openWorkbook';

/** The globals that a page of the add-in has, as the client of this window gives them. */
interface Globals {
  Excel?: typeof Excel;
  Office?: typeof Office;
  OfficeExtension?: typeof OfficeExtension;
}

afterEach(() => {
  const globals = globalThis as unknown as Globals;
  delete globals.Excel;
  delete globals.Office;
});

/** Opens a workbook in the stand-in and makes it the Excel that `src/excel` talks to. */
export async function openExcel(
  workbook: Sheets | ExcelStandIn,
  switches: Partial<Switches> & { readonly onTheWeb?: boolean } = {},
): Promise<OfficeClient> {
  const { onTheWeb = false, ...others } = switches;
  const client = await officeClient(workbook, others);
  const globals = globalThis as unknown as Globals;
  globals.Excel = client.Excel;
  globals.Office = onTheWeb ? webOffice(client.Office) : client.Office;
  client.host.roundTrips.length = 0;
  return client;
}

/** The round trips of the add-in; the client starts with some of its own, to services. */
export function tripsOf({ host }: OfficeClient): OfficeClient['host']['roundTrips'] {
  return host.roundTrips.filter(({ request }) => !request.includes('Microsoft.'));
}

/** The stand-in speaks the contract of the desktop; that it is the web, only the platform says. */
function webOffice(office: typeof Office): typeof Office {
  const context = Object.create(office.context, {
    platform: { value: office.PlatformType.OfficeOnline },
  }) as Office.Context;
  return Object.create(office, { context: { value: context } }) as typeof Office;
}

/** Everything of the workbook that a change could touch, cell by cell, as plain data. */
export function pictureOf({ standIn }: OfficeClient): unknown {
  const { sheets, names, settings } = standIn.workbook;
  return { sheets: sheets.map(sheetPicture), names: [...names], settings: [...settings] };
}

function sheetPicture(sheet: SheetState): unknown {
  const { cells, rows, columns, ...parts } = sheet;
  return {
    ...structuredClone({ ...parts, rows: [...rows], columns: [...columns] }),
    // A formula and a text that reads like one are not the same.
    cells: [...cells]
      .map(([{ row, column }, { value, formula, style }]) =>
        JSON.stringify([row, column, formula === null ? { value } : { formula }, style]),
      )
      .sort(),
  };
}

export function sheetOf({ standIn }: OfficeClient, name: string): SheetState {
  return standIn.workbook.sheets.find((sheet) => sheet.name === name)!;
}
