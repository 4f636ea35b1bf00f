import { ExcelStandIn } from '../../../../src/preview/host/excelStandIn';
import type { Happening } from '../../../../src/preview/host/workbook/happenings';
import { officeClient } from '../../../support/officeClient';
import { openWorkbook } from '../../../support/openWorkbook';

const MANY = 3000;

/** A sheet with a number, formulas on it below each other, and their sum beside it. */
function open() {
  const rows = Array.from({ length: MANY }, (_, row) => [
    row === 0 ? 1 : `=$A$1*${row}`,
    ...(row === 0 ? [null, `=SUM(A2:A${MANY})`] : []),
  ]);
  const standIn = new ExcelStandIn(openWorkbook({ Plan: rows }));
  const [plan] = standIn.workbook.sheets;
  const told: (string | number | null)[] = [];
  standIn.listen((happening: Happening) => {
    if (happening.kind !== 'calculating') told.push(happening.kind);
    else told.push(happening.progress === null ? null : happening.progress.done);
  });
  return {
    ...{ standIn, plan: plan!, told },
    type: (text: string) => standIn.person.enter(plan!, { row: 0, column: 0 }, text),
    last: () => plan!.cells.get(MANY - 1, 0).value,
    sum: () => plan!.cells.get(0, 2).value,
  };
}

const sumFor = (first: number) => (first * (MANY * (MANY - 1))) / 2;

it('calculates much in slices, says how far it is, and tells of the results when they are there', async () => {
  const { standIn, type, told, last, sum } = open();
  type('2');
  expect([told, last(), sum()]).toEqual([['cellsChanged'], MANY - 1, sumFor(1)]);
  await standIn.settled();
  expect([last(), sum()]).toEqual([2 * (MANY - 1), sumFor(2)]);
  expect(told.slice(0, 3)).toEqual(['cellsChanged', 400, 800]);
  expect(told.slice(-2)).toEqual([null, 'calculated']);
});

it('lets the newest change win over what is still being calculated', async () => {
  const { standIn, plan, type, told, sum } = open();
  type('2');
  await new Promise((resolve) => setTimeout(resolve, 0));
  standIn.person.enter(plan, { row: 0, column: 1 }, '=A2*10');
  type('3');
  await standIn.settled();
  expect([sum(), plan.cells.get(0, 1).value]).toEqual([sumFor(3), 30]);
  expect(told.filter((one) => one === 'calculated')).toHaveLength(1);
});

it('gives an add-in, and a file, no half results', async () => {
  const { standIn, type, sum } = open();
  const { run } = await officeClient(standIn);
  type('2');
  const read = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Plan').getRange('C1').load('values');
    await context.sync();
    return cell.values[0]![0] as unknown;
  });
  expect(read).toBe(sumFor(2));
  type('3');
  standIn.finishCalculation();
  expect(sum()).toBe(sumFor(3));
});

it('calculates little at once', () => {
  const standIn = new ExcelStandIn(openWorkbook({ Plan: [[1, '=A1*2']] }));
  const [plan] = standIn.workbook.sheets;
  standIn.person.enter(plan!, { row: 0, column: 0 }, '2');
  expect(plan!.cells.get(0, 1).value).toBe(4);
});
