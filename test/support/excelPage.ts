import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { Engine } from '../../src/preview/host/protocol/engine';
import { installWindowsHost, type WindowsHost } from '../../src/preview/host/transport/windows';
import { FunctionCalls, type Calculated } from '../../src/preview/host/calculation/functionCalls';
import { workbookObject, type Workbook } from '../../src/preview/host/workbook/objects/objects';

const ROOT = join(__dirname, '..', '..');
const FOLDERS: [string, string][] = [
  [
    'https://appsforoffice.microsoft.com/lib/1/hosted/',
    join(ROOT, 'node_modules/@microsoft/office-js/dist/'),
  ],
  ['https://localhost:3000/', join(ROOT, 'dist/')],
];

/** Serves the two addresses that the page may load from, from the files they stand for. */
class LocalFiles extends ResourceLoader {
  readonly missing: string[] = [];

  override fetch(url: string) {
    const folder = FOLDERS.find(([prefix]) => url.startsWith(prefix));
    const file = folder && join(folder[1], url.slice(folder[0].length));
    if (file === undefined || !existsSync(file)) {
      this.missing.push(url);
      return null;
    }
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader['fetch']>;
  }
}

/** The built page as it runs in Excel: the real Office.js client, our bundles, and the stand-in behind them. */
export class ExcelPage {
  private constructor(
    readonly window: JSDOM['window'],
    readonly host: WindowsHost,
    readonly engine: Engine,
    private readonly calls: FunctionCalls,
    readonly problems: string[],
  ) {}

  private readonly metadata = JSON.parse(
    readFileSync(join(ROOT, 'dist/functions.json'), 'utf8'),
  ) as { functions: { id: string; parameters: unknown[] }[] };

  static async open(workbook: Workbook): Promise<ExcelPage> {
    const calls = new FunctionCalls();
    const engine = new Engine({ root: workbookObject(workbook), services: calls.services });
    const problems: string[] = [];
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => problems.push(error.message));
    let host: WindowsHost | undefined;
    const resources = new LocalFiles();
    const { window } = new JSDOM(readFileSync(join(ROOT, 'dist/taskpane.html'), 'utf8'), {
      url: 'https://localhost:3000/taskpane.html',
      runScripts: 'dangerously',
      resources,
      virtualConsole,
      beforeParse: (target) => {
        host = installWindowsHost(target, engine, {
          requirementSets: {
            ExcelApi: '1.13',
            SharedRuntime: '1.1',
            CustomFunctionsRuntime: '1.3',
            CustomFunctions: '1.9',
            DelayForCellEdit: '1.1',
          },
          background: 0xffffff,
        });
        // jsdom has neither; the pane asks for the first, Fluent UI for the second.
        target.matchMedia = (() => new target.EventTarget()) as never;
        target.ResizeObserver = class {
          observe = () => undefined;
          disconnect = () => undefined;
        } as never;
      },
    });
    const page = new ExcelPage(window, host!, engine, calls, problems);
    await page.until(() => window.document.querySelector('h1') !== null);
    problems.push(...resources.missing);
    return page;
  }

  /**
   * Calculates `=PLANWERK.name(args)`, each argument with the address that Excel gives with it. Parameters that a
   * formula leaves out arrive as null (learn.microsoft.com, custom-functions-parameter-options).
   */
  calculate(
    name: string,
    args: readonly unknown[],
    addresses: readonly (string | null)[] = [],
  ): Promise<Calculated> {
    const count = this.metadata.functions.find(({ id }) => id === name)!.parameters.length;
    const all = Array.from({ length: count }, (_, index) => args[index] ?? null);
    return this.calls.invoke(
      this.host,
      name,
      all,
      all.map((_, index) => addresses[index] ?? null),
    );
  }

  close(): void {
    this.window.close();
  }

  private async until(holds: () => boolean): Promise<void> {
    for (let waited = 0; waited < 10_000; waited += 20) {
      if (holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The page did not start. ${this.problems.join('; ')}`);
  }
}
