import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { xlsxFile } from '../support/xlsxFile';
import { Chromium } from './chromium';
import { PreviewPage } from './previewPage';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'";
const PLAN = 'wirtschaftsplan-kgrz-2024.xlsx';

jest.setTimeout(90_000);

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(() => chromium.stop());

async function openPreview(options: BrowserContextOptions = {}) {
  const { page, complaints } = await chromium.open('/', options);
  const preview = new PreviewPage(page);
  await preview.ready();
  return { page, preview, complaints };
}

describe('at the start', () => {
  it('shows the plan and the connected pane, under its policy and with nothing from elsewhere', async () => {
    const { page, preview, complaints } = await openPreview();
    expect(new URL(page.url()).pathname).toBe('/preview.html');
    await page.getByText(PLAN).waitFor();
    await page.getByText('kein Ersatz für Excel').waitFor();
    await expectText(preview, 'A1', 'Zwischenbericht: Gewinn- und Verlustrechnung');
    expect(await preview.pane.getByText('nicht mit Excel verbunden').count()).toBe(0);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toBe(POLICY);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
  ] as const)('has no finding of axe, %s', async (_, look) => {
    const { page } = await openPreview({ viewport: { width: 800, height: 500 }, ...look });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([
    [320, 640],
    [320, 256],
    [900, 600],
    [1280, 800],
  ])('fits into %d × %d pixels', async (width, height) => {
    const { page, preview } = await openPreview({ viewport: { width, height } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect((await preview.grid.boundingBox())!.height).toBeGreaterThan(150);
  });
});

describe('with the keyboard alone', () => {
  it('leads into the sheet, through it, and out of it again', async () => {
    const { page, preview } = await openPreview();
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await preview.grid.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await preview.nameBox.inputValue()).toBe('I2');
    await page.keyboard.press('Control+End');
    const last = await preview.nameBox.inputValue();
    expect(last).toBe('H120');
    expect(await preview.grid.getAttribute('aria-activedescendant')).toBe(
      await preview.cell(last).getAttribute('id'),
    );
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name: 'Zwischenbericht VP' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('grid', { name: 'Blatt Zwischenbericht VP' }).waitFor();
  });

  it('types at the edge of the window without moving the headers', async () => {
    const { page, preview } = await openPreview({ viewport: { width: 1000, height: 640 } });
    await preview.type('J2', '=PLANWERK.DECKUNGSGRAD("viel";1;1)');
    await preview.goTo('J2');
    const note = (await page.getByRole('note').boundingBox())!;
    const sheet = (await page.getByRole('tabpanel').boundingBox())!;
    const header = (await page.getByRole('rowheader', { name: '2', exact: true }).boundingBox())!;
    expect(header.x).toBe(0);
    expect(note.x + note.width).toBeLessThanOrEqual(sheet.x + sheet.width);
  });

  it('types, takes back, changes and clears', async () => {
    const { page, preview } = await openPreview();
    await preview.goTo('J2');
    await page.keyboard.type('1.234,56');
    await page.keyboard.press('Enter');
    await expectText(preview, 'J2', '1.234,56');
    expect(await preview.nameBox.inputValue()).toBe('J3');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    await expectText(preview, 'J2', '1.234,56');
    await page.keyboard.press('F2');
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await expectText(preview, 'J2', '1.234,57');
    expect(await preview.nameBox.inputValue()).toBe('K2');
    await preview.goTo('J2');
    await page.keyboard.press('Delete');
    await expectText(preview, 'J2', '');
  });
});

describe('with the mouse', () => {
  it('selects cells, and the status bar adds them up', async () => {
    const { page, preview } = await openPreview();
    const from = (await preview.cell('C7').boundingBox())!;
    const to = (await preview.cell('D8').boundingBox())!;
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 4 });
    await page.mouse.up();
    expect(await preview.nameBox.inputValue()).toBe('C7:D8');
    expect(await preview.sums.innerText()).toContain('Anzahl: 4');
    expect(await preview.cell('D8').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('columnheader', { name: 'C', exact: true }).click();
    expect(await preview.nameBox.inputValue()).toBe('C:C');
    await page.getByRole('rowheader', { name: '9', exact: true }).click();
    expect(await preview.nameBox.inputValue()).toBe('9:9');
  });

  it('shows and hides the pane, which goes on running', async () => {
    const { page, preview } = await openPreview();
    const frame = page.locator('iframe');
    await page.getByRole('button', { name: 'Planwerk', exact: true }).click();
    expect(await frame.isVisible()).toBe(false);
    await preview.type('J2', '=PLANWERK.DECKUNGSGRAD(110;100;10)');
    await expectText(preview, 'J2', '1,2222');
    await page.getByRole('button', { name: 'Planwerk', exact: true }).click();
    expect(await frame.isVisible()).toBe(true);
  });
});

describe('calculating', () => {
  it('shows German formulas, and what depends on a changed cell', async () => {
    const { preview } = await openPreview();
    await preview.goTo('C22');
    expect(await preview.formulaBar.inputValue()).toBe('=SUMME(C7:C21)');
    await preview.type('J2', '=C22-C8');
    await preview.type('C7', '1.234,56');
    await expectText(preview, 'C22', '11.480.235');
    await expectText(preview, 'J2', '9980235');
  });

  it('shows errors in German, and the sentence of a function beside its cell', async () => {
    const { page, preview } = await openPreview();
    await preview.type('J2', '=1/0');
    await expectText(preview, 'J2', '#DIV/0!');
    await preview.type('J3', '=PLANWERK.DECKUNGSGRAD("viel";1;1)');
    await expectText(preview, 'J3', '#WERT!');
    await preview.goTo('J3');
    await page.getByRole('note').getByText('Fehlermeldung').waitFor();
  });
});

describe('files', () => {
  it('refuses a bad one in one sentence, and leaves the open workbook as it is', async () => {
    const { page, preview } = await openPreview();
    await preview.openFile('notizen.xlsx', 'Das ist keine Mappe.');
    await page.getByText('„notizen.xlsx“ wurde nicht geöffnet.').waitFor();
    await page.getByText('Die offene Mappe ist unverändert.').waitFor();
    await expectText(preview, 'A1', 'Zwischenbericht: Gewinn- und Verlustrechnung');
  });

  it('asks before changes would be lost', async () => {
    const { page, preview } = await openPreview();
    await preview.type('J2', '5');
    const file = xlsxFile({ sheets: { Neu: [['Eigene Mappe']] } });
    await preview.openFile('eigene.xlsx', file);
    const question = page.getByRole('alertdialog', { name: 'Änderungen verwerfen?' });
    await question.getByRole('button', { name: 'Abbrechen' }).click();
    await expectText(preview, 'J2', '5');
    await preview.openFile('eigene.xlsx', file);
    await question.getByRole('button', { name: 'Änderungen verwerfen' }).click();
    await expectText(preview, 'A1', 'Eigene Mappe');
  });

  it.each([
    [
      'Interview Rheinberg 2015',
      'Interview',
      'Erfüllungsgrad Zahlungsabwicklung und Vollstreckung',
    ],
    ['Zwölf Städte im Vergleich', 'Zwölf Städte', 'Vollzeitäquivalente je 1.000 Einwohner'],
    ['Anlagen und Abschreibungen', 'Anlagen', 'Anlagen'],
  ])('opens the example %s', async (title, sheet, text) => {
    const { page, preview } = await openPreview();
    await page.getByRole('button', { name: 'Beispiele' }).click();
    await page.getByRole('menuitem', { name: title }).click();
    await page.getByRole('grid', { name: `Blatt ${sheet}` }).waitFor();
    await expectText(preview, 'A1', text);
  });

  it('calculates the functions that an example holds, one of which spills', async () => {
    const { page, preview } = await openPreview();
    await page.getByRole('button', { name: 'Beispiele' }).click();
    await page.getByRole('menuitem', { name: 'Zwölf Städte im Vergleich' }).click();
    await expectText(preview, 'E20', '14,71');
    await preview.type('B5', '20');
    await expectText(preview, 'E20', '14,71');
    await expectText(preview, 'G20', '16,');
    await preview.goTo('E20');
    expect(await preview.formulaBar.inputValue()).toBe('=PLANWERK.QUARTIL_GPA(B5:B16;{1.2.3})');
  });

  it('scrolls through 100.000 rows and draws only those in sight', async () => {
    const { page, preview } = await openPreview();
    const rows = Array.from({ length: 100_000 }, (_, row) => [row + 1, `Zeile ${row + 1}`]);
    await preview.openFile('lang.xlsx', xlsxFile({ sheets: { Lang: rows } }));
    await expectText(preview, 'B2', 'Zeile 2');
    await preview.goTo('A1');
    await page.keyboard.press('Control+ArrowDown');
    await expectText(preview, 'B100000', 'Zeile 100000');
    await preview.grid.hover();
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -5000);
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1500);
  });

  it('saves a copy under a name of its own, which opens again', async () => {
    const { page, preview } = await openPreview();
    await preview.type('J2', '42,5');
    await page.getByRole('button', { name: 'Speichern unter …' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('wirtschaftsplan-kgrz-2024 (Vorschau).xlsx');
    await preview.openFile('kopie.xlsx', readFileSync(await saved.path()));
    await page.getByText('kopie.xlsx').waitFor();
    await preview.goTo('J2');
    await expectText(preview, 'J2', '42,5');
  });
});

it('lets the pane check the workbook, in which what was acknowledged outlives the pane', async () => {
  const { page, preview, complaints } = await openPreview();
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Prüfen' }).click();
  await pane.getByText('Prüfungen bestanden').waitFor();
  await pane.getByRole('button', { name: 'Zur Kenntnis nehmen' }).first().click();
  await pane.getByLabel('Kürzel').fill('kr');
  await pane.getByRole('button', { name: 'Zur Kenntnis genommen' }).click();
  await pane.getByText('ist zur Kenntnis genommen und steht jetzt am Ende').waitFor();
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow!.location.reload();
  });
  await pane.getByText('noch nicht geprüft').waitFor();
  await pane.getByRole('button', { name: 'Prüfen' }).click();
  await pane.getByLabel('In den Befunden suchen').fill('E86');
  await pane.getByText('Zur Kenntnis genommen: kr').waitFor();
  expect(await preview.unknownNames()).toEqual([]);
  expect(complaints).toEqual([]);
});

/** The picture in the README, taken anew when asked for. */
it('looks as the README shows it', async () => {
  const { page, preview, complaints } = await openPreview({
    viewport: { width: 1280, height: 800 },
  });
  await page.getByRole('tab', { name: 'Erfolgsplan', exact: true }).click();
  await preview.goTo('B7');
  if (process.env['PLANWERK_BILD']) await page.screenshot({ path: 'docs/vorschau.png' });
  expect(complaints).toEqual([]);
});

async function expectText(preview: PreviewPage, address: string, text: string): Promise<void> {
  await preview
    .cell(address)
    .filter({ hasText: text === '' ? /^$/ : text })
    .waitFor();
}
