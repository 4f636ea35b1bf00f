import { startedChromium } from './chromium';
import { PLAN, withSum, button, enter, openChecked, outcome, valueAt } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('a finding', () => {
  it('is put right by its suggestion, and that is taken back', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'Vorschlag ansehen').click();
    await page.getByText('1.290').first().waitFor();
    await button(page, 'Übernehmen').click();
    await page.getByText('Der Vorschlag für Erfolgsplan!B6 ist übernommen.').waitFor();
    await outcome(page, 'Keine Befunde.').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1290);
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('asks before taking back what somebody has changed since', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await outcome(page, 'Keine Befunde.').waitFor();
    await enter(page, 5, 1, '1295');
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByText('seither geändert: Erfolgsplan!B6').waitFor();
    await button(page, 'Trotzdem zurücknehmen').click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('is acknowledged with a sign, stays so until its figures change, and can be opened again', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'Zur Kenntnis nehmen').click();
    await button(page, 'Zur Kenntnis genommen').click();
    await page.getByText('Bitte geben Sie Ihr Kürzel ein.').waitFor();
    await page.getByLabel('Bemerkung').fill('mit der Kämmerei besprochen');
    await page.getByLabel('Kürzel').fill('kr');
    await button(page, 'Zur Kenntnis genommen').click();
    await page.getByText('Zur Kenntnis genommen: kr').waitFor();
    await page.getByText('„mit der Kämmerei besprochen“').waitFor();
    await button(page, 'Prüfen').click();
    await page.getByText('Zur Kenntnis genommen: kr').waitFor();
    await button(page, 'Zurücknehmen').click();
    await button(page, 'Zur Kenntnis nehmen').waitFor();
  });

  it('bears a remark without a blank that is wider than the pane', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await button(page, 'Zur Kenntnis nehmen').click();
    await page.getByLabel('Bemerkung').fill('https://intranet.example/'.padEnd(120, 'x'));
    await page.getByLabel('Kürzel').fill('kr');
    await button(page, 'Zur Kenntnis genommen').click();
    await page.getByText('Zur Kenntnis genommen: kr').waitFor();
    const isCut = page.getByText('https://').evaluate((text) => {
      const { right } = text.getBoundingClientRect();
      return right > document.documentElement.clientWidth || text.scrollWidth > text.clientWidth;
    });
    expect(await isCut).toBe(false);
  });

  it('goes away while only its like are shown, and the others can be shown again', async () => {
    const plan = withSum(1390).map((row) => row.map((cell) => (cell === 250 ? '250' : cell)));
    const { page } = await openChecked(chromium, { Erfolgsplan: plan, Zweiter: withSum(1290) });
    const severity = page.getByLabel('Schwere');
    await severity.selectOption('fehler');
    await enter(page, 5, 1, '1290');
    await page.getByText('Zu dieser Auswahl gibt es keinen Befund.').waitFor();
    expect(await severity.inputValue()).toBe('fehler');
    await severity.selectOption({ label: 'Jede Schwere' });
    await page.getByRole('heading', { name: 'Warnung in B4' }).waitFor();
  });

  it('goes away by itself after an edit, unless that is switched off', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    await enter(page, 5, 1, '1290');
    await outcome(page, 'Keine Befunde.').waitFor();
    await page.getByRole('checkbox', { name: 'Nach Änderungen neu prüfen' }).click();
    await page.getByRole('checkbox', { checked: false }).waitFor();
    await enter(page, 5, 1, '1300');
    await page.waitForTimeout(1500);
    await outcome(page, 'Keine Befunde.').waitFor();
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
  });
});
