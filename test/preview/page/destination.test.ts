import { destination } from '../../../src/preview/bars/destination';
import { addressOf } from '../../../src/preview/grid/areas';
import { newWorkbook } from '../../../src/preview/host/workbook/model/newWorkbook';

const workbook = newWorkbook('Plan.xlsx', ['Erfolgsplan', 'Plan 2024']);
workbook.sheets[1]!.visibility = 'Visible';
workbook.names = [
  { name: 'Summen', formula: "='Plan 2024'!$B$3:$B$9", comment: '', visible: true },
];

it.each([
  ['B3', 'Erfolgsplan B3'],
  [' b3:c9 ', 'Erfolgsplan B3:C9'],
  ['c:d', 'Erfolgsplan C:D'],
  ["'plan 2024'!A7", 'Plan 2024 A7'],
  ['summen', 'Plan 2024 B3:B9'],
  ['A0', null],
  ['Nirgends', null],
  ['Fehlt!A1', null],
])('the name box leads from %j to %j', (text, expected) => {
  const to = destination(workbook, text);
  expect(to && `${to.sheet.name} ${addressOf(to.area)}`).toBe(expected);
});
