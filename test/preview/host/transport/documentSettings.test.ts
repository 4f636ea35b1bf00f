import { ExcelStandIn } from '../../../../src/preview/host/excelStandIn';
import { officeClient } from '../../../support/officeClient';
import { openWorkbook } from '../../../support/openWorkbook';

it('keeps in the workbook what a page saves, for the next page and beside workbook.settings', async () => {
  const standIn = new ExcelStandIn(openWorkbook({ Plan: [[1]] }));
  standIn.workbook.settings.set('Stand', 3);
  const first = await officeClient(standIn);
  const { settings } = first.Office.context.document;
  expect(settings.get('Stand')).toBe(3);
  settings.set('Kürzel', { name: 'kr', seiten: [1, 2] });
  settings.remove('Stand');
  expect(standIn.workbook.settings.has('Kürzel')).toBe(false);
  const status = await new Promise((resolve) =>
    settings.saveAsync((result) => resolve(result.status)),
  );
  expect(status).toBe('succeeded');
  const second = await officeClient(standIn);
  expect(second.Office.context.document.settings.get('Kürzel')).toEqual({
    name: 'kr',
    seiten: [1, 2],
  });
  const keys = await second.run(async (context) => {
    const all = context.workbook.settings.load('items/key');
    await context.sync();
    return all.items.map(({ key }) => key);
  });
  expect(keys).toEqual(['Kürzel']);
});
