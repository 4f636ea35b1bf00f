/** The stand-in as a script for a page: it must stand before office.js loads. */
import { Engine } from '../../src/preview/host/protocol/engine';
import { installWindowsHost } from '../../src/preview/host/transport/windows';
import { FunctionCalls } from '../../src/preview/host/calculation/functionCalls';
import { workbookObject } from '../../src/preview/host/workbook/objects/objects';

const calls = new FunctionCalls();
const engine = new Engine({
  root: workbookObject({ Werte: [[3], [null], [1], [0]] }),
  services: calls.services,
});
const host = installWindowsHost(window, engine, {
  requirementSets: { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' },
  background: location.search === '?dark' ? 0x262626 : 0xffffff,
});

Object.assign(window, {
  standIn: {
    unknown: () => [...engine.unknownNames.keys()],
    calculate: (name: string, args: unknown[], addresses: (string | null)[]) =>
      calls.invoke(host, name, args, addresses),
  },
});
