import { openWorkbookFile } from '../../../../src/preview/host/files/openWorkbookFile';
import { saveWorkbookFile } from '../../../../src/preview/host/files/saveWorkbookFile';
import { condition } from '../../../../src/preview/host/condition';
import { xlsxFile } from '../../../support/xlsxFile';

const STYLES = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** The conditions of the rules, each as seen from the first cell of its area. */
async function conditionsIn(bytes: Uint8Array) {
  const { activeSheet } = await openWorkbookFile('Plan.xlsx', bytes);
  return activeSheet.conditionalFormats.map((format) => [
    format.area.row,
    format.area.column,
    condition(format),
  ]);
}

const file = (areas: string, rule: string) =>
  xlsxFile({
    sheets: {
      Plan: `<sheetData/><conditionalFormatting sqref="${areas}">${rule}</conditionalFormatting>`,
    },
    styles: STYLES,
  });

it.each([
  [
    'a formula for several areas, written as seen from the first cell of all',
    'B3:B9 D2:D9',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;$A2</formula></cfRule>',
    [
      [2, 1, '=B3>$A3'],
      [1, 3, '=D2>$A2'],
    ],
  ],
  [
    'a text, which stands there as a formula as well',
    'A1:A3',
    '<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="offen"><formula>NOT(ISERROR(SEARCH("offen",A1)))</formula></cfRule>',
    [[0, 0, '=NOT(ISERROR(SEARCH("offen",A1)))']],
  ],
])('reads %s, and keeps it when saved', async (_, areas, rule, conditions) => {
  const bytes = file(areas, rule);
  expect(await conditionsIn(bytes)).toEqual(conditions);
  const workbook = await openWorkbookFile('Plan.xlsx', bytes);
  const saved = await saveWorkbookFile(workbook);
  expect(saved.lost).toEqual([]);
  expect(await conditionsIn(saved.bytes)).toEqual(conditions);
});
