import { startedChromium } from './chromium';
import { NO_FAULTS, PLAN, button, faultsOfPage, openPane } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('the parts of the pane', () => {
  it('are all there after the start, so that the network may go away', async () => {
    const { page, complaints } = await openPane(chromium, PLAN);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    await button(page, 'Warum?').click();
    await page.getByText('So beheben Sie es').waitFor();
    await page.getByRole('tab', { name: 'Funktionen' }).click();
    await page.getByRole('heading', { name: 'AFA_PLAN' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('say where one is missing, and come when they are asked for again', async () => {
    const { page } = await chromium.open('/taskpane.html', {
      inExcel: { workbook: PLAN, switches: {} },
      without: '**/pruefen.*.js',
    });
    await page.getByText('Prüfen ließ sich nicht laden.').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    await page.getByRole('tab', { name: 'Funktionen' }).click();
    await page.getByRole('heading', { name: 'AFA_PLAN' }).waitFor();
    await page.getByRole('tab', { name: 'Prüfen' }).click();
    await button(page, 'Noch einmal versuchen').click();
    await page.getByText('Prüfen ließ sich nicht laden.').waitFor();
    await page.unroute('**/pruefen.*.js');
    await button(page, 'Noch einmal versuchen').click();
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
  });

  it('say that the pages of the rules are missing, and show them when they come later', async () => {
    const { page } = await chromium.open('/taskpane.html', {
      inExcel: { workbook: PLAN, switches: {} },
      without: '**/regeln.*.js',
    });
    await button(page, 'Prüfen').click();
    await button(page, 'Warum?').click();
    await page.getByText('Die Erläuterung ließ sich nicht laden').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    await page.unroute('**/regeln.*.js');
    await button(page, 'Warum?').click();
    await button(page, 'Warum?').click();
    await page.getByText('So beheben Sie es').waitFor();
  });
});
