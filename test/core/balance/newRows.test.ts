import { changesOf } from '../../../src/core/balance/changes';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { snapshotOf, type Entry } from '../../support/workbook';
import { changedSnapshot } from '../../support/changedSnapshot';
import { lines, propose } from './proposal';

/** Without both positions of the liquid funds; the Übersicht below refers to the totals. */
const PLAN: readonly (readonly Entry[])[] = [
  ['Vermögensplan 2024'],
  [null, null, 'Ansatz 2024 €', 'Ansatz 2025 €'],
  [null, 'Mittelherkunft'],
  ['1', 'Zuweisungen', 100, 100],
  ['2', 'Kreditaufnahme', 50, 20],
  [null, 'Summe Mittelherkunft', { formula: '=SUM(C4:C5)' }, { formula: '=SUM(D4:D5)' }],
  [null, 'Mittelverwendung'],
  ['1', 'Investitionen', 110, 130],
  ['2', 'Tilgung', 10, 10],
  [null, 'Summe Mittelverwendung', { formula: '=SUM(C8:C9)' }, { formula: '=SUM(D8:D9)' }],
];
const BEFORE = changedSnapshot(
  snapshotOf({ Vermögensplan: PLAN, Übersicht: [['Summe', '=Vermögensplan!C10']] }),
  [],
);

test('Rows for both positions are inserted, numbered on, and taken up by the totals', () => {
  const proposal = propose(BEFORE);
  expect(lines(BEFORE)).toEqual([
    'Vermögensplan!C6 leer → 0 neue Zeile Abnahme der liquiden Mittel',
    'Vermögensplan!C6 150 → 150 =SUM(C4:C6)',
    'Vermögensplan!C10 leer → 30 neue Zeile Zunahme der liquiden Mittel',
    'Vermögensplan!C10 120 → 150 =SUM(C9:C11)',
    'Vermögensplan!D6 leer → 20 neue Zeile Abnahme der liquiden Mittel',
    'Vermögensplan!D6 120 → 140 =SUM(D4:D6)',
    'Vermögensplan!D10 leer → 0 neue Zeile Zunahme der liquiden Mittel',
    'Vermögensplan!D10 140 → 140 =SUM(D9:D11)',
  ]);
  expect(changesOf(proposal).slice(0, 6)).toEqual([
    { sheet: 'Vermögensplan', before: 5, insertRows: 1 },
    { sheet: 'Vermögensplan', row: 5, column: 0, write: { text: '3' } },
    { sheet: 'Vermögensplan', row: 5, column: 1, write: { text: 'Abnahme der liquiden Mittel' } },
    { sheet: 'Vermögensplan', before: 10, insertRows: 1 },
    { sheet: 'Vermögensplan', row: 10, column: 0, write: { text: '3' } },
    { sheet: 'Vermögensplan', row: 10, column: 1, write: { text: 'Zunahme der liquiden Mittel' } },
  ]);
});

test('Written, the plan balances in both years, and the checks agree', () => {
  const after = changedSnapshot(BEFORE, changesOf(propose(BEFORE)));
  expect(lines(after)).toEqual([]);
  const { findings, tally } = checkWorkbook(after);
  expect(findings).toEqual([]);
  expect(tally.bestanden).toBe(6);
  const [, overview] = after.sheets;
  expect(overview!.cells[1]).toMatchObject({ formula: '=Vermögensplan!C12', value: 150 });
});
