/** The stand-in as a script for a page: it must stand before office.js loads. */
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openSnapshot } from '../support/openSnapshot';
import { openWorkbook, type Sheets } from '../support/openWorkbook';
import type { HostWindow } from './hostWindow';

const { given } = window as HostWindow;
const standIn = new ExcelStandIn(opened(given?.workbook), {
  theme: location.search === '?dark' ? 'dark' : 'light',
  ...given?.switches,
});
const host = standIn.serve(window);

/** A file comes as base64. */
function opened(workbook: Sheets | string = { Werte: [[3], [null], [1], [0]] }) {
  if (typeof workbook !== 'string') return openWorkbook(workbook);
  return openSnapshot(readWorkbook(Uint8Array.from(atob(workbook), (c) => c.charCodeAt(0))));
}

Object.assign(window, {
  excel: standIn,
  host,
  standIn: {
    unknown: () => [...standIn.engine.unknownNames.keys()],
    calculate: (name: string, args: unknown[], addresses: (string | null)[]) =>
      standIn.functions.calls.invoke(host, name, args, addresses),
  },
});
