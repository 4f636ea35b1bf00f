import type { Page } from 'playwright-core';
import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import { PLAN, button, enter, openPane } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

/** Notes every text that a region which was already there comes to hold: only such are read out. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll('[role="status"]')) {
      const note = () => {
        const text = region.textContent;
        if (text !== '' && heard[heard.length - 1] !== text) heard.push(text);
      };
      new MutationObserver(note).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

it('says to those who do not see it what is being done, and what came of it', async () => {
  const { page } = await openPane(chromium, PLAN);
  const heard = await listen(page);
  await button(page, 'Prüfen').click();
  await page.getByRole('heading', { name: 'in B6' }).waitFor();
  expect(await heard()).toEqual([
    'Die Mappe wird gelesen.',
    'Der Plan wird geprüft.',
    '1 Fehler. 2 von 3 Prüfungen bestanden, 1 fehlgeschlagen.',
  ]);
  await enter(page, 5, 1, '1290');
  await page.getByText('Keine Befunde.').first().waitFor();
  expect(await heard()).toEqual(['Keine Befunde. 3 von 3 Prüfungen bestanden.']);
  await page.waitForTimeout(500);
  await enter(page, 5, 1, '1390');
  await page.getByRole('heading', { name: 'in B6' }).waitFor();
  await heard();
  await button(page, 'Vorschlag ansehen').click();
  await button(page, 'Übernehmen').click();
  await page.getByText('Keine Befunde.').first().waitFor();
  const said = await heard();
  expect(said).toContain('Der Vorschlag für Erfolgsplan!B6 ist übernommen.');
  expect(said.pop()).toBe('Keine Befunde. 3 von 3 Prüfungen bestanden.');
  await page.evaluate(() => (window as HostWindow).host!.enterCellEdit());
  await button(page, 'Prüfen').click();
  await page.getByText('In Excel wird gerade eine Zelle bearbeitet.').waitFor();
  expect((await heard()).pop()).toMatch(/^In Excel wird gerade eine Zelle bearbeitet\./);
});
