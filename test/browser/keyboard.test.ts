import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import { Keyboard } from './keyboard';
import { KOBLENZ, PLAN, marks, openChecked, openPane, sheetNames, valueAt } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

it('does the whole job by keyboard', async () => {
  const { page } = await openPane(chromium, PLAN);
  const keyboard = new Keyboard(page);
  const said = (text: string) => page.getByText(text).first().waitFor();
  const keptFocus = () => page.waitForFunction(() => document.activeElement !== document.body);

  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.use('Prüfen');
  await page.getByRole('heading', { name: 'in B6' }).waitFor();

  await keyboard.go('Schwere');
  await keyboard.press('ArrowDown');
  await said('Gezeigt werden 1 von 1');
  await keyboard.go('In den Befunden suchen');
  await keyboard.type('Erträge');

  await keyboard.use('B3');
  await page.waitForFunction(
    () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 2,
  );

  await keyboard.use('Warum?', 'Space');
  await said('Was geprüft wird');

  await keyboard.use('Zur Kenntnis nehmen', 'Space');
  await keyboard.go('Bemerkung');
  await keyboard.type('besprochen');
  await keyboard.go('Kürzel');
  await keyboard.type('kr');
  await keyboard.press('Enter');
  await said('ist zur Kenntnis genommen');
  await page.getByText('1 von 1 Befund zur Kenntnis genommen.').waitFor();
  await keptFocus();
  await keyboard.use('Zurücknehmen');
  await said('Der Befund ist wieder offen.');
  await keptFocus();

  await keyboard.use('Vorschlag ansehen', 'Space');
  await keyboard.use('Übernehmen');
  await said('Keine Befunde.');
  await page.waitForFunction(() => document.activeElement?.id === 'ergebnis');
  expect(await valueAt(page, 5, 1)).toBe(1290);
  await keyboard.use('Rückgängig: Vorschlag für Erfolgsplan!B6');
  await page.getByRole('heading', { name: 'in B6' }).waitFor();
  await keptFocus();
  expect(await valueAt(page, 5, 1)).toBe(1390);

  await keyboard.use('In der Mappe');
  await keyboard.use('Markieren');
  await said('Die Befunde sind markiert.');
  expect(await marks(page)).toBe(1);
  await keyboard.use('Markierungen entfernen');
  await said('In der Mappe ist keine Markierung von Planwerk mehr.');
  expect(await marks(page)).toBe(0);
  await keyboard.use('Prüfprotokoll hinzufügen');
  await said('Das Blatt „Prüfprotokoll“ ist hinzugefügt.');
  expect(await sheetNames(page)).toEqual(['Erfolgsplan', 'Prüfprotokoll']);

  await keyboard.use('Planwerk-Daten aus der Mappe entfernen');
  await said('Planwerk-Daten in dieser Mappe');
  await keyboard.press('Escape');
  await page.waitForFunction(
    () => document.activeElement?.textContent === 'Planwerk-Daten aus der Mappe entfernen',
  );
  await keyboard.press('Enter');
  await keyboard.use('Endgültig entfernen');
  await said('Die Planwerk-Daten sind entfernt.');
  await keptFocus();

  await keyboard.use('Erkannte Tabellen (1)');
  await keyboard.use('Berichtigen');
  await keyboard.press('Tab');
  await keyboard.type('keine');
  await keyboard.use('Übernehmen');
  await said('keine Tabelle · von Hand berichtigt');
  await keyboard.use('Zurücksetzen');
  await said('ist wieder wie erkannt.');
  await keptFocus();
});

it('goes on at the first of what a button has brought, where the button is gone', async () => {
  const { page } = await openChecked(chromium, KOBLENZ);
  const more = page.getByRole('button', { name: /^Weitere Befunde zeigen/ });
  await more.focus();
  const shown = await page.locator('section > ul > li').count();
  await page.keyboard.press('Enter');
  await more.waitFor({ state: 'detached' });
  const next = page.locator('section > ul > li').nth(shown);
  await page.waitForFunction(
    (card) => card.contains(document.activeElement),
    await next.elementHandle(),
  );

  const all = page.getByRole('button', { name: /^Alle \d+ Zellen$/ }).first();
  const group = await all.locator('..').elementHandle();
  await all.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (buttons) => buttons.querySelectorAll('button')[6] === document.activeElement,
    group,
  );
});
