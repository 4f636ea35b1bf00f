import { changesOf } from '../../../src/core/balance/changes';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { changedSnapshot } from '../../support/changedSnapshot';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { lines, linesOf, propose } from './proposal';

/** A workbook as Excel stores it, all formulas calculated. */
const finanzplan = (drawn: string): Snapshot =>
  changedSnapshot(snapshotOf({ Finanzplan: rowsOf(drawn) }), []);

/** Only 2025 needs a row for the Abnahme. */
const YEARS = `
Finanzplan
                     | 2024 €      | 2025 €      | 2026 €
Mittelherkunft
1. Zuweisungen       | 100         | 100         | 100
2. Kreditaufnahme    | 50          | 20          | 60
Summe Mittelherkunft | =SUM(B4:B5) | =SUM(C4:C5) | =SUM(D4:D5)
Mittelverwendung
1. Investitionen     | 140         | 150         | 150
2. Tilgung           | 10          | 10          | 10
Summe Mittelverwendung | =SUM(B8:B9) | =SUM(C8:C9) | =SUM(D8:D9)`;

const OTHER_YEARS = [
  'Finanzplan!B6 leer → 0 neue Zeile Abnahme der liquiden Mittel',
  'Finanzplan!B6 150 → 150 =SUM(B4:B6)',
  'Finanzplan!C6 leer → 40 neue Zeile Abnahme der liquiden Mittel',
  'Finanzplan!C6 120 → 160 =SUM(C4:C6)',
  'Finanzplan!D6 leer → 0 neue Zeile Abnahme der liquiden Mittel',
  'Finanzplan!D6 160 → 160 =SUM(D4:D6)',
];

test('A new row goes into the sum of every year, also of those that need nothing', () => {
  expect(lines(finanzplan(YEARS))).toEqual(OTHER_YEARS);
});

test('Written, all years add up alike, and nothing is left to do', () => {
  const before = finanzplan(YEARS);
  const after = changedSnapshot(before, changesOf(propose(before)));
  expect(lines(after)).toEqual([]);
  expect(checkWorkbook(after).findings).toEqual([]);
});

test('The sums of the other years stay formulas where a person wishes for figures', () => {
  expect(lines(finanzplan(YEARS), { writing: 'werte' })).toEqual(
    OTHER_YEARS.map((line) => line.replace(' =SUM(C4:C6)', '')),
  );
});

test('Sums that are typed stay as they are', () => {
  const typed = finanzplan(YEARS.replace('=SUM(B4:B5)', '150').replace('=SUM(D4:D5)', '160'));
  const sums = lines(typed).filter((line) => !line.includes('neue Zeile'));
  expect(sums).toEqual(['Finanzplan!C6 120 → 160 =SUM(C4:C6)']);
});

test('A year whose sum is repaired has the new row in the repaired one', () => {
  const short = finanzplan(YEARS.replace('=SUM(D4:D5)', '=D4'));
  expect(lines(short)).toContain('Finanzplan!D6 100 → 160 =SUM(D4:D6)');
});

test('Where the row is not wanted, the other years keep their sums', () => {
  const row = linesOf(propose(finanzplan(YEARS))).find(({ after }) => after === 40);
  const without = linesOf(propose(finanzplan(YEARS), { deselected: new Set([row!.id]) }));
  expect(without.map(({ id }) => id)).toEqual([row!.id]);
});

/** With a third position on the side of the Verwendung that holds nothing, as the sheet writes it. */
const withNothing = (zero: string): string =>
  YEARS.replace(/(2\. Tilgung.*)/, `$1\n3. Grundstücke | ${zero} | ${zero} | ${zero}`).replace(
    /([BCD])9\)/g,
    '$110)',
  );

test.each([
  ['a dash', '–', { text: '–' }],
  ['0', '0', { value: 0 }],
])('A sheet that writes %s for nothing has it in the new row as well', (_, zero, write) => {
  const before = finanzplan(withNothing(zero));
  const changes = changesOf(propose(before));
  expect(changes).toContainEqual({ sheet: 'Finanzplan', row: 5, column: 1, write });
  expect(lines(changedSnapshot(before, changes))).toEqual([]);
});

test('Where cells are added with "+", which cannot add a dash, nothing is 0', () => {
  const drawn = withNothing('–')
    .replace(/(1\. Zuweisungen.*)/, '$1\ndavon vom Land | 90 | 90 | 90')
    .replace(/SUM\((\w)(\d+):\w(\d+)\)/g, (_, column: string, from: string) =>
      from === '4' ? `${column}4+${column}6` : `SUM(${column}9:${column}11)`,
    );
  expect(lines(finanzplan(drawn))).toContain('Finanzplan!B7 150 → 150 =B4+B6+B7');
  expect(changesOf(propose(finanzplan(drawn)))).toContainEqual({
    sheet: 'Finanzplan',
    row: 6,
    column: 1,
    write: { value: 0 },
  });
});

test('Ist columns are not balanced, but take up the new row; their lines stand with the year that needs it', () => {
  const ist = finanzplan(YEARS.replace('2024 €', 'Ist 2024 €'));
  const [plan] = propose(ist).plans;
  const [needy] = plan!.columns.filter((column) => column.lines.some(({ after }) => after === 40));
  expect(needy!.lines.map(({ cell, reason }) => [cell.column, reason])).toContainEqual([
    1,
    'Spalte „Ist 2024“: Die Summe muss die neue Zeile enthalten.',
  ]);
  expect(lines(ist)).toEqual(expect.arrayContaining(OTHER_YEARS));
});

test('A column of totals adds up the new row as it does the others', () => {
  const total = YEARS.split('\n')
    .map((line, row) => {
      if (row === 2) return `${line} | Gesamt €`;
      const isSum = line.startsWith('Summe');
      if (!line.includes('|')) return line;
      return `${line} | ${isSum ? `=SUM(E${row - 2}:E${row - 1})` : `=SUM(B${row}:D${row})`}`;
    })
    .join('\n');
  const before = finanzplan(total);
  expect(lines(before)).toEqual(
    expect.arrayContaining([
      'Finanzplan!E6 leer → 40 neue Zeile Abnahme der liquiden Mittel',
      'Finanzplan!E6 430 → 470 =SUM(E4:E6)',
    ]),
  );
  const after = changedSnapshot(before, changesOf(propose(before)));
  expect(after.sheets[0]!.cells).toContainEqual(
    expect.objectContaining({ row: 5, column: 4, formula: '=SUM(B6:D6)', value: 40 }),
  );
  expect(lines(after)).toEqual([]);
});
