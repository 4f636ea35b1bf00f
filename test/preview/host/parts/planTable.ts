import type { OpenExcel } from './excel';

export const ERFOLGSPLAN = [
  ['Konto', 'Ansatz', 'Ist'],
  ['Umsatzerlöse', 100, 90],
  ['Materialaufwand', 40, 45],
];

/** A sheet with the plan from A1 on, as a table. */
export async function withTable<Value>(
  excel: OpenExcel,
  batch: (table: Excel.Table, sheet: Excel.Worksheet) => Promise<Value>,
): Promise<Value> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1:C3').values = ERFOLGSPLAN;
    return batch(sheet.tables.add('A1:C3', true), sheet);
  });
}
