import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import {
  KOBLENZ,
  LOOKS,
  NO_FAULTS,
  button,
  faultsOfPage,
  openChecked,
  outcome,
  selection,
} from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('the published plan', () => {
  it('is checked, and its findings can be narrowed down and lead to their cells', async () => {
    const { page, complaints } = await openChecked(chromium, KOBLENZ);
    await outcome(page, 'Prüfungen bestanden').waitFor();
    await page.getByLabel('Schwere').selectOption({ label: 'Fehler (7)' });
    await page.getByText('Gezeigt werden 7 von').waitFor();
    expect(await page.getByRole('article').count()).toBe(7);
    await page.getByLabel('In den Befunden suchen').fill('E86');
    await page.getByText('Gezeigt werden 1 von').waitFor();
    await button(page, 'D86').click();
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 85,
    );
    expect(await selection(page)).toEqual({ name: 'Zwischenbericht GuV', row: 85, column: 3 });
    await page.getByLabel('In den Befunden suchen').fill('Zebra');
    await page.getByText('Zu dieser Auswahl gibt es keinen Befund.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told its Kennzahlen, with the cells that they are made of', async () => {
    const { page } = await openChecked(chromium, KOBLENZ);
    await button(page, 'Kennzahlen (1)').click();
    await page.getByText('136,9 % der Abschreibungen werden wieder investiert.').waitFor();
    await button(page, 'Vermögensplan!B38').click();
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 37,
    );
    expect(await selection(page)).toEqual({ name: 'Vermögensplan', row: 37, column: 1 });
  });

  it.each(LOOKS)('has no finding of axe and fits into 320 pixels, %s', async (_, look) => {
    const { page } = await openChecked(chromium, KOBLENZ, {
      viewport: { width: 320, height: 800 },
      ...look,
    });
    for (const fold of ['Warum?', 'Vorschlag ansehen', 'Erkannte Tabellen']) {
      const first = page.getByRole('button', { name: fold }).first();
      await first.click();
    }
    await button(page, 'Zur Kenntnis nehmen').nth(1).click();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });
});
