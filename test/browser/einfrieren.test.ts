import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FunctionMetadata } from '../../src/preview/host/calculation/addInFunctions';
import type { Sheets } from '../support/openWorkbook';
import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import {
  LOOKS,
  NO_FAULTS,
  button,
  faultsOfPage,
  openPane,
  selection,
  typeOn,
  type PaneOptions,
} from './pane';

jest.setTimeout(120_000);

const METADATA = JSON.parse(
  readFileSync(join(__dirname, '../../dist/functions.json'), 'utf8'),
) as FunctionMetadata;

const WORKBOOK: Sheets = {
  Kennzahlen: [
    ['Einzahlungen', 263_234],
    ['Aufwendungen', 215_684],
    ['Deckungsgrad', '=PLANWERK.DECKUNGSGRAD(B1,B2)', '=IF(B3>1,"=gedeckt","")'],
    ['Urteil', '=IF(PLANWERK.DECKUNGSGRAD(B1,B2)>1,"=gedeckt","offen")'],
    ['Ohne Nenner', '=PLANWERK.DECKUNGSGRAD(B1,0)'],
  ],
  AfA: [['Server'], ['=PLANWERK.AFA_PLAN(12000,45366,4)']],
};

const chromium = startedChromium();

/** The tab with the functions, and the workbook calculated by them. */
async function openFunktionen(workbook = WORKBOOK, options: PaneOptions = {}) {
  const visit = await openPane(chromium, workbook, options);
  visit.page.setDefaultTimeout(4000);
  await visit.page.evaluate(async (metadata) => {
    const { excel } = window as HostWindow;
    excel!.install('PLANWERK', metadata);
    await excel!.settled();
  }, METADATA);
  await visit.page.getByRole('tab', { name: 'Funktionen' }).click();
  return visit;
}

async function openFound(...given: Parameters<typeof openFunktionen>) {
  const visit = await openFunktionen(...given);
  await button(visit.page, 'Werte einfrieren').click();
  await button(visit.page, 'Formeln suchen').click();
  await visit.page.getByRole('status').getByText('wird gelesen').waitFor({ state: 'detached' });
  return visit;
}

/** What every cell holds: its formula, or its value. */
function everything(page: Page) {
  return page.evaluate(async () => {
    const { excel } = window as HostWindow;
    await excel!.settled();
    return excel!.workbook.sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([{ row, column }, { value, formula, spilledFrom }]) =>
        JSON.stringify([row, column, value, formula, spilledFrom]),
      ),
    ]);
  });
}

const formulas = (picture: Awaited<ReturnType<typeof everything>>): string =>
  JSON.stringify(picture)
    .match(/PLANWERK\.[A-Z_]+/g)
    ?.join(' ') ?? '';

it('shows every formula with its result, freezes those that are ticked, and takes it back', async () => {
  const { page, complaints } = await openFound();
  const before = await everything(page);
  await page.getByRole('checkbox', { name: 'B3 1,22046' }).waitFor();
  await page.getByText('=PLANWERK.DECKUNGSGRAD(B1;B2)', { exact: true }).waitFor();
  await page.getByText('Bleibt eine Formel. Die Zelle zeigt #DIV/0!').waitFor();
  await page.getByRole('checkbox', { name: 'A2:E7 Jahr und 29 weitere Werte' }).waitFor();
  await page.getByRole('checkbox', { name: 'B3 1,22046' }).uncheck();
  await button(page, 'Einfrieren (2 Formeln)').click();
  await page.getByText('2 Formeln sind jetzt Werte.').waitFor();
  const after = await everything(page);
  expect(formulas(after)).toBe('PLANWERK.DECKUNGSGRAD PLANWERK.DECKUNGSGRAD');
  expect(JSON.stringify(after)).toContain(
    JSON.stringify('[3,1,"=gedeckt",null,null]').slice(1, -1),
  );
  expect(JSON.stringify(after)).toContain('[6,3,500,null,null]');
  await button(page, 'Rückgängig: Werte einfrieren (2 Formeln)').click();
  await page.getByText('Rückgängig gemacht:').waitFor();
  expect(await everything(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

it('is done by keyboard', async () => {
  const { page } = await openFunktionen();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('tab', { name: 'Funktionen' }).focus();
  await press('Tab', 'Enter', 'Tab', 'Enter');
  await page.getByRole('checkbox', { name: 'Alle 2 auf diesem Blatt' }).waitFor();
  await press('Tab', 'Tab', 'Tab', 'Enter');
  await page.waitForFunction(
    () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 2,
  );
  expect(await selection(page)).toEqual({ name: 'Kennzahlen', row: 2, column: 1 });
  await press('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await page.getByText('2 Formeln sind jetzt Werte.').waitFor();
  expect(formulas(await everything(page))).toBe('PLANWERK.DECKUNGSGRAD PLANWERK.DECKUNGSGRAD');
});

describe('when there is nothing to do', () => {
  it('says that no formula needs Planwerk', async () => {
    const { page } = await openFound({ Plan: [[1, '=A1*2', 'PLANWERK.AFA_PLAN(']] });
    await page.getByText('Keine Formel mit einer Planwerk-Funktion.').waitFor();
    expect(await page.getByRole('button', { name: 'Einfrieren (' }).count()).toBe(0);
  });

  it('names what the manager of names calls, which stays', async () => {
    const { page } = await openFunktionen({ Plan: [[1]] });
    await page.evaluate(() => {
      const formula = '=PLANWERK.DECKUNGSGRAD(Plan!$A$1,2)';
      const name = { name: 'Deckung', formula, comment: '', visible: true };
      (window as HostWindow).excel!.workbook.names.push(name);
    });
    await button(page, 'Werte einfrieren').click();
    await button(page, 'Formeln suchen').click();
    await page.getByText('Keine Formel mit einer Planwerk-Funktion.').waitFor();
    await page.getByText('Im Namens-Manager ruft Planwerk auf: Deckung.').waitFor();
  });

  it('says that none is ticked', async () => {
    const { page } = await openFound();
    await page.getByRole('checkbox', { name: 'Alle 2 auf diesem Blatt' }).uncheck();
    await page.getByRole('checkbox', { name: 'A2:E7' }).uncheck();
    await page.getByText('Keine Formel ist ausgewählt.').waitFor();
    expect(await button(page, 'Einfrieren (0 Formeln)').getAttribute('aria-disabled')).toBe('true');
  });

  it('says that none can be frozen', async () => {
    const { page } = await openFound({ Plan: [['=PLANWERK.DECKUNGSGRAD(1,0)']] });
    await page.getByText('Keine dieser Formeln lässt sich einfrieren.').waitFor();
  });
});

it('writes nothing where a result has changed since', async () => {
  const { page } = await openFound();
  await typeOn(page, 'Kennzahlen', 1, 1, '263234');
  const before = await everything(page);
  await button(page, 'Einfrieren (3 Formeln)').click();
  await page.getByText('Seit dem Einlesen geändert: Kennzahlen!B3, Kennzahlen!B4.').waitFor();
  expect(await everything(page)).toEqual(before);
});

it('goes on at the button when the list is gone with its work', async () => {
  const { page } = await openFound({ Plan: [['=PLANWERK.DECKUNGSGRAD(1,2)']] });
  await button(page, 'Einfrieren (1 Formel)').focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 Formel ist jetzt ein Wert.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Neu suchen');
});

describe.each(LOOKS)('%s', (_, look) => {
  it('has no fault of axe at 320 pixels', async () => {
    const { page } = await openFound(WORKBOOK, { viewport: { width: 320, height: 1400 }, ...look });
    await page.getByRole('checkbox', { name: 'A2:E7' }).uncheck();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    await button(page, 'Einfrieren (2 Formeln)').click();
    await page.getByText('2 Formeln sind jetzt Werte.').waitFor();
    expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
  });
});
