import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { changesOf } from '../../../src/core/balance/changes';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { parseArea } from '../../../src/core/workbook/address';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { changedSnapshot } from '../../support/changedSnapshot';
import { inShort as findingInShort } from '../checks/report';
import { lines, propose } from './proposal';

const PUBLISHED = readWorkbook(readFileSync('assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx'));

/** The published plan with other figures in some cells: `Finanzplan!D31`. */
function broken(figures: Readonly<Record<string, number>>): Snapshot {
  return changedSnapshot(
    PUBLISHED,
    Object.entries(figures).map(([place, value]) => {
      const [sheet = '', cell = ''] = place.split('!');
      const { row, column } = parseArea(cell)!;
      return { sheet, row, column, write: { value } };
    }),
  );
}

const balanceFindings = (snapshot: Snapshot): string[] =>
  checkWorkbook(snapshot)
    .findings.filter(({ rule }) =>
      ['VP-01', 'VP-02', 'VP-03', 'KT-03', 'KT-04', 'SU-01'].includes(rule),
    )
    .map(findingInShort);

test('The published plan balances in every plan column', () => {
  expect(lines(PUBLISHED)).toEqual([]);
  expect(propose(PUBLISHED).plans.map(({ sheet }) => sheet)).toEqual([
    'Zwischenbericht VP',
    'Vermögensplan',
    'Finanzplan',
  ]);
});

test('Its actuals and its Hochrechnung are as they are printed, rounding included', () => {
  const columns = new Set(
    propose(PUBLISHED).plans.flatMap((plan) => plan.columns.map(({ id }) => id)),
  );
  expect(lines(PUBLISHED, { columns })).toEqual([]);
});

test('Broken at eight places it is balanced again, and the checks that failed hold', () => {
  const plan = broken({
    'Vermögensplan!B9': 1_400_000,
    'Vermögensplan!B10': 500_000,
    'Vermögensplan!B48': 0,
    'Finanzplan!C9': 1_500_000,
    'Finanzplan!D28': 645_000,
    'Finanzplan!E16': 20_000,
    'Finanzplan!F17': 2_150_001,
    'Zwischenbericht VP!B16': 0,
  });
  const before = balanceFindings(plan);
  expect(before.length).toBeGreaterThan(5);
  const after = changedSnapshot(plan, changesOf(propose(plan)));
  expect(lines(after)).toEqual([]);
  expect(balanceFindings(after)).toEqual(balanceFindings(PUBLISHED));
});
