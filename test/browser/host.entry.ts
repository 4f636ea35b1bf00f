/** The stand-in as a script for a page: it must stand before office.js loads. */
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import { openWorkbook } from '../support/openWorkbook';

const standIn = new ExcelStandIn(openWorkbook({ Werte: [[3], [null], [1], [0]] }), {
  theme: location.search === '?dark' ? 'dark' : 'light',
});
const host = standIn.serve(window);

Object.assign(window, {
  standIn: {
    unknown: () => [...standIn.engine.unknownNames.keys()],
    calculate: (name: string, args: unknown[], addresses: (string | null)[]) =>
      standIn.functions.calls.invoke(host, name, args, addresses),
  },
});
