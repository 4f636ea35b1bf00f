import type { Page } from 'playwright-core';
import type { Sheets } from '../support/openWorkbook';
import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import {
  LOOKS,
  NO_FAULTS,
  PLAN,
  button,
  enter,
  faultsOfPage,
  openPane,
  withSum,
  type PaneOptions,
} from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('no state has a fault of axe or is wider than 320 pixels', () => {
  const SPARTEN = Array.from({ length: 60 }, (_, i) => [`Sparte ${i + 1}`, withSum(1400 + i)]);
  type Act = (page: Page) => Promise<unknown>;
  const check: Act = async (page) => {
    await button(page, 'Prüfen').click();
    await page.getByRole('heading', { name: 'Ergebnis' }).waitFor();
  };
  const STATES: readonly (readonly [string, PaneOptions['switches'], Sheets, Act])[] = [
    ['not yet checked', {}, PLAN, () => Promise.resolve()],
    ['an empty workbook', {}, { Tabelle1: [] }, check],
    ['no plan', {}, { Notiz: [['Guten Tag']] }, check],
    ['nothing found', {}, { E: withSum(1290) }, check],
    ['many findings', {}, Object.fromEntries(SPARTEN) as Sheets, check],
    [
      'being read, and cancelled',
      {},
      PLAN,
      async (page) => {
        await page.evaluate(() => (window as HostWindow).host!.lose('silent'));
        await button(page, 'Prüfen').click();
        expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
        await button(page, 'Abbrechen').click();
      },
    ],
    [
      'too old an Excel',
      { excelApi: '1.12' },
      PLAN,
      async (page) => {
        await button(page, 'Prüfen').click();
        await page.getByText('zu alt').first().waitFor();
      },
    ],
    [
      'the question before taking back, and all that is folded',
      {},
      PLAN,
      async (page) => {
        await check(page);
        await button(page, 'Vorschlag ansehen').click();
        await button(page, 'Übernehmen').click();
        await page.getByText('Keine Befunde.').first().waitFor();
        await enter(page, 5, 1, '1295');
        await page.getByRole('button', { name: 'Rückgängig: ' }).click();
        await page.getByText('seither geändert').waitFor();
        await button(page, 'In der Mappe').click();
        await button(page, 'Prüfprotokoll hinzufügen').click();
        await button(page, '„Prüfprotokoll“ ersetzen').waitFor();
        await button(page, 'Planwerk-Daten aus der Mappe entfernen').click();
        await page.getByText('Planwerk-Daten in dieser Mappe').waitFor();
      },
    ],
  ];

  describe.each(LOOKS)('%s', (_, look) => {
    it.each(STATES)('%s', async (__, switches, workbook, act) => {
      const { page } = await openPane(chromium, workbook, {
        viewport: { width: 320, height: 800 },
        ...look,
        switches: { ...('switches' in look ? look.switches : {}), ...switches },
      });
      await act(page);
      expect(await faultsOfPage(page)).toEqual(NO_FAULTS);
    });
  });
});
