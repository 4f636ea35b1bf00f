import { JSDOM } from 'jsdom';
import { ExcelStandIn } from '../../../../src/preview/host/excelStandIn';
import type { Engine } from '../../../../src/preview/host/protocol/engine';
import type { Switches } from '../../../../src/preview/host/switches';
import type { Happening } from '../../../../src/preview/host/workbook/happenings';
import { newWorkbook } from '../../../../src/preview/host/workbook/model/newWorkbook';
import type {
  SheetState,
  WorkbookState,
} from '../../../../src/preview/host/workbook/model/workbook';
import { LocalFiles } from '../../../support/localFiles';

export interface OpenExcel {
  readonly workbook: WorkbookState;
  /** Its first sheet. */
  readonly sheet: SheetState;
  readonly happenings: Happening[];
  readonly engine: Engine;
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  /** The code of the error that the batch ends with. */
  refusal(batch: (context: Excel.RequestContext) => unknown): Promise<string>;
}

const PAGE =
  '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const newest: Partial<Switches> = { excelApi: '1.15' };
let served: Promise<{ standIn: ExcelStandIn; client: typeof Excel }> | undefined;

/** The real client of Office.js before a new workbook with the sheets "Erfolgsplan" and "Plan 2024". */
export async function openExcel(switches: Partial<Switches> = {}): Promise<OpenExcel> {
  served ??= serveClient();
  const { standIn, client } = await served;
  Object.assign(standIn.switches, { ...newest, ...NO_SWITCHES, ...switches });
  standIn.open(newWorkbook('Wirtschaftsplan.xlsx', ['Erfolgsplan', 'Plan 2024']));
  const happenings: Happening[] = [];
  standIn.listen((happening) => happenings.push(happening));
  const { workbook, engine } = standIn;
  return {
    workbook,
    sheet: workbook.sheets[0]!,
    happenings,
    engine,
    run: (batch) => client.run(batch),
    refusal: (batch) =>
      client
        .run(async (context) => {
          await batch(context);
          await context.sync();
        })
        .then(
          () => 'none',
          (error: unknown) => (error as { code?: string }).code ?? String(error),
        ),
  };
}

const NO_SWITCHES: Partial<Switches> = { protectsAgain: false, viewOnly: false };

/** One client for all tests of a file: loading it takes longer than they do. */
async function serveClient(): Promise<{ standIn: ExcelStandIn; client: typeof Excel }> {
  const standIn = new ExcelStandIn(newWorkbook('Mappe1.xlsx', ['Tabelle1']), newest);
  const { window } = new JSDOM(PAGE, {
    url: 'https://localhost:3000/client.html',
    runScripts: 'dangerously',
    resources: new LocalFiles(),
    beforeParse: (target) => {
      standIn.serve(target);
    },
  });
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const page = window as unknown as { Office: typeof Office; Excel: typeof Excel };
  await page.Office.onReady();
  return { standIn, client: page.Excel };
}
