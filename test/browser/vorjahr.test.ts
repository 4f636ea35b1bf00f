import type { Page } from 'playwright-core';
import { xlsxFile } from '../support/xlsxFile';
import { startedChromium } from './chromium';
import {
  LOOKS,
  NO_FAULTS,
  button,
  faultsOfPage,
  openChecked,
  outcome,
  sheetNames,
  textAt,
} from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

const plan = (year: number, before: number, now: number) => [
  [`Erfolgsplan ${year}`],
  ['Bezeichnung', `Ansatz ${year - 1} in €`, `Ansatz ${year} in €`],
  ['Umsatzerlöse', before, now],
  ['Zinserträge', 200, 200],
  ['Summe Erträge', before + 200, now + 200],
];

/** Last year decided on 900; the new plan says 950. */
const NEW = { Erfolgsplan: plan(2025, 950, 1000) };
const OLD = { Erfolgsplan: plan(2024, 800, 900) };

async function choose(page: Page, name: string, buffer: Uint8Array | string): Promise<void> {
  await page
    .getByLabel('Arbeitsmappe des Vorjahresplans')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
}

describe('The plan of the year before', () => {
  it('is chosen, compared with, named in the protocol, and removed again', async () => {
    const { page, complaints } = await openChecked(chromium, NEW);
    await outcome(page, 'Keine Befunde.').waitFor();
    await button(page, 'Vorjahresplan').click();
    await choose(page, 'plan-2024.xlsx', xlsxFile({ sheets: OLD }));
    const compared =
      'Mit dem Vorjahresplan „plan-2024.xlsx“ (2024) verglichen: 3 Beträge in 1 Tabelle; 1 stimmt überein, 2 weichen ab.';
    await outcome(page, compared).waitFor();
    await page.getByText('Angegeben sind 950, im Vorjahresplan').waitFor();
    await button(page, '1 Folge').waitFor();
    await page.getByText('„Erfolgsplan“: Ansatz 2024 in €').waitFor();

    await button(page, 'In der Mappe').click();
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await page.getByText('Das Blatt „Prüfprotokoll“ ist hinzugefügt.').waitFor();
    expect(await sheetNames(page)).toContain('Prüfprotokoll');
    expect(await textAt(page, 'Prüfprotokoll', 5, 0)).toBe('Vorjahr');

    await button(page, 'Vorjahresplan').click();
    await button(page, 'Vorjahresplan entfernen').click();
    await outcome(page, 'Keine Befunde.').waitFor();
    expect(await page.getByText(compared).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is kept when the plan is checked again', async () => {
    const { page } = await openChecked(chromium, NEW);
    await button(page, 'Vorjahresplan').click();
    await choose(page, 'plan-2024.xlsx', xlsxFile({ sheets: OLD }));
    await outcome(page, '2 weichen ab').waitFor();
    await button(page, 'Prüfen').click();
    await outcome(page, '2 weichen ab').waitFor();
  });

  it.each([
    ['text.xlsx', 'Name;Betrag\nA;5', 'enthält nur Text'],
    ['leer.xlsx', '', 'Die Datei ist leer.'],
    ['plan.pdf', '%PDF-1.7 …', 'ist ein PDF-Dokument'],
  ])('that cannot be read is refused in German: %s', async (name, content, why) => {
    const { page, complaints } = await openChecked(chromium, NEW);
    await button(page, 'Vorjahresplan').click();
    await choose(page, name, content);
    await page.getByText(`„${name}“ wurde nicht gelesen.`).waitFor();
    await page.getByText(why).waitFor();
    await outcome(page, 'Keine Befunde.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('of another year is not compared, and that is said', async () => {
    const { page } = await openChecked(chromium, NEW);
    await button(page, 'Vorjahresplan').click();
    await choose(page, 'plan-2025.xlsx', xlsxFile({ sheets: NEW }));
    await outcome(
      page,
      'wurde nichts verglichen: Beide Pläne sind für 2025 aufgestellt.',
    ).waitFor();
    await outcome(page, '1 nicht prüfbar').waitFor();
  });

  it('is chosen with the keyboard alone', async () => {
    const { page } = await openChecked(chromium, NEW);
    // Playwright takes the dialog over only some messages later.
    const picker = page.waitForEvent('filechooser');
    await button(page, 'Vorjahresplan').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Vorjahresplan auswählen').focus();
    await page.keyboard.press('Enter');
    const file = { name: 'alt.xlsx', mimeType: '', buffer: Buffer.from(xlsxFile({ sheets: OLD })) };
    await (await picker).setFiles(file);
    await button(page, 'Vorjahresplan entfernen').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Vorjahresplan auswählen').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Vorjahresplan auswählen');
  });

  it.each(LOOKS)('has no finding of axe and fits into 320 pixels, %s', async (_, look) => {
    const { page } = await openChecked(chromium, NEW, {
      viewport: { width: 320, height: 800 },
      ...look,
    });
    await button(page, 'Vorjahresplan').click();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    await choose(page, 'kein Plan.txt', 'Text');
    await page.getByText('wurde nicht gelesen').waitFor();
    await choose(page, 'plan-2024.xlsx', xlsxFile({ sheets: OLD }));
    await outcome(page, '2 weichen ab').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });
});
