import { conditionalLook, formatsNotShown } from '../../../src/preview/grid/conditionalLook';
import { ExcelStandIn } from '../../../src/preview/host/excelStandIn';
import type { ConditionalFormatState } from '../../../src/preview/host/workbook/model/sheetParts';
import { DEFAULT_STYLE } from '../../../src/preview/host/workbook/model/style';
import { openWorkbook, type Sheets } from '../../support/openWorkbook';
import { area, sheetOf } from './sheets';

const RED = '#FFC7CE';
const GREEN = '#00FF00';

const format = (
  rule: Record<string, unknown>,
  more: Partial<ConditionalFormatState> & { readonly fillColor?: string } = {},
): ConditionalFormatState => ({
  id: '{1}',
  area: area('A1:A3'),
  type: 'CellValue',
  priority: 0,
  stopIfTrue: false,
  rule,
  ...more,
  format: { fontColor: '#9C0006', bold: true, italic: null, fillColor: more.fillColor ?? RED },
});

const custom = (formula: string, more: Parameters<typeof format>[1] = {}) =>
  format({ formula }, { type: 'Custom', ...more });

/** A plan with conditional formats, and the fills that its cells have by them. */
function plan(cells: Sheets[string], ...formats: ConditionalFormatState[]) {
  const standIn = new ExcelStandIn(openWorkbook({ Plan: cells, Archiv: [[7]] }));
  const [sheet] = standIn.workbook.sheets;
  sheet!.conditionalFormats = formats;
  const look = {
    date1904: false,
    holds: (one: ConditionalFormatState, at: { row: number; column: number }) =>
      standIn.conditions.holds(sheet!, one, at),
  };
  return {
    standIn,
    sheet: sheet!,
    fills: (column = 0) =>
      cells.map(
        (_, row) => conditionalLook(sheet!, look, { row, column }, DEFAULT_STYLE).style.fill.color,
      ),
  };
}

describe('a rule on the value of a cell', () => {
  it.each([
    [{ operator: 'LessThan', formula1: '=0' }, [RED, null, null, null]],
    [{ operator: 'GreaterThan', formula1: 0 }, [null, RED, null, null]],
    [{ operator: 'Between', formula1: '=9', formula2: '=1' }, [null, RED, null, null]],
    [{ operator: 'NotBetween', formula1: '=9', formula2: '=1' }, [RED, null, null, null]],
    [{ operator: 'EqualTo', formula1: '=$A$2' }, [null, RED, null, null]],
    [{ operator: 'EqualTo', formula1: '="Text"' }, [null, null, RED, null]],
    [{ operator: 'GreaterThan', formula1: '=B1' }, [null, RED, null, null]],
  ])('%j holds for what it says, within its area', (rule, fills) => {
    expect(plan([[-5, 3], [5, 4], ['Text'], [-5]], format(rule)).fills()).toEqual(fills);
  });
});

describe('a rule with a formula of its own', () => {
  it.each([
    ['=A1>$B1', [null, RED, RED]],
    ['=$A$2=5', [RED, RED, RED]],
    ['=MOD(ROW(),2)=0', [null, RED, null]],
    ['=A1=MAX($A$1:$A$3)', [null, null, RED]],
    ['=A1=Archiv!$A$1', [null, null, RED]],
    ['=COLUMN()=2', [null, null, null]],
    ['=ISERROR(1/0)', [RED, RED, RED]],
    ['=1/0', [null, null, null]],
    ['=A1-5', [RED, null, RED]],
    ['=PLANWERK.QUARTIL_GPA(A1)', [null, null, null]],
  ])('%s is seen from each cell', (formula, fills) => {
    expect(plan([[1, 2], [5, 4], [7]], custom(formula)).fills()).toEqual(fills);
  });

  it('is calculated anew when a cell that it reads changes', () => {
    const { standIn, sheet, fills } = plan([[1, 2], [5, 4], [7]], custom('=A1>$B1'));
    expect(fills()).toEqual([null, RED, RED]);
    standIn.person.enter(sheet, { row: 1, column: 1 }, '9');
    expect(fills()).toEqual([null, null, RED]);
  });

  it('is seen from the first cell that is left when the first ones were cleared', () => {
    const { sheet, fills } = plan([[1], [2], [1]], custom('=A1=1'));
    sheet.conditionalFormats = [
      custom('=A2=1', { area: area('A2:A2'), moreAreas: [area('A3:A3')] }),
    ];
    expect(fills()).toEqual([null, null, RED]);
  });
});

describe('several rules', () => {
  const positive = { operator: 'GreaterThan', formula1: '=0' };

  it('the more important one wins', () => {
    const second = format(positive, { priority: 1, fillColor: GREEN });
    expect(plan([[1]], second, format(positive)).fills()).toEqual([RED]);
  });

  it('one that stops leaves nothing to those behind it', () => {
    const plain = format(positive, { stopIfTrue: true, fillColor: '' });
    const second = format(positive, { priority: 1, fillColor: GREEN });
    expect(plan([[1], [-1]], plain, second).fills()).toEqual([null, null]);
    expect(plan([[1], [-1]], { ...plain, stopIfTrue: false }, second).fills()).toEqual([
      GREEN,
      null,
    ]);
  });
});

it('says which rules it does not show', () => {
  const sheet = sheetOf([[1]]);
  const unknown = format({ criteria: {} }, { type: 'ColorScale' });
  sheet.conditionalFormats = [custom('=A1>B1'), unknown];
  expect(formatsNotShown(sheet)).toEqual([unknown]);
});
