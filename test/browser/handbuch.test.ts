import type { Locator, Page } from 'playwright-core';
import { startedChromium } from './chromium';
import { RULES } from '../../src/core/checks/catalogue';
import type { HostWindow } from './hostWindow';
import { CITIES, KOBLENZ, openChecked, openPane } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('the pane looks as the handbook shows it', () => {
  it('with the verdict and the first finding', async () => {
    const page = await checkedPlan();
    await page.getByText('993 von 1.078 Prüfungen bestanden').first().waitFor();
    await page.getByRole('heading', { name: 'Fehler in E86' }).waitFor();
    await picture(page, 'pruefen-ergebnis');
  });

  it('with a suggestion', async () => {
    const page = await checkedPlan();
    await page.getByLabel('Schwere').selectOption({ label: 'Fehler (7)' });
    const finding = findingNamed(page, 'Fehler in H17');
    await finding.getByRole('button', { name: 'Vorschlag ansehen' }).click();
    await finding.getByText('7.343.860', { exact: true }).last().waitFor();
    await finding.getByRole('button', { name: 'Übernehmen' }).waitFor();
    await picture(page, 'pruefen-vorschlag', finding);
  });

  it('with a finding that somebody has acknowledged', async () => {
    const page = await checkedPlan();
    await page.getByLabel('Schwere').selectOption({ label: 'Warnungen (21)' });
    const open = findingNamed(page, 'Warnung in C54');
    await open.getByRole('button', { name: 'Zur Kenntnis nehmen' }).click();
    await open.getByLabel('Bemerkung').fill('Ansatz wird mit dem Nachtrag umgesetzt.');
    await open.getByLabel('Kürzel').fill('kr');
    await open.getByRole('button', { name: 'Zur Kenntnis genommen' }).click();
    const settled = findingNamed(page, 'Warnung in Zwischenbericht GuV!C54');
    await settled.getByText('Zur Kenntnis genommen: kr, 07.11.2026').waitFor();
    await picture(page, 'pruefen-kenntnis', settled);
  });
});

describe('the comparison looks as the handbook shows it', () => {
  it('with its preview', async () => {
    const { page } = await openPane(chromium, CITIES, { viewport: { width: 350, height: 940 } });
    await page.getByRole('tab', { name: 'Vergleichen' }).click();
    await page.evaluate(() => {
      const sheet = (window as HostWindow).excel!.workbook.activeSheet;
      sheet.selection = { row: 6, column: 1, rows: 1, columns: 1 };
    });
    await page.getByRole('button', { name: 'Markierung vergleichen' }).click();
    await page.getByLabel('Eigene Kommune').selectOption({ label: '111 Koblenz, kfr. St.' });
    await page.getByLabel('Name in der Tabelle').fill('Koblenz');
    await page.getByText('Koblenz liegt mit 14,77 zwischen 1. Quartil (14,71)').waitFor();
    await picture(page, 'vergleichen-vorschau');
  });
});

describe('the handbook', () => {
  it('shows its pictures, says in words what is on them, and gets them from where it comes from', async () => {
    const { page, complaints } = await chromium.open('/handbuch.html');
    const pictures = await page.getByRole('img').evaluateAll((images: HTMLImageElement[]) =>
      images.map(({ src, alt, naturalWidth }) => ({
        file: new URL(src).pathname,
        isShown: naturalWidth > 0,
        isDescribed: alt.length > 80,
      })),
    );
    expect(pictures).toEqual(
      [
        'pruefen-ergebnis',
        'pruefen-vorschlag',
        'pruefen-kenntnis',
        'ausgleichen-vorschlag',
        'ausgleichen-jahre',
        'vergleichen-vorschau',
      ].map((name) => ({
        file: `/bilder/${name}.png`,
        isShown: true,
        isDescribed: true,
      })),
    );
    expect(complaints).toEqual([]);
  });

  it('leads to the rules, and from their list to each of them', async () => {
    const { page } = await chromium.open('/handbuch.html');
    await page.getByRole('main').getByRole('link', { name: 'Die Regeln' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Die Regeln' }).waitFor();
    const links = page.getByRole('main').getByRole('link', { name: /^[A-Z]{2}-\d\d$/ });
    const places = await links.evaluateAll((all: HTMLAnchorElement[]) =>
      all.map(({ textContent, hash }) => [
        textContent,
        document.querySelector(hash)?.textContent.split(':')[0],
      ]),
    );
    const ids = Object.keys(RULES);
    expect(places).toEqual(ids.map((id) => [id, id]));
  });

  it.each(['Handbuch', 'Datenschutz', 'Barrierefreiheit', 'Betrieb', 'Regeln'])(
    'leads at its end to %s',
    async (name) => {
      const { page } = await chromium.open('/handbuch.html');
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.waitForURL(`**/${name.toLowerCase()}.html`);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
  );
});

/** On a day that stays the same in the pictures. */
async function checkedPlan(): Promise<Page> {
  const { page } = await openChecked(chromium, KOBLENZ, { viewport: { width: 350, height: 660 } });
  await page.clock.setFixedTime('2026-11-07T10:00:00');
  return page;
}

function findingNamed(page: Page, name: string): Locator {
  const heading = page.getByRole('heading', { name, exact: true });
  return page.getByRole('article').filter({ has: heading });
}

/** Taken anew when asked for: what is in sight, or the strip of the pane in which a finding stands. */
async function picture(page: Page, name: string, finding?: Locator): Promise<void> {
  if (!process.env['PLANWERK_BILD']) return;
  await finding?.scrollIntoViewIfNeeded();
  const strip = await finding?.boundingBox();
  await page.screenshot({
    path: `docs/bilder/${name}.png`,
    animations: 'disabled',
    ...(strip && { clip: { x: 0, y: strip.y, width: 350, height: strip.height } }),
  });
}
