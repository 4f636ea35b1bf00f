import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import { PLAN, button, marks, openChecked, openPane, valueAt, withSum } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('every state has its sentence', () => {
  it.each([
    ['an empty workbook', { Tabelle1: [] }, 'Die Arbeitsmappe ist leer.'],
    ['no plan', { Notiz: [['Guten Tag']] }, 'keine Tabelle eines Wirtschaftsplans'],
    ['nothing found', { E: withSum(1290) }, 'Keine Befunde. 3 von 3 Prüfungen bestanden.'],
  ] as const)('%s', async (_, workbook, sentence) => {
    const { page } = await openChecked(chromium, workbook);
    await page.getByRole('region', { name: 'Ergebnis' }).getByText(sentence).waitFor();
  });

  it('a cell that is being edited', async () => {
    const { page } = await openPane(chromium, PLAN);
    await page.evaluate(() => (window as HostWindow).host!.enterCellEdit());
    await button(page, 'Prüfen').click();
    await page.getByText('In Excel wird gerade eine Zelle bearbeitet.').waitFor();
    await page.getByText('mit der Eingabetaste').waitFor();
  });

  it('a workbook that cannot be written', async () => {
    const { page } = await openChecked(chromium, PLAN, { switches: { viewOnly: true } });
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Excel lässt den Zugriff nicht zu.').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('a protected sheet', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.evaluate(() => {
      const [sheet] = (window as HostWindow).excel!.workbook.sheets;
      sheet!.protection = { ...sheet!.protection, protected: true };
    });
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Das Blatt „Erfolgsplan“ ist geschützt.').waitFor();
    await button(page, 'In der Mappe').click();
    await button(page, 'Markieren').click();
    await page.getByText('Das Blatt „Erfolgsplan“ ist geschützt.').waitFor();
    expect([await valueAt(page, 5, 1), await marks(page)]).toEqual([1390, 0]);
  });

  it('an Excel that fails on the way, and a workbook as it was', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.evaluate(() => {
      const { host } = window as HostWindow;
      let failed: string | null = null;
      host!.actionFailure = (request, action) => {
        if (!request.includes('"Formulas"') || action < 20) return null;
        failed ??= request;
        return failed === request ? 'GeneralException' : null;
      };
    });
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Einzelheiten').waitFor();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
    expect(await page.getByRole('button', { name: 'Rückgängig: ' }).count()).toBe(0);
  });

  it('an Excel that is too old', async () => {
    const { page } = await openPane(chromium, PLAN, { switches: { excelApi: '1.12' } });
    await button(page, 'Prüfen').click();
    await page.getByText('Diese Excel-Version ist zu alt für den Aufgabenbereich.').waitFor();
    await page.getByText('Erforderlich ist Excel 2021').waitFor();
  });

  it('an Excel that does not answer any more, and cancelling', async () => {
    const { page } = await openPane(chromium, PLAN);
    await page.evaluate(() => (window as HostWindow).host!.lose('silent'));
    await button(page, 'Prüfen').click();
    await button(page, 'Abbrechen').click();
    await page.getByText('Der Vorgang wurde abgebrochen.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Prüfen');
  });

  it('a slow Excel, and cancelling', async () => {
    const { page } = await openPane(chromium, PLAN, { switches: { latency: 800 } });
    await button(page, 'Prüfen').click();
    await page.getByText('Die Mappe wird gelesen.').first().waitFor();
    await button(page, 'Abbrechen').click();
    await page.getByText('Der Vorgang wurde abgebrochen.').waitFor();
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'Ergebnis' }).waitFor({ timeout: 60_000 });
  });

  it('more findings than a page holds, of which 50 are drawn', async () => {
    const sheets = Array.from({ length: 120 }, (_, i) => [`Sparte ${i + 1}`, withSum(1400 + i)]);
    const { page } = await openChecked(chromium, Object.fromEntries(sheets));
    await page.getByRole('button', { name: 'Weitere Befunde zeigen' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(50);
    await page.getByRole('button', { name: 'Weitere Befunde zeigen' }).click();
    expect(await page.getByRole('article').count()).toBe(100);
  });
});
