import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseArea } from '../../src/core/workbook/address';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import { startedChromium, type Visit } from './chromium';
import type { HostWindow } from './hostWindow';
import {
  LOOKS,
  NO_FAULTS,
  button,
  faultsOfPage,
  openPane,
  selection,
  type PaneOptions,
} from './pane';

jest.setTimeout(180_000);

const chromium = startedChromium();

const PUBLISHED = readFileSync(
  join(__dirname, '../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx'),
);

/** The published plan with other figures in some cells. */
function broken(figures: Readonly<Record<string, number>>): string {
  const changes = Object.entries(figures).map(([place, value]) => {
    const [sheet = '', cell = ''] = place.split('!');
    const { row, column } = parseArea(cell)!;
    return { sheet, row, column, write: { value } };
  });
  return Buffer.from(patchWorkbook(PUBLISHED, changes, [])).toString('base64');
}

/** Abschreibungen and liquid funds of 2024 are wrong, and 2025 invests 1.400.000 more. */
const BROKEN = broken({
  'Vermögensplan!B9': 1_400_000,
  'Finanzplan!C48': 0,
  'Finanzplan!D26': 1_400_000,
});

async function openProposal(
  workbook: Parameters<typeof openPane>[1],
  options?: PaneOptions,
): Promise<Visit> {
  const visit = await openPane(chromium, workbook, options);
  await visit.page.getByRole('tab', { name: 'Ausgleichen' }).click();
  await button(visit.page, 'Ausgleich vorschlagen').click();
  return visit;
}

/** What some cells hold, as Excel has calculated them. */
function values(page: Page, ...places: readonly string[]): Promise<unknown[]> {
  const wanted = places.map((place) => {
    const [sheet = '', cell = ''] = place.split('!');
    return { sheet, ...parseArea(cell)! };
  });
  return page.evaluate((cells) => {
    const { sheets } = (window as HostWindow).excel!.workbook;
    return cells.map(
      ({ sheet, row, column }) =>
        sheets.find(({ name }) => name === sheet)!.cells.get(row, column).value,
    );
  }, wanted);
}

/** Everything that the cells hold. */
function contents(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      (window as HostWindow).excel!.workbook.sheets.map((sheet) => [sheet.name, [...sheet.cells]]),
    ),
  );
}

describe('the published plan, broken', () => {
  it('is balanced in one go, checked again, and put back exactly', async () => {
    const { page, complaints } = await openProposal(BROKEN);
    await page.getByText(/Mit \d+ Änderungen gehen alle \d+ Spalten auf\./).waitFor();
    const before = await contents(page);
    await page.getByRole('button', { name: /^Übernehmen/ }).click();
    await page.getByText('Nichts zu ändern').waitFor();
    await page.getByText(/übernommen\. Neu geprüft, vorher: .* Jetzt: /).waitFor();
    expect(
      await values(
        page,
        'Vermögensplan!B9',
        'Vermögensplan!B17',
        'Vermögensplan!B50',
        'Finanzplan!C48',
        'Finanzplan!D16',
        'Finanzplan!D17',
        'Finanzplan!D50',
      ),
    ).toEqual([1_480_000, 2_028_230, 2_028_230, 2_230, 1_225_000, 3_275_000, 3_275_000]);
    await page.getByRole('button', { name: /^Rückgängig/ }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
    expect(await contents(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('shows every cell, leads to it, and leaves out what is not wanted', async () => {
    const { page } = await openProposal(BROKEN);
    const column = page.getByRole('region', { name: 'Ansatz 2024 €' });
    await column.getByText('Abschreibungen nach dem Erfolgsplan').waitFor();
    await button(page, 'B9').click();
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.name === 'Vermögensplan',
    );
    expect(await selection(page)).toEqual({ name: 'Vermögensplan', row: 8, column: 1 });
    await page.getByRole('checkbox', { name: 'Abschreibungen' }).uncheck();
    await column.getByText('Abnahme der liquiden Mittel').waitFor();
    await column.getByText('77.770').first().waitFor();
  });

  it('shows when a year runs dry, and how a Kredit helps', async () => {
    const { page } = await openProposal(BROKEN);
    await page.getByLabel('Liquide Mittel am Anfang').fill('200.000');
    await page.getByText(/Es fehlen 1\.022\.930, die in keine Position passen/).waitFor();
    await page
      .getByRole('img', { name: /Bestand der liquiden Mittel: .*2025 −1\.022\.930 €/ })
      .waitFor();
    await button(page, 'Positionen').click();
    await button(page, 'Weitere Position').click();
    await page
      .getByLabel('2. Position', { exact: true })
      .selectOption('Investitionskredite (Neuaufnahme)');
    await page
      .getByText('Kreditermächtigung nach dem Festsetzungsbeschluss für 2024: 0 €.')
      .waitFor();
    await page.getByLabel(/Höchstbetrag im Jahr.* für die 2\. Position/).fill('1.500.000');
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
    await page.getByText('Investitionskredite (Neuaufnahme)').last().waitFor();
    await page.getByLabel(/Höchstbetrag im Jahr.* für die 2\. Position/).fill('viel');
    await page.getByText('Das ist kein Betrag. Beispiel: 250.000').waitFor();
    await page
      .getByText('Der Vorschlag folgt, sobald alle Beträge darüber zu lesen sind.')
      .waitFor();
    await page.getByLabel(/Höchstbetrag im Jahr für die 2\. Position/).fill('-5');
    await page.getByText('Ein Höchstbetrag ist nicht negativ. Beispiel: 250.000').waitFor();
    await page.getByLabel(/Höchstbetrag im Jahr für die 2\. Position/).fill('1.500.000');
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
  });

  it('does the whole job by keyboard', async () => {
    const { page } = await openPane(chromium, BROKEN);
    const go = async (name: string) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused.startsWith(name)) return;
      }
      throw new Error(`„${name}“ is not reached`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await go('Ausgleich vorschlagen');
    await page.keyboard.press('Enter');
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
    await go('Übernehmen');
    await page.keyboard.press('Enter');
    await page.getByText('Nichts zu ändern').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'vorschlag');
    await go('Rückgängig');
    await page.keyboard.press('Enter');
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
  });

  it.each(LOOKS)('has no finding of axe and fits into 320 pixels, %s', async (name, look) => {
    const { page } = await openProposal(BROKEN, {
      viewport: { width: 320, height: 1000 },
      ...look,
    });
    await page.getByLabel('Liquide Mittel am Anfang').fill('200.000');
    await page.getByText(/Es fehlen 1\.022\.930/).waitFor();
    for (const fold of ['Positionen', 'Spalten', 'Formeln oder Beträge']) {
      await button(page, fold).click();
      expect([name, await faultsOfPage(page)]).toEqual([name, NO_FAULTS]);
    }
  });
});

describe('the pane looks as the handbook shows it', () => {
  const picture = async (page: Page, name: string): Promise<void> => {
    if (!process.env['PLANWERK_BILD']) return;
    await page.screenshot({ path: `docs/bilder/${name}.png`, animations: 'disabled' });
  };

  it('with the years side by side, and with lines of the proposal', async () => {
    const { page } = await openProposal(BROKEN, { viewport: { width: 350, height: 640 } });
    await page.getByLabel('Liquide Mittel am Anfang').fill('200.000');
    await page.getByText(/Es fehlen 1\.022\.930/).waitFor();
    await page
      .getByRole('heading', { name: 'Finanzplan (€)' })
      .evaluate((it) => it.scrollIntoView());
    await picture(page, 'ausgleichen-jahre');
    await page.getByRole('heading', { name: '2025 €' }).evaluate((it) => it.scrollIntoView());
    await picture(page, 'ausgleichen-vorschlag');
  });
});

const LACKING = [
  ['Vermögensplan 2024'],
  ['', 'Ansatz 2024 €', 'Ansatz 2025 €'],
  ['Mittelherkunft'],
  ['1. Zuweisungen', 100, 100],
  ['2. Kreditaufnahme', 50, 20],
  ['Summe Mittelherkunft', '=SUM(B4:B5)', '=SUM(C4:C5)'],
  ['Mittelverwendung'],
  ['1. Investitionen', 110, 130],
  ['2. Tilgung', 10, 10],
  ['Summe Mittelverwendung', '=SUM(B8:B9)', '=SUM(C8:C9)'],
];

describe('states', () => {
  it('offers rows for positions that lack, and takes them back', async () => {
    const { page, complaints } = await openProposal({ Vermögensplan: LACKING });
    await page.getByText('Neue Zeile vor Zeile 6. Zum Ausgleich').waitFor();
    const before = await contents(page);
    await page.getByRole('button', { name: /^Übernehmen/ }).click();
    await page.getByText('Nichts zu ändern').waitFor();
    expect(
      await values(
        page,
        'Vermögensplan!A6',
        'Vermögensplan!C6',
        'Vermögensplan!C7',
        'Vermögensplan!A11',
        'Vermögensplan!B12',
      ),
    ).toEqual(['3. Abnahme der liquiden Mittel', 20, 140, '3. Zunahme der liquiden Mittel', 150]);
    await page.getByRole('button', { name: /^Rückgängig/ }).click();
    await page.getByText('Neue Zeile vor Zeile 6. Zum Ausgleich').waitFor();
    expect(await contents(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('says when there is nothing to do', async () => {
    const { page } = await openProposal(PUBLISHED.toString('base64'));
    await page.getByText('Nichts zu ändern: 7 Spalten sind ausgeglichen.').waitFor();
    expect(await page.getByRole('button', { name: /^Übernehmen/ }).count()).toBe(0);
  });

  it('says when there is no Vermögensplan', async () => {
    const { page } = await openProposal({ Notizen: [['Sitzung', 'am 28.09.']] });
    await page.getByText('Hier gibt es nichts auszugleichen.').waitFor();
  });

  it('names the cells of a circle, and does not call the column balanced', async () => {
    const formulas: Readonly<Record<number, string>> = { 3: '=B10-B5', 8: '=B6-B8' };
    const circle = LACKING.map((row, index) =>
      index in formulas ? [row[0]!, formulas[index]!, 100] : row,
    );
    const { page, complaints } = await openProposal({ Vermögensplan: circle });
    await page
      .getByText(/Zirkelbezug, Formeln brauchen einander gegenseitig: B6 rechnet mit B4, /)
      .waitFor();
    await page.getByText(/1 Spalte geht nicht auf/).waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    expect(complaints).toEqual([]);
  });

  it('says that no Erfolgsplan was there to compare with', async () => {
    const { page } = await openProposal({
      Vermögensplan: LACKING.map((row, index) =>
        index === 3 ? ['1. Abschreibungen', 100, 100] : row,
      ),
    });
    await page.getByText(/nicht abgeglichen, weil in der Mappe kein Erfolgsplan/).waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });

  it('says what stands in the way on a protected sheet, and writes nothing', async () => {
    const { page } = await openProposal(BROKEN);
    await page.getByText(/Mit \d+ Änderungen gehen alle/).waitFor();
    await page.evaluate(() => {
      const { sheets } = (window as HostWindow).excel!.workbook;
      sheets.find(({ name }) => name === 'Finanzplan')!.protection.protected = true;
    });
    const before = await contents(page);
    await page.getByRole('button', { name: /^Übernehmen/ }).click();
    await page.getByText('Das Blatt „Finanzplan“ ist geschützt.').waitFor();
    expect(await contents(page)).toBe(before);
  });

  it('balances the columns that are ticked, Ist and several plans among them', async () => {
    const { page } = await openProposal(BROKEN);
    await button(page, 'Spalten').click();
    await page
      .getByRole('group', { name: 'Finanzplan' })
      .getByRole('checkbox', { name: '2025' })
      .uncheck();
    await page.getByRole('checkbox', { name: 'IST per 30.06.2023 €' }).check();
    await page.getByText('Mit 2 Änderungen gehen alle 7 Spalten auf.').waitFor();
  });
});
