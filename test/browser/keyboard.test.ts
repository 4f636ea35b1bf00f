import { Chromium, bundleHost } from './chromium';
import type { HostWindow } from './hostWindow';
import { PLAN, openPane } from './pane';

jest.setTimeout(120_000);

let chromium: Chromium;
beforeAll(async () => {
  await bundleHost();
  chromium = await Chromium.start();
});
afterAll(() => chromium.stop());

it('does the whole job by keyboard', async () => {
  const { page } = await openPane(chromium, PLAN);
  const go = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused === name) return;
    }
    throw new Error(`„${name}“ is not reached`);
  };
  await page.keyboard.press('Tab');
  await go('Prüfen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'in B6' }).waitFor();
  await go('B3');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 2,
  );
  await go('Vorschlag ansehen');
  await page.keyboard.press('Space');
  await go('Übernehmen');
  await page.keyboard.press('Enter');
  await page.getByText('Keine Befunde.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'ergebnis');
});
