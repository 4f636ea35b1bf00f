import { startedChromium } from './chromium';
import type { HostWindow } from './hostWindow';
import { PLAN, button, enter, markedAreas, openChecked, selection, textAt, withSum } from './pane';

jest.setTimeout(120_000);

const chromium = startedChromium();

describe('between the check and the click', () => {
  it('a sheet is renamed: the jump says so, and nothing is written', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.evaluate(() => {
      (window as HostWindow).excel!.workbook.sheets[0]!.name = 'Plan neu';
    });
    await button(page, 'B6').click();
    await page
      .getByText('Das Blatt „Erfolgsplan“ gibt es in der Arbeitsmappe nicht mehr.')
      .waitFor();
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.locator('button[aria-disabled="true"]').waitFor({ state: 'detached' });
    await page.getByText('gibt es in der Arbeitsmappe nicht mehr.').waitFor();
    expect(await textAt(page, 'Plan neu', 5, 1)).toBe(1390);
  });

  it('somebody has changed the cell of a suggestion, with the refreshing switched off', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.getByRole('checkbox', { name: 'Nach Änderungen neu prüfen' }).click();
    await page.getByRole('checkbox', { checked: false }).waitFor();
    await enter(page, 5, 1, '1400');
    await page.getByText('Die Mappe hat sich seit der Prüfung geändert.').waitFor();
    await button(page, 'Vorschlag ansehen').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Seit dem Einlesen geändert: Erfolgsplan!B6').waitFor();
    expect(await textAt(page, 'Erfolgsplan', 5, 1)).toBe(1400);
  });

  it('rows are inserted: the findings are said to be outdated, and are checked anew before they are marked', async () => {
    const { page } = await openChecked(chromium, PLAN);
    await page.evaluate(() => {
      const { Excel: client } = window as unknown as { Excel: typeof Excel };
      return client.run(async (context) => {
        context.workbook.worksheets.getItem('Erfolgsplan').getRange('2:3').insert('Down');
        await context.sync();
      });
    });
    await page.getByText('Die Mappe hat sich seit der Prüfung geändert.').waitFor();
    await button(page, 'In der Mappe').click();
    await button(page, 'Markieren').click();
    await page.getByText('Die Befunde sind markiert.').waitFor();
    expect(await markedAreas(page)).toEqual(['B8']);
    await page.getByRole('heading', { name: 'in B8' }).waitFor();
    await button(page, 'B8').click();
    await page.waitForFunction(
      () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 7,
    );
    expect(await selection(page)).toEqual({ name: 'Erfolgsplan', row: 7, column: 1 });
  });
});

it('takes every sign and every remark as the text that it is, on sheets of any name', async () => {
  const name = "=Müller's „Plan“";
  const { page } = await openChecked(chromium, { [name]: withSum(1390) });
  await button(page, 'Zur Kenntnis nehmen').click();
  await page.getByLabel('Bemerkung').fill('=HYPERLINK("http://anderswo")');
  await page.getByLabel('Kürzel').fill('@kr');
  await button(page, 'Zur Kenntnis genommen').click();
  await page.getByText('„=HYPERLINK("http://anderswo")“').waitFor();
  await button(page, 'B6').click();
  await page.waitForFunction(
    () => (window as HostWindow).excel!.workbook.activeSheet.activeCell.row === 5,
  );
  await button(page, 'In der Mappe').click();
  await button(page, 'Prüfprotokoll hinzufügen').click();
  await page.getByText('ist hinzugefügt.').waitFor();
  const formulas = await page.evaluate(() => {
    const sheet = (window as HostWindow).excel!.workbook.sheets[1]!;
    return [...sheet.cells].filter(([, { formula }]) => formula !== null).length;
  });
  expect(formulas).toBe(0);
  const texts = await page.evaluate(() => {
    const sheet = (window as HostWindow).excel!.workbook.sheets[1]!;
    return [...sheet.cells].map(([, { value }]) => value);
  });
  expect(texts).toEqual(expect.arrayContaining([name, '@kr', '=HYPERLINK("http://anderswo")']));
  expect(
    await page.evaluate(() => (window as HostWindow).excel!.workbook.sheets[1]!.hyperlinks),
  ).toContainEqual(expect.objectContaining({ documentReference: "'=Müller''s „Plan“'!B6" }));
});
