import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { Chromium, bundleHost, type Visit } from './chromium';
import type { HostWindow } from './hostWindow';

const KOBLENZ = readFileSync(
  join(__dirname, '../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx'),
).toString('base64');

/** Its sum of 2024 is 100 too high. */
const PLAN = {
  Erfolgsplan: [
    ['Erfolgsplan'],
    ['Bezeichnung', 'Ansatz 2024 in €', 'Ansatz 2023 in €', 'Ergebnis 2022 in €'],
    ['Umsatzerlöse', 1000, 900, 800],
    ['Zinserträge', 250, 200, 150],
    ['Sonstige Erträge', 40, 30, 20],
    ['Summe Erträge', 1390, 1130, 970],
  ],
};

jest.setTimeout(120_000);

let chromium: Chromium;
beforeAll(async () => {
  await bundleHost();
  chromium = await Chromium.start();
});
afterAll(() => chromium.stop());

type Given = NonNullable<HostWindow['given']>;

async function openPane(
  workbook: Given['workbook'],
  options: BrowserContextOptions & { switches?: Given['switches'] } = {},
): Promise<Visit> {
  const { switches = {}, ...context } = options;
  const visit = await chromium.open('/taskpane.html', {
    viewport: { width: 350, height: 900 },
    ...context,
    inExcel: { workbook, switches },
  });
  await button(visit.page, 'Prüfen').waitFor();
  return visit;
}

async function openChecked(...given: Parameters<typeof openPane>): Promise<Visit> {
  const visit = await openPane(...given);
  await button(visit.page, 'Prüfen').click();
  await visit.page.getByRole('heading', { name: 'Ergebnis' }).waitFor();
  return visit;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What is selected in Excel. */
function selection(page: Page) {
  return page.evaluate(() => {
    const { name, activeCell } = (window as HostWindow).excel!.workbook.activeSheet;
    return { name, ...activeCell };
  });
}

function valueAt(page: Page, row: number, column: number) {
  return page.evaluate(
    ([r, c]) => (window as HostWindow).excel!.workbook.sheets[0]!.cells.get(r!, c!).value,
    [row, column],
  );
}

function enter(page: Page, row: number, column: number, text: string) {
  return page.evaluate(
    ([r, c, typed]) => {
      const { person, workbook } = (window as HostWindow).excel!;
      person.enter(workbook.sheets[0]!, { row: Number(r), column: Number(c) }, String(typed));
    },
    [row, column, text],
  );
}

describe('the published plan', () => {
  it('is checked, and its findings can be narrowed down and lead to their cells', async () => {
    const { page, complaints } = await openChecked(KOBLENZ);
    await page.getByText('Prüfungen bestanden').waitFor();
    await page.getByLabel('Schwere').selectOption({ label: 'Fehler (7)' });
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

  it.each([
    ['light', {}],
    ['dark', { switches: { theme: 'dark' } }],
    // As Office says itself what Windows forces; axe reckons with the colours that are written, not with those shown.
    ['high contrast', { switches: { theme: 'dark' }, colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('has no finding of axe and fits into 320 pixels, %s', async (_, look) => {
    const { page } = await openChecked(KOBLENZ, { viewport: { width: 320, height: 800 }, ...look });
    for (const fold of ['Warum?', 'Vorschlag ansehen', 'Erkannte Tabellen']) {
      const first = page.getByRole('button', { name: fold }).first();
      await first.click();
    }
    await button(page, 'Zur Kenntnis nehmen').nth(1).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('a finding', () => {
  it('is put right by its suggestion, and that is taken back', async () => {
    const { page } = await openChecked(PLAN);
    await button(page, 'Vorschlag ansehen').click();
    await page.getByText('1.290').first().waitFor();
    await button(page, 'Übernehmen').click();
    await page.getByText('Der Vorschlag für Erfolgsplan!B6 ist übernommen.').waitFor();
    await page.getByText('Keine Befunde.').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1290);
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('asks before taking back what somebody has changed since', async () => {
    const { page } = await openChecked(PLAN);
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Keine Befunde.').waitFor();
    await enter(page, 5, 1, '1295');
    await page.getByRole('button', { name: 'Rückgängig: ' }).click();
    await page.getByText('seither geändert: Erfolgsplan!B6').waitFor();
    await button(page, 'Trotzdem zurücknehmen').click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('is acknowledged with a sign, stays so until its figures change, and can be opened again', async () => {
    const { page } = await openChecked(PLAN);
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

  it('goes away by itself after an edit, unless that is switched off', async () => {
    const { page } = await openChecked(PLAN);
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
    await enter(page, 5, 1, '1290');
    await page.getByText('Keine Befunde.').waitFor();
    await page.getByRole('checkbox', { name: 'Nach Änderungen neu prüfen' }).click();
    await page.getByRole('checkbox', { checked: false }).waitFor();
    await enter(page, 5, 1, '1300');
    await page.waitForTimeout(1500);
    await page.getByText('Keine Befunde.').waitFor();
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'in B6' }).waitFor();
  });
});

describe('the workbook', () => {
  it('is marked and unmarked, and shows and loses what is kept in it', async () => {
    const { page } = await openChecked(PLAN);
    const marks = () =>
      page.evaluate(
        () => (window as HostWindow).excel!.workbook.sheets[0]!.conditionalFormats.length,
      );
    await button(page, 'In der Mappe').click();
    await button(page, 'Markieren').click();
    await page.getByText('Die Befunde sind markiert.').waitFor();
    expect(await marks()).toBe(1);
    await button(page, 'Planwerk-Daten aus der Mappe entfernen').click();
    await page.getByText('1 Aufzeichnung zum Rückgängigmachen').waitFor();
    await button(page, 'Endgültig entfernen').click();
    await page.getByText('Die Planwerk-Daten sind entfernt.').waitFor();
    expect(await marks()).toBe(0);
  });

  it('gets a Prüfprotokoll, which the next check passes over, and loses it again', async () => {
    const { page } = await openChecked(PLAN);
    const sheets = () =>
      page.evaluate(() => (window as HostWindow).excel!.workbook.sheets.map(({ name }) => name));
    await button(page, 'In der Mappe').click();
    await button(page, 'Prüfprotokoll hinzufügen').click();
    await page.getByText('Das Blatt „Prüfprotokoll“ ist hinzugefügt.').waitFor();
    expect(await sheets()).toEqual(['Erfolgsplan', 'Prüfprotokoll']);
    await button(page, 'Erkannte Tabellen (1)').waitFor();
    await page.getByRole('button', { name: 'Rückgängig: Blatt „Prüfprotokoll“' }).click();
    await page.getByText('Rückgängig gemacht:').waitFor();
    expect(await sheets()).toEqual(['Erfolgsplan']);
  });

  it('takes a person at her word about a table, and forgets it again', async () => {
    const { page } = await openChecked(PLAN);
    await button(page, 'Erkannte Tabellen (1)').click();
    await button(page, 'Berichtigen').click();
    await page.getByLabel('Art', { exact: true }).selectOption('keine Tabelle');
    await button(page, 'Übernehmen').click();
    await page.getByText('keine Tabelle · € · von Hand berichtigt').waitFor();
    await button(page, 'Zurücksetzen').click();
    await page.getByText('Erfolgsplan · €', { exact: true }).waitFor();
  });
});

describe('every state has its sentence', () => {
  it.each([
    ['an empty workbook', { Tabelle1: [] }, 'Die Arbeitsmappe ist leer.'],
    ['no plan', { Notiz: [['Guten Tag']] }, 'keine Tabelle eines Wirtschaftsplans'],
    ['nothing found', { E: withSum(1290) }, 'Keine Befunde. 3 von 3 Prüfungen bestanden.'],
  ] as const)('%s', async (_, workbook, sentence) => {
    const { page } = await openChecked(workbook);
    await page.getByText(sentence).waitFor();
  });

  it('a cell that is being edited', async () => {
    const { page } = await openPane(PLAN);
    await page.evaluate(() => (window as HostWindow).host!.enterCellEdit());
    await button(page, 'Prüfen').click();
    await page.getByText('In Excel wird gerade eine Zelle bearbeitet.').waitFor();
    await page.getByText('mit der Eingabetaste').waitFor();
  });

  it('a workbook that cannot be written', async () => {
    const { page } = await openChecked(PLAN, { switches: { viewOnly: true } });
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Excel lässt den Zugriff nicht zu.').waitFor();
    expect(await valueAt(page, 5, 1)).toBe(1390);
  });

  it('a slow Excel, and cancelling', async () => {
    const { page } = await openPane(PLAN, { switches: { latency: 800 } });
    await button(page, 'Prüfen').click();
    await page.getByText('Die Mappe wird gelesen.').first().waitFor();
    await button(page, 'Abbrechen').click();
    await page.getByText('Der Vorgang wurde abgebrochen.').waitFor();
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'Ergebnis' }).waitFor({ timeout: 60_000 });
  });

  it('more findings than a page holds, of which 50 are drawn', async () => {
    const sheets = Array.from({ length: 120 }, (_, i) => [`Sparte ${i + 1}`, withSum(1400 + i)]);
    const { page } = await openChecked(Object.fromEntries(sheets) as Given['workbook']);
    await page.getByRole('button', { name: 'Weitere Befunde zeigen' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(50);
    await page.getByRole('button', { name: 'Weitere Befunde zeigen' }).click();
    expect(await page.getByRole('article').count()).toBe(100);
  });
});

it('does the whole job by keyboard', async () => {
  const { page } = await openPane(PLAN);
  const go = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused === name) return;
    }
    throw new Error(`„${name}“ is not reached`);
  };
  await page.keyboard.press('Tab');
  await go('Prüfen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'in B6' }).waitFor();
  await go('B3');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 2,
  );
  await go('Vorschlag ansehen');
  await page.keyboard.press('Space');
  await go('Übernehmen');
  await page.keyboard.press('Enter');
  await page.getByText('Keine Befunde.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'ergebnis');
});

function withSum(sum: number) {
  return PLAN.Erfolgsplan.map((row) => row.map((cell) => (cell === 1390 ? sum : cell)));
}
