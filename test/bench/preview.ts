import { chromium, type Browser } from 'playwright-core';
import { median } from './measure';

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
  await browser.close();
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
