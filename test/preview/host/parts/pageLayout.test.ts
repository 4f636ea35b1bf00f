import { openExcel } from './excel';

it('keeps how a sheet is printed', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Erfolgsplan');
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Seite &P';
    const area = pageLayout.getPrintArea().load('address');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    pageLayout.load();
    await context.sync();
    return [
      pageLayout.toJSON(),
      [area.address, rows.address, columns.isNullObject, footer.centerFooter],
    ];
  });
  expect(found).toEqual([
    expect.objectContaining({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: false,
      leftMargin: 72,
      rightMargin: 50.4,
    }),
    ['Erfolgsplan!A1:D20', 'Erfolgsplan!1:2', true, 'Seite &P'],
  ]);
});

it('breaks pages above the rows that were named', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Erfolgsplan');
    horizontalPageBreaks.add('A20');
    horizontalPageBreaks.add('C10');
    horizontalPageBreaks.load('items/rowIndex');
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    const rows = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    horizontalPageBreaks.removePageBreaks();
    await context.sync();
    return [rows, count.value];
  });
  expect(found).toEqual([[9, 19], 2]);
  expect(excel.sheet.pageLayout.rowBreaks).toEqual([]);
});

it('has filter buttons over a range until they are removed', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('Erfolgsplan');
    autoFilter.apply('A1:C9');
    const range = autoFilter.getRangeOrNullObject().load('address');
    autoFilter.load('enabled');
    await context.sync();
    const { enabled } = autoFilter;
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    return [range.address, enabled, none.isNullObject];
  });
  expect(found).toEqual(['Erfolgsplan!A1:C9', true, true]);
});
