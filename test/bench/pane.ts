import { readFileSync } from 'node:fs';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { PreviewWindow } from '../../src/preview/pane/previewWindow';
import { median } from './measure';
import { planWorkbook } from './planWorkbook';
import { wrongPlan } from './wrongPlan';

const KOBLENZ = 'assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROUNDS = 3;

/** The task pane as a person uses it: from the click until the page says what came of it. */
export async function paneFigures(): Promise<void> {
  const { PLANWERK_PREVIEW: address, PLANWERK_BROWSER: executablePath } = process.env;
  if (address === undefined || executablePath === undefined) {
    throw new Error('The pane is measured by scripts/bench.mjs, which builds and serves it.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  console.log('\nPrüfen, from the click to the verdict, sheets of 60 × 6 cells, medians');
  for (const sheets of [25, 250]) {
    const workbook = planWorkbook(sheets, 60, 6);
    const rounds: Cost[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bench = await PaneBench.open(browser, address, workbook);
      rounds.push(await bench.cost(() => bench.check()));
      await bench.close();
    }
    print(`${sheets} sheets`, { ...rounds[0]!, time: median(rounds.map(({ time }) => time)) });
  }
  await actions(browser, address);
  await manyFindings(browser, address);
  await browser.close();
}

/** What each action costs in the published plan of 33 sheets. */
async function actions(browser: Browser, address: string): Promise<void> {
  console.log('\nThe jobs of the pane, in the published plan');
  const bench = await PaneBench.open(browser, address, readFileSync(KOBLENZ));
  const { pane } = bench;
  const click = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const said = (text: string) => pane.getByText(text).first().waitFor();
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    check: () => bench.check(),
    'jump to a cell': () =>
      pane
        .getByRole('group', { name: 'Zu den Zellen springen' })
        .first()
        .getByRole('button')
        .first()
        .click(),
    acknowledge: async () => {
      await click('Zur Kenntnis nehmen');
      await pane.getByLabel('Kürzel').fill('kr');
      await click('Zur Kenntnis genommen');
      await said('ist zur Kenntnis genommen');
    },
    'accept a suggestion': async () => {
      await click('Vorschlag ansehen');
      await click('Übernehmen');
      await said('ist übernommen');
    },
    'take it back': async () => {
      await pane.getByRole('button', { name: 'Rückgängig: ' }).click();
      await said('Rückgängig gemacht');
    },
    'mark the findings': async () => {
      await click('In der Mappe');
      await click('Markieren');
      await said('Die Befunde sind markiert.');
    },
    'write the Prüfprotokoll': async () => {
      await click('Prüfprotokoll hinzufügen');
      await said('ist hinzugefügt.');
    },
    'show what is stored': async () => {
      await click('Planwerk-Daten aus der Mappe entfernen');
      await said('Planwerk-Daten in dieser Mappe');
    },
    'remove it': async () => {
      await click('Endgültig entfernen');
      await said('Die Planwerk-Daten sind entfernt.');
    },
  };
  for (const [name, act] of Object.entries(steps)) print(name, await bench.cost(act));
  await bench.close();
}

/** Whether the list stays fluid; all of it happens in the page. */
async function manyFindings(browser: Browser, address: string): Promise<void> {
  const bench = await PaneBench.open(browser, address, wrongPlan(2000));
  const { pane } = bench;
  const check = await bench.cost(() => bench.check());
  const findings = await pane.getByRole('combobox', { name: 'Schwere' }).innerText();
  console.log(`\nA workbook with ${findings.split('\n').slice(1).join(', ')}`);
  print('check, until the list is there', check);
  const search = pane.getByLabel('In den Befunden suchen');
  print(
    'a letter in the search',
    await bench.cost(async () => {
      await search.press('S');
      await pane.getByText('Gezeigt werden').waitFor();
    }),
  );
  await search.fill('');
  print(
    'why one finding is wrong',
    await bench.cost(async () => {
      await pane.getByRole('button', { name: 'Warum?' }).first().click();
      await pane.getByText('Was geprüft wird').waitFor();
    }),
  );
  print(
    'further findings',
    await bench.cost(async () => {
      await pane.getByRole('button', { name: 'Weitere Befunde zeigen' }).click();
      await pane.getByRole('article').nth(60).waitFor();
    }),
  );
  await bench.close();
}

interface Cost {
  readonly time: number;
  readonly trips: number;
  readonly bytes: number;
}

/** A workbook open in the preview, with the pane beside it. */
class PaneBench {
  readonly pane: FrameLocator;

  private constructor(private readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="Planwerk"]');
  }

  static async open(browser: Browser, address: string, workbook: Uint8Array): Promise<PaneBench> {
    const context = await browser.newContext({ locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByLabel('Excel-Mappe auswählen').setInputFiles({
      name: 'plan.xlsx',
      mimeType: XLSX,
      buffer: Buffer.from(workbook),
    });
    await page.getByText('plan.xlsx').waitFor();
    const bench = new PaneBench(page);
    await bench.pane.getByRole('button', { name: 'Prüfen', exact: true }).waitFor();
    return bench;
  }

  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await this.pane.getByRole('heading', { name: 'Ergebnis' }).waitFor();
  }

  async cost(act: () => Promise<void>): Promise<Cost> {
    const before = await this.traffic();
    const start = performance.now();
    await act();
    const time = performance.now() - start;
    const after = await this.traffic();
    return {
      time,
      trips: after.roundTrips - before.roundTrips,
      bytes: after.bytes - before.bytes,
    };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private traffic() {
    return this.page.evaluate(() => (window as PreviewWindow).planwerkPreview!.traffic());
  }
}

function print(name: string, { time, trips, bytes }: Cost): void {
  const kilobytes = `${(bytes / 1000).toFixed(0)} kB`.padStart(10);
  console.log(
    `  ${name.padEnd(32)}${time.toFixed(0).padStart(7)} ms${String(trips).padStart(5)} round trips${kilobytes}`,
  );
}
