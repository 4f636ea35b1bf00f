import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { areaAddress } from '../../src/core/workbook/address';
import type { Chromium, Visit } from './chromium';
import type { HostWindow } from './hostWindow';

type Given = NonNullable<HostWindow['given']>;

export const KOBLENZ = readFileSync(
  join(__dirname, '../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx'),
).toString('base64');

export const CITIES = readFileSync(
  join(__dirname, '../../assets/beispiele/vergleich-zwoelf-staedte.xlsx'),
).toString('base64');

/** Its sum of 2024 is 100 too high. */
export const PLAN = {
  Erfolgsplan: [
    ['Erfolgsplan'],
    ['Bezeichnung', 'Ansatz 2024 in €', 'Ansatz 2023 in €', 'Ergebnis 2022 in €'],
    ['Umsatzerlöse', 1000, 900, 800],
    ['Zinserträge', 250, 200, 150],
    ['Sonstige Erträge', 40, 30, 20],
    ['Summe Erträge', 1390, 1130, 970],
  ],
};

/** The plan with another sum for 2024; 1290 is right. */
export function withSum(sum: number) {
  return PLAN.Erfolgsplan.map((row) => row.map((cell) => (cell === 1390 ? sum : cell)));
}

/** The looks that people have: high contrast is what Windows forces, which Office says itself too. */
export const LOOKS = [
  ['light', {}],
  ['dark', { switches: { theme: 'dark' } }],
  ['high contrast', { switches: { theme: 'dark' }, colorScheme: 'dark', forcedColors: 'active' }],
] as const;

export type PaneOptions = BrowserContextOptions & { readonly switches?: Given['switches'] };

/** The task pane as a person meets it in Excel, with the button to begin with. */
export async function openPane(
  chromium: Pick<Chromium, 'open'>,
  workbook: Given['workbook'],
  { switches = {}, ...context }: PaneOptions = {},
): Promise<Visit> {
  const visit = await chromium.open('/taskpane.html', {
    viewport: { width: 350, height: 900 },
    ...context,
    inExcel: { workbook, switches },
  });
  await button(visit.page, 'Prüfen').waitFor();
  return visit;
}

export async function openChecked(...given: Parameters<typeof openPane>): Promise<Visit> {
  const visit = await openPane(...given);
  await button(visit.page, 'Prüfen').click();
  await visit.page.getByRole('heading', { name: 'Ergebnis' }).waitFor();
  return visit;
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** What the result of a check says; it is read out elsewhere on the page too. */
export function outcome(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'Ergebnis' }).getByText(text);
}

/** What is selected in Excel. */
export function selection(page: Page) {
  return page.evaluate(() => {
    const { name, activeCell } = (window as HostWindow).excel!.workbook.activeSheet;
    return { name, ...activeCell };
  });
}

/** What a cell of the first sheet holds. */
export function valueAt(page: Page, row: number, column: number) {
  return page.evaluate(
    ([r, c]) => (window as HostWindow).excel!.workbook.sheets[0]!.cells.get(r!, c!).value,
    [row, column],
  );
}

/** A person types into a cell of the first sheet. */
export function enter(page: Page, row: number, column: number, text: string): Promise<void> {
  return typeOn(page, null, row, column, text);
}

/** A person types into a cell of the sheet of that name. */
export function typeOn(
  page: Page,
  sheet: string | null,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  return page.evaluate(
    (given) => {
      const { person, workbook } = (window as HostWindow).excel!;
      const [first] = workbook.sheets;
      const on = workbook.sheets.find(({ name }) => name === given.sheet) ?? first!;
      person.enter(on, { row: given.row, column: given.column }, given.text);
    },
    { sheet, row, column, text },
  );
}

export function textAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    (given) => {
      const { sheets } = (window as HostWindow).excel!.workbook;
      const on = sheets.find(({ name }) => name === given.sheet)!;
      return on.cells.get(given.row, given.column).value;
    },
    { sheet, row, column },
  );
}

/** How many conditional formats the first sheet bears. */
export function marks(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as HostWindow).excel!.workbook.sheets[0]!.conditionalFormats.length,
  );
}

/** Where they are, `B6`. */
export async function markedAreas(page: Page): Promise<string[]> {
  const areas = await page.evaluate(() =>
    (window as HostWindow).excel!.workbook.sheets[0]!.conditionalFormats.map(({ area }) => area),
  );
  return areas.map(areaAddress);
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as HostWindow).excel!.workbook.sheets.map(({ name }) => name));
}

/** What axe has to say, and whether the page is wider than the pane. */
export async function faultsOfPage(page: Page) {
  await colourChangesEnded(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return {
    axe: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    overflow,
  };
}

/**
 * Waits for the fading from one colour to the other, e.g. of a button that was just clicked:
 * half-way, its contrast is nobody's choice.
 */
function colourChangesEnded(page: Page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}

export const NO_FAULTS = { axe: [], overflow: 0 };
