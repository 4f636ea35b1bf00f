import { chromium, type Browser, type Page } from 'playwright-core';
import type { PreviewWindow } from '../../src/preview/pane/previewWindow';
import { median } from './measure';
import { planWorkbook } from './planWorkbook';

const ROUNDS = 5;

/** From the address to a workbook that can be edited, and to the pane beside it, each time with an empty cache. */
export async function previewFigures(): Promise<void> {
  const { PLANWERK_PREVIEW: address, PLANWERK_BROWSER: executablePath } = process.env;
  if (address === undefined || executablePath === undefined) {
    throw new Error('The preview is measured by scripts/bench.mjs, which builds and serves it.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const grid: number[] = [];
  const pane: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = await openOnce(browser, address);
    grid.push(times.grid);
    pane.push(times.pane);
  }
  console.log('\nThe preview with the plan of 33 sheets, from its address, medians');
  console.log(`  a cell holds what was typed    ${median(grid).toFixed(0).padStart(6)} ms`);
  console.log(`  the pane is connected          ${median(pane).toFixed(0).padStart(6)} ms`);
  console.log('\nPrüfen in the pane, from the click to the verdict, sheets of 60 × 6 cells');
  for (const sheets of [25, 250]) await checkOnce(browser, address, sheets);
  await browser.close();
}

/** What the pane's button costs in an open workbook: it reads all sheets and what it keeps there, and then reckons. */
async function checkOnce(browser: Browser, address: string, sheets: number): Promise<void> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel('Excel-Mappe auswählen').setInputFiles({
    name: 'plan.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(planWorkbook(sheets, 60, 6)),
  });
  await page.getByText('plan.xlsx').waitFor();
  const pane = page.frameLocator('iframe[title="Planwerk"]');
  const button = pane.getByRole('button', { name: 'Prüfen' });
  await button.waitFor();
  const before = await trafficIn(page);
  const start = performance.now();
  await button.click();
  await pane.getByText('Prüfungen bestanden').first().waitFor();
  const time = performance.now() - start;
  const after = await trafficIn(page);
  const trips = after.roundTrips - before.roundTrips;
  const kilobytes = (after.bytes - before.bytes) / 1000;
  console.log(
    `  ${sheets} sheets`.padEnd(14) +
      `${trips} round trips, ${kilobytes.toFixed(0)} kB, ${time.toFixed(0)} ms`,
  );
  await context.close();
}

function trafficIn(page: Page) {
  return page.evaluate(() => (window as PreviewWindow).planwerkPreview!.traffic());
}

async function openOnce(
  browser: Browser,
  address: string,
): Promise<{ readonly grid: number; readonly pane: number }> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('grid').waitFor();
  await page.getByRole('grid').press('4');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: '4', exact: true }).first().waitFor();
  const grid = performance.now() - start;
  await page.frameLocator('iframe[title="Planwerk"]').getByRole('heading', { level: 1 }).waitFor();
  const pane = performance.now() - start;
  await context.close();
  return { grid, pane };
}
