import { JSDOM, VirtualConsole } from 'jsdom';
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import type { Switches } from '../../src/preview/host/switches';
import type { WindowsHost } from '../../src/preview/host/transport/windows';
import { LocalFiles } from './localFiles';
import { openWorkbook, type Sheets } from './openWorkbook';
import { quietPromise } from './quietPromise';

/** The real Office.js client in a window of its own, connected to a stand-in. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly standIn: ExcelStandIn;
  readonly host: WindowsHost;
  /** Runs a batch and gives what its last line gives. */
  readonly run: <Result>(
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** The code of the error with which the batch fails; null where it does not. */
  readonly failure: (batch: (context: Excel.RequestContext) => unknown) => Promise<string | null>;
  /** Notes that a name is to be unknown here; every other unknown name fails the test. */
  readonly isUnknown: (name: string) => void;
}

const PAGE =
  '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const open: { window: JSDOM['window']; standIn: ExcelStandIn; expected: Set<string> }[] = [];

afterEach(() => {
  const unknown = open.flatMap(({ standIn, expected }) =>
    [...standIn.engine.unknownNames.keys()].filter((name) => !expected.has(name)),
  );
  for (const { window } of open.splice(0)) window.close();
  expect(unknown).toEqual([]);
});

export async function officeClient(
  workbook: Sheets | ExcelStandIn,
  switches: Partial<Switches> = {},
): Promise<OfficeClient> {
  const standIn =
    workbook instanceof ExcelStandIn
      ? workbook
      : new ExcelStandIn(openWorkbook(workbook), switches);
  let host: WindowsHost | undefined;
  const { window } = new JSDOM(PAGE, {
    url: 'https://localhost:3000/client.html',
    runScripts: 'dangerously',
    resources: new LocalFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (target) => {
      host = standIn.serve(target);
      const realm = target as unknown as { Promise: PromiseConstructor };
      realm.Promise = quietPromise(realm.Promise);
    },
  });
  const expected = new Set<string>();
  open.push({ window, standIn, expected });
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const office = (window as unknown as { Office: typeof Office }).Office;
  await office.onReady();
  const excel = (window as unknown as { Excel: typeof Excel }).Excel;
  return {
    Excel: excel,
    Office: office,
    standIn,
    host: host!,
    run: (batch) => excel.run(batch),
    failure: (batch) =>
      excel
        .run(async (context) => {
          await batch(context);
          await context.sync();
        })
        .then(
          () => null,
          (error: unknown) => (error as { code?: string }).code ?? String(error),
        ),
    isUnknown: (name) => expected.add(name),
  };
}
