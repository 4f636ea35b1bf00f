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

describe('copying and pasting', () => {
  it('takes cells with their formulas and looks, and says what is copied until Esc', async () => {
    const { page, preview } = await openPreview();
    await preview.goTo('C22');
    await page.keyboard.press('Control+c');
    await page.getByText('Kopiert: C22. Strg+V fügt ein, Esc beendet.').waitFor();
    await preview.goTo('K22');
    await page.keyboard.press('Control+v');
    expect(await preview.formulaBar.inputValue()).toBe('=SUMME(K7:K21)');
    await preview.type('K7', '5');
    await expectText(preview, 'K22', '5');
    expect(await page.getByText('Kopiert: C22').count()).toBe(0);
    await preview.goTo('K22');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Escape');
    expect(await page.getByText('Kopiert: K22').count()).toBe(0);
    await preview.goTo('L22');
    await page.keyboard.press('Control+v');
    expect(await preview.formulaBar.inputValue()).toBe('5');
  });

  it('reads text from elsewhere as it would be typed in German', async () => {
    const { page, preview } = await openPreview({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => navigator.clipboard.writeText('1.234,56\t12 %\nSumme\t=J2*2'));
    await preview.goTo('J2');
    await page.keyboard.press('Control+v');
    await expectText(preview, 'J2', '1.234,56');
    await expectText(preview, 'K2', '12%');
    await expectText(preview, 'K3', '2469,12');
    expect(await preview.nameBox.inputValue()).toBe('J2:K3');
  });
});

describe('a sheet with something in the way', () => {
  const sheet = (more: string) =>
    '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>3</v></c></row></sheetData>' + more;
  const DXF =
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

  it('refuses in German what its protection forbids, and leaves it as it is', async () => {
    const { page, preview } = await openPreview();
    const Plan = sheet('<sheetProtection sheet="1"/>');
    await preview.openFile('geschuetzt.xlsx', xlsxFile({ sheets: { Plan } }));
    await expectText(preview, 'A1', '5');
    await preview.type('A1', '9');
    const refusal = page.getByText('Die Zelle ist geschützt. Heben Sie den Blattschutz auf');
    await refusal.waitFor();
    await page.keyboard.press('Escape');
    await expectText(preview, 'A1', '5');
    for (const keys of [['Delete'], ['Control+c', 'ArrowRight', 'Control+v']]) {
      await page.getByRole('button', { name: 'Schließen' }).click();
      await preview.goTo('A1');
      for (const key of keys) await page.keyboard.press(key);
      await refusal.waitFor();
    }
    await expectText(preview, 'A1', '5');
    await expectText(preview, 'B1', '3');
    await page.getByText('geschuetzt.xlsx').waitFor();
    expect(await page.getByText('(geändert)').count()).toBe(0);
  });

  it('colours by a formula of its own, anew when a cell changes', async () => {
    const { preview } = await openPreview();
    const Plan = sheet(
      '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;$B1</formula></cfRule></conditionalFormatting>',
    );
    await preview.openFile('bedingt.xlsx', xlsxFile({ sheets: { Plan }, styles: DXF }));
    await expectText(preview, 'A1', '5');
    const fill = () =>
      preview.cell('A1').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await fill()).toBe('rgb(255, 199, 206)');
    await preview.type('B1', '6');
    expect(await fill()).not.toBe('rgb(255, 199, 206)');
  });

  it('does not take half a formula', async () => {
    const { page, preview } = await openPreview();
    await preview.type('J2', '=SUMME(');
    await page.getByText('Diese Formel ist nicht vollständig').waitFor();
    await page.keyboard.type('C7:C8');
    await page.keyboard.press('Enter');
    await expectText(preview, 'J2', '1610000');
  });
});

it('leads to a sheet far to the right, whose tab comes into sight', async () => {
  const { page, preview } = await openPreview();
  const names = Array.from({ length: 250 }, (_, index) => `Vorhaben Nummer ${index + 1}`);
  const sheets = Object.fromEntries(names.map((name) => [name, [[name]]]));
  await preview.openFile('viele.xlsx', xlsxFile({ sheets }));
  await expectText(preview, 'A1', 'Vorhaben Nummer 1');
  await preview.goTo("'Vorhaben Nummer 200'!A1");
  const tabs = (await page.getByRole('tablist', { name: 'Blätter' }).boundingBox())!;
  const tab = (await page.getByRole('tab', { name: 'Vorhaben Nummer 200' }).boundingBox())!;
  expect(tab.x).toBeGreaterThanOrEqual(tabs.x);
  expect(tab.x + tab.width).toBeLessThanOrEqual(tabs.x + tabs.width);
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
  await pane.getByText('Prüfungen bestanden').first().waitFor();
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
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Prüfen' }).click();
  await pane.getByText('Prüfungen bestanden').first().waitFor();
  await pane.getByRole('button', { name: 'E86' }).first().click();
  await page.getByRole('gridcell', { selected: true }).waitFor();
  expect(await preview.nameBox.inputValue()).toBe('E86');
  await pane.getByRole('button', { name: 'Prüfen', disabled: false }).hover();
  if (process.env['PLANWERK_BILD']) await page.screenshot({ path: 'docs/vorschau.png' });
  expect(complaints).toEqual([]);
});

async function expectText(preview: PreviewPage, address: string, text: string): Promise<void> {
  await preview
    .cell(address)
    .filter({ hasText: text === '' ? /^$/ : text })
    .waitFor();
}
