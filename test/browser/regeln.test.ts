import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startedChromium } from './chromium';
import { Keyboard } from './keyboard';
import {
  LOOKS,
  NO_FAULTS,
  PLAN,
  button,
  faultsOfPage,
  openChecked,
  outcome,
  type PaneOptions,
} from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

async function openRules(options: PaneOptions = {}): Promise<Page> {
  const { page } = await openChecked(chromium, PLAN, options);
  await page.getByRole('heading', { name: 'Fehler in B6' }).waitFor();
  await button(page, 'Prüfregeln anpassen').click();
  return page;
}

async function treat(page: Page, rule: string, treatment: string): Promise<void> {
  await page.getByLabel('Regel', { exact: true }).selectOption(rule);
  await page.getByLabel(`Schwere von ${rule}`).selectOption(treatment);
}

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Datei mit Regeln').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

describe('a rule', () => {
  it('has another severity from now on, also in a check that comes later, until all is as given', async () => {
    const page = await openRules();
    await treat(page, 'SU-01', 'hinweis');
    await page.getByText('Noch nicht übernommen.').waitFor();
    await page.getByRole('heading', { name: 'Fehler in B6' }).waitFor();
    await button(page, 'Übernehmen').click();
    await page.getByRole('heading', { name: 'Hinweis in B6' }).waitFor();
    const said = 'Mit angepassten Regeln geprüft: SU-01 hat die Schwere Hinweis.';
    await outcome(page, said).waitFor();
    await button(page, 'Prüfen').click();
    await outcome(page, said).waitFor();
    await button(page, 'Alles wie vorgegeben').click();
    await page.getByRole('heading', { name: 'Fehler in B6' }).waitFor();
    expect(await page.getByText('Mit angepassten Regeln geprüft').count()).toBe(0);
  });

  it('that is switched off finds nothing, and nothing counts as bestanden', async () => {
    const page = await openRules();
    await outcome(page, '2 von 3 Prüfungen bestanden').waitFor();
    await treat(page, 'SU-01', 'aus');
    await button(page, 'Übernehmen').click();
    await outcome(page, 'Keine Befunde. Es gab keine Rechnung zu prüfen.').waitFor();
    await outcome(page, 'SU-01 ist ausgeschaltet.').waitFor();
    await page.getByText('SU-01 Summe der Zeilen: ausgeschaltet').waitFor();
  });

  it('that is as given again is no adjustment', async () => {
    const page = await openRules();
    await treat(page, 'SU-01', 'aus');
    await treat(page, 'SU-01', '');
    expect(await page.getByText('Noch nicht übernommen.').count()).toBe(0);
  });
});

it('of which only a figure is named has no severity to choose', async () => {
  const page = await openRules();
  await page.getByLabel('Regel', { exact: true }).selectOption('PL-11');
  const choices = page.getByLabel('Schwere von PL-11').locator('option');
  expect(await choices.allTextContents()).toEqual(['wie vorgegeben', 'ausgeschaltet']);
});

it('with the severity that it has anyway is no deviation', async () => {
  const page = await openRules();
  await treat(page, 'PL-10', 'hinweis');
  await treat(page, 'SU-01', 'hinweis');
  await button(page, 'Übernehmen').click();
  await outcome(page, 'Mit angepassten Regeln geprüft: SU-01 hat die Schwere Hinweis.').waitFor();
});

describe('a threshold', () => {
  const field = (page: Page) => page.getByLabel('PL-01: Ansatz ändert sich um mehr als (%)');

  it.each(['zehn', '-5', '1.5', '1.001', ''])(
    'is not taken as „%s“, which is said at the field',
    async (typed) => {
      const page = await openRules();
      await field(page).fill(typed);
      await button(page, 'Übernehmen').click();
      await page
        .getByText('Bitte geben Sie eine Zahl von 0 bis 1.000 ein, zum Beispiel 12,5.')
        .waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByText('Mit angepassten Regeln geprüft').count()).toBe(0);
    },
  );

  it('is typed as it is written in German', async () => {
    const page = await openRules();
    await field(page).fill('12,5 %');
    await page.getByLabel('PL-01: und zugleich um mehr als (€)').fill('20.000');
    await button(page, 'Übernehmen').click();
    const said = 'PL-01 gilt ab einer Änderung um mehr als 12,5 % und 20.000 €.';
    await outcome(page, said).waitFor();
    expect(await field(page).inputValue()).toBe('12,5');
  });
});

describe('the file of the command line', () => {
  it('is what the pane saves', async () => {
    const page = await openRules();
    await treat(page, 'PL-10', 'aus');
    await button(page, 'Übernehmen').click();
    await outcome(page, 'PL-10 ist ausgeschaltet.').waitFor();
    const download = page.waitForEvent('download');
    await button(page, 'Als Datei speichern').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('planwerk-regeln.json');
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ aus: ['PL-10'] });
  });

  it('is chosen with a button, and holds at once', async () => {
    const page = await openRules();
    const picker = page.waitForEvent('filechooser');
    await button(page, 'Aus Datei laden').click();
    const chooser = await picker;
    await chooser.setFiles({
      name: 'unsere.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"schwere": {"SU-01": "warnung"}}'),
    });
    await page.getByRole('heading', { name: 'Warnung in B6' }).waitFor();
    await page.getByText('Es gelten die Regeln der Datei „unsere.json“.').waitFor();
  });

  it('that cannot be understood changes nothing, and the reason is said as it stands there', async () => {
    const page = await openRules();
    await choose(page, 'a.json', '{"aus": ["<b>SU-99</b>"]}');
    await page.getByText('„a.json“: Die Regel „<b>SU-99</b>“ gibt es nicht.').waitFor();
    await choose(page, 'a.json', '{"aus": ["PL-10"]}');
    await outcome(page, 'PL-10 ist ausgeschaltet.').waitFor();
  });
});

it('goes out of the workbook with all else of Planwerk', async () => {
  const page = await openRules();
  await treat(page, 'SU-01', 'hinweis');
  await button(page, 'Übernehmen').click();
  await page.getByRole('heading', { name: 'Hinweis in B6' }).waitFor();
  await button(page, 'In der Mappe').click();
  await button(page, 'Planwerk-Daten aus der Mappe entfernen').click();
  await page.getByText('1 Anpassung der Prüfregeln').waitFor();
  await button(page, 'Endgültig entfernen').click();
  await page.getByRole('heading', { name: 'Fehler in B6' }).waitFor();
});

it('is done by keyboard, and the focus is not lost', async () => {
  const { page } = await openChecked(chromium, PLAN);
  const keyboard = new Keyboard(page);
  await keyboard.use('Prüfregeln anpassen', 'Space');
  await keyboard.go('PL-03: Hochrechnung über dem Ansatz (%)');
  await page.keyboard.press('Control+A');
  await keyboard.type('25');
  await keyboard.press('Tab');
  await keyboard.type('SU-01');
  await keyboard.press('Tab');
  await keyboard.type('Hin');
  await keyboard.use('Übernehmen');
  await outcome(page, 'PL-03 gilt ab 25 % über dem Ansatz. SU-01 hat die Schwere').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'ergebnis');
});

describe.each(LOOKS)('%s, 320 pixels wide', (_, look) => {
  it('has no fault', async () => {
    const page = await openRules({ viewport: { width: 320, height: 1400 }, ...look });
    await treat(page, 'KT-05', 'aus');
    await page.getByLabel('PL-01: und zugleich um mehr als (€)').fill('viel');
    await choose(page, 'regeln-des-eigenbetriebs-2026-endfassung.json', 'nein');
    await page.getByText('Die Datei ist kein gültiges JSON.').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    await button(page, 'Warum?').click();
    await page.getByText('So beheben Sie es').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });
});
