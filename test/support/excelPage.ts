import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Calculated } from '../../src/preview/host/calculation/functionCalls';
import type { FunctionMetadata } from '../../src/preview/host/calculation/addInFunctions';
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import type { Engine } from '../../src/preview/host/protocol/engine';
import type { WindowsHost } from '../../src/preview/host/transport/windows';
import { LocalFiles, ROOT } from './localFiles';
import { openWorkbook, type Sheets } from './openWorkbook';

const METADATA = JSON.parse(
  readFileSync(join(ROOT, 'dist/functions.json'), 'utf8'),
) as FunctionMetadata;

/** The built page as it runs in Excel: the real Office.js client, our bundles, and the stand-in behind them. */
export class ExcelPage {
  private constructor(
    readonly window: JSDOM['window'],
    readonly host: WindowsHost,
    readonly standIn: ExcelStandIn,
    readonly problems: string[],
  ) {}

  get engine(): Engine {
    return this.standIn.engine;
  }

  static async open(sheets: Sheets): Promise<ExcelPage> {
    const standIn = new ExcelStandIn(openWorkbook(sheets));
    standIn.install('PLANWERK', METADATA);
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
        host = standIn.serve(target);
        // jsdom has neither; the pane asks for the first, Fluent UI for the second.
        target.matchMedia = (() => new target.EventTarget()) as never;
        target.ResizeObserver = class {
          observe = () => undefined;
          disconnect = () => undefined;
        } as never;
      },
    });
    const page = new ExcelPage(window, host!, standIn, problems);
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
    const count = METADATA.functions.find(({ id }) => id === name)!.parameters.length;
    const all = Array.from({ length: count }, (_, index) => args[index] ?? null);
    return this.standIn.functions.calls.invoke(
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
