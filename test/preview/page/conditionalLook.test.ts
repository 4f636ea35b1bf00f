import { conditionalLook, formatsNotShown } from '../../../src/preview/grid/conditionalLook';
import type { ConditionalFormatState } from '../../../src/preview/host/workbook/model/sheetParts';
import { DEFAULT_STYLE } from '../../../src/preview/host/workbook/model/style';
import { area, sheetOf } from './sheets';

const format = (
  rule: Record<string, unknown>,
  type = 'CellValue',
  priority = 0,
  fillColor = '#FFC7CE',
): ConditionalFormatState => ({
  id: `{${priority}}`,
  area: area('A1:A3'),
  type,
  priority,
  stopIfTrue: false,
  rule,
  format: { fontColor: '#9C0006', bold: true, italic: null, fillColor },
});

function fillsWith(...formats: ConditionalFormatState[]) {
  const sheet = sheetOf([[-5], [5], ['Text'], [-5]]);
  sheet.conditionalFormats = formats;
  return [0, 1, 2, 3].map(
    (row) => conditionalLook(sheet, { row, column: 0 }, DEFAULT_STYLE).style.fill.color,
  );
}

it.each([
  [{ operator: 'LessThan', formula1: '=0' }, ['#FFC7CE', null, null, null]],
  [{ operator: 'GreaterThan', formula1: 0 }, [null, '#FFC7CE', null, null]],
  [{ operator: 'Between', formula1: '=9', formula2: '=1' }, [null, '#FFC7CE', null, null]],
  [{ operator: 'EqualTo', formula1: '=$A$2' }, [null, '#FFC7CE', null, null]],
])('%j holds for the numbers that it says, within its area', (rule, fills) => {
  expect(fillsWith(format(rule))).toEqual(fills);
});

it('lets the more important of two rules win', () => {
  const rule = { operator: 'LessThan', formula1: '=9' };
  const second = format(rule, 'CellValue', 1, '#00FF00');
  expect(fillsWith(second, format(rule))[0]).toBe('#FFC7CE');
});

it('says which rules it does not show', () => {
  const sheet = sheetOf([[1]]);
  const unknown = format({ formula: '=A1>B1' }, 'Custom');
  sheet.conditionalFormats = [format({ operator: 'LessThan', formula1: '=0' }), unknown];
  expect(formatsNotShown(sheet)).toEqual([unknown]);
});
