import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelStandIn } from '../../../src/preview/host/excelStandIn';
import type { FunctionMetadata } from '../../../src/preview/host/calculation/addInFunctions';
import type { Happening } from '../../../src/preview/host/workbook/happenings';
import { officeClient } from '../../support/officeClient';
import { openWorkbook } from '../../support/openWorkbook';

const PLAN = { Plan: [[100, 40, '=A1-B1'], ['=SEQUENCE(2,2)']], Archiv: [['=Plan!C1*2']] };
const metadata = JSON.parse(
  readFileSync(join(__dirname, '../../../dist/functions.json'), 'utf8'),
) as FunctionMetadata;

const at = (row: number, column: number) => ({ row, column });

function valuesOf({ workbook }: ExcelStandIn, sheet = 0): unknown[] {
  return [...workbook.sheets[sheet]!.cells].map(([, { value }]) => value);
}

describe('a person at the grid', () => {
  it('opens a workbook that is calculated', () => {
    const standIn = new ExcelStandIn(openWorkbook(PLAN));
    expect(valuesOf(standIn)).toEqual([100, 40, 60, 1, 2, 3, 4]);
    expect(valuesOf(standIn, 1)).toEqual([120]);
    expect(standIn.workbook.isDirty).toBeUndefined();
  });

  it('types as in German, and what depends on it follows', () => {
    const standIn = new ExcelStandIn(openWorkbook(PLAN));
    const happenings: Happening['kind'][] = [];
    standIn.listen(({ kind }) => happenings.push(kind));
    const plan = standIn.workbook.sheets[0]!;
    expect(standIn.person.enter(plan, at(0, 0), '1.140,50')).toBeNull();
    expect(standIn.person.enter(plan, at(0, 3), '=SUMME(A1;B1)')).toBeNull();
    expect(plan.cells.get(0, 2).value).toBe(1100.5);
    expect(plan.cells.get(0, 3)).toMatchObject({ formula: '=SUM(A1,B1)', value: 1180.5 });
    expect(valuesOf(standIn, 1)).toEqual([2201]);
    expect(happenings).toEqual(['cellsChanged', 'calculated', 'cellsChanged', 'calculated']);
    expect(standIn.workbook.isDirty).toBe(true);
  });

  it('blocks a spilled array, and gives it its room again', () => {
    const standIn = new ExcelStandIn(openWorkbook(PLAN));
    const plan = standIn.workbook.sheets[0]!;
    standIn.person.enter(plan, at(2, 1), 'im Weg');
    expect(plan.cells.get(1, 0).value).toEqual({ error: '#SPILL!' });
    expect(plan.cells.get(1, 1).value).toBeNull();
    standIn.person.clear(plan, { ...at(2, 1), rows: 1, columns: 1 });
    expect(plan.cells.get(2, 1).value).toBe(4);
    standIn.person.clear(plan, { ...at(1, 0), rows: 1, columns: 1 });
    expect(plan.cells.get(2, 1).value).toBeNull();
  });

  it('is told in German why a cell cannot be changed', () => {
    const standIn = new ExcelStandIn(openWorkbook(PLAN));
    const plan = standIn.workbook.sheets[0]!;
    plan.protection = { protected: true, options: {}, password: null };
    expect(standIn.person.enter(plan, at(0, 0), '5')?.sentence).toMatch(/^Die Zelle ist geschützt/);
    expect(plan.cells.get(0, 0).value).toBe(100);
  });
});

describe('the add-in and the calculation', () => {
  it('sees what its own writing leads to in the same batch', async () => {
    const { run } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const plan = context.workbook.worksheets.getItem('Plan');
      plan.getRange('A1').values = [[200]];
      const result = plan.getRange('C1').load('values');
      const spilled = plan.getRange('A2').getSpillingToRange().load('address');
      const parent = plan.getRange('B3').getSpillParentOrNullObject().load('address');
      const none = plan.getRange('A1').getSpillParentOrNullObject();
      await context.sync();
      return [
        result.values[0]![0],
        spilled.address,
        parent.address,
        none.isNullObject,
      ] as unknown[];
    });
    expect(found).toEqual([160, 'Plan!A2:B3', 'Plan!A2', true]);
  });

  it('calculates once for a batch that asks for it', async () => {
    const { run, standIn } = await officeClient(PLAN);
    let calculated = 0;
    standIn.listen(({ kind }) => {
      if (kind === 'calculated') calculated += 1;
    });
    await run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const plan = context.workbook.worksheets.getItem('Plan');
      for (let value = 0; value < 10; value++) plan.getRange('A1').values = [[value]];
      await context.sync();
    });
    expect(calculated).toBe(1);
    expect(standIn.workbook.sheets[0]!.cells.get(0, 2).value).toBe(-31);
  });

  it('leaves everything as it is in manual mode until it is told to calculate', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const difference = () => standIn.workbook.sheets[0]!.cells.get(0, 2).value;
    await run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[0]];
      await context.sync();
    });
    expect(difference()).toBe(60);
    await run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    expect(difference()).toBe(-40);
  });
});

describe('functions of an add-in', () => {
  it('are unknown where it is not installed, and awaited until its page is ready', () => {
    const standIn = new ExcelStandIn(openWorkbook({ Plan: [['=PLANWERK.DECKUNGSGRAD(1,2)']] }));
    expect(valuesOf(standIn)).toEqual([{ error: '#NAME?' }]);
    standIn.install('PLANWERK', metadata);
    expect(valuesOf(standIn)).toEqual([{ error: '#BUSY!' }]);
  });
});

describe('another workbook', () => {
  it('takes the place of the one before', () => {
    const standIn = new ExcelStandIn(openWorkbook(PLAN));
    standIn.open(openWorkbook({ Haushalt: [[1, '=A1+1']] }));
    expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(['Haushalt']);
    expect(valuesOf(standIn)).toEqual([1, 2]);
    expect(standIn.person.enter(standIn.workbook.sheets[0]!, at(0, 0), '5')).toBeNull();
    expect(valuesOf(standIn)).toEqual([5, 6]);
  });
});
