import { officeClient } from '../../../support/officeClient';

const ERFOLGSPLAN = {
  Erfolgsplan: [
    ['Position', 'Plan 2024', 'Plan 2025'],
    ['Umsatzerlöse', 1_250_000.5, 1_300_000],
    ['Materialaufwand', -400_000, -410_000],
    ['Ergebnis', '=B2+B3', '=C2+C3'],
  ],
  Leer: [],
};

describe('the cells of a range', () => {
  it('are read in one round trip, as Excel gives them', async () => {
    const { run, host } = await officeClient(ERFOLGSPLAN);
    const before = host.roundTrips.length;
    const range = await run(async (context) => {
      const found = context.workbook.worksheets.getItem('Erfolgsplan').getUsedRange();
      // eslint-disable-next-line office-addins/no-empty-load -- what it answers is the question
      found.load();
      await context.sync();
      return found.toJSON();
    });
    expect(range).toMatchObject({
      address: 'Erfolgsplan!A1:C4',
      rowCount: 4,
      columnCount: 3,
      cellCount: 12,
      formulas: [
        ['Position', 'Plan 2024', 'Plan 2025'],
        ['Umsatzerlöse', 1_250_000.5, 1_300_000],
        ['Materialaufwand', -400_000, -410_000],
        ['Ergebnis', '=B2+B3', '=C2+C3'],
      ],
      hasSpill: false,
    });
    expect(host.roundTrips.length - before).toBeLessThanOrEqual(2);
  });
});
