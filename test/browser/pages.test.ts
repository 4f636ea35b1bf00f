import AxeBuilder from '@axe-core/playwright';
import { Chromium, startedChromium } from './chromium';

const POLICY =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

jest.setTimeout(60_000);

const chromium = startedChromium();

const PAGES = [
  '/taskpane.html',
  '/handbuch.html',
  '/betrieb.html',
  '/datenschutz.html',
  '/barrierefreiheit.html',
  '/regeln.html',
];
const LOOKS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

describe.each(PAGES)('%s', (path) => {
  it('has exactly our policy, obeys it, and loads nothing from elsewhere', async () => {
    const { page, complaints } = await chromium.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toBe(POLICY);
    expect(complaints).toEqual([]);
  });

  it.each(LOOKS)('has no finding of axe, $name', async ({ colorScheme, ...look }) => {
    const { page } = await chromium.open(path, {
      colorScheme,
      forcedColors: 'forcedColors' in look ? look.forcedColors : 'none',
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([320, 900])('fits into %d pixels', async (width) => {
    const { page } = await chromium.open(path, { viewport: { width, height: 600 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('the pane', () => {
  it('says in a plain browser that Excel is missing', async () => {
    const { page } = await chromium.open('/taskpane.html');
    await page.getByText('Diese Seite ist nicht mit Excel verbunden.').waitFor();
  });

  it('says when Office.js cannot be loaded, and whom to ask', async () => {
    const { page } = await chromium.open('/taskpane.html', { without: '**/office-js/**' });
    await page.getByText('Die Office-Bibliothek von Microsoft ließ sich nicht laden').waitFor();
  });

  it('leads to the chapter of a function by keyboard', async () => {
    const { page } = await chromium.open('/taskpane.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const link = page.getByRole('link', { name: 'Mehr im Handbuch: QUARTIL_GPA' });
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    const popup = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const handbuch = await popup;
    await handbuch.getByRole('heading', { name: 'QUARTIL_GPA' }).waitFor();
    expect(new URL(handbuch.url()).hash).toBe('#quartil_gpa');
  });
});

describe('in Excel, under the same policy', () => {
  it.each([
    ['/taskpane.html', 'dark', 'rgb(255, 255, 255)'],
    ['/taskpane.html?dark', 'light', 'rgb(41, 41, 41)'],
  ] as const)(
    '%s follows the theme of Excel, not of the system (%s)',
    async (path, colorScheme, background) => {
      const { page } = await chromium.open(path, { inExcel: true, colorScheme });
      const pane = page.locator('.fui-FluentProvider');
      await pane.waitFor();
      expect(await pane.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
        background,
      );
    },
  );

  it('starts with the real client, and the functions calculate and look empty cells up', async () => {
    const { page, complaints } = await chromium.open('/taskpane.html', { inExcel: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('nicht mit Excel verbunden').count()).toBe(0);
    const result = await page.evaluate(() =>
      (
        window as unknown as {
          standIn: { calculate: (name: string, args: unknown, addresses: unknown) => unknown };
        }
      ).standIn.calculate(
        'QUARTIL_GPA',
        [[[3], [0], [1], [0]], [[0], [2], [4]], null, null],
        ['Werte!A1:A4', null, null, null],
      ),
    );
    expect(result).toMatchObject({ ok: true, value: [[0], [1], [3]] });
    expect(complaints).toEqual([]);
    const unknown = await page.evaluate(() =>
      (window as unknown as { standIn: { unknown: () => string[] } }).standIn.unknown(),
    );
    expect(unknown).toEqual([]);
  });
});

describe('packed with its own Office.js', () => {
  let packed: Chromium;
  beforeAll(async () => {
    packed = await Chromium.start('packed');
  });
  afterAll(() => packed.stop());

  it('needs no other server in a plain browser, and says that Excel is missing', async () => {
    const { page, complaints } = await packed.open('/taskpane.html');
    await page.getByText('Diese Seite ist nicht mit Excel verbunden.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('starts in Excel, and misses nothing', async () => {
    const { page, complaints } = await packed.open('/taskpane.html', { inExcel: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('nicht mit Excel verbunden').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
