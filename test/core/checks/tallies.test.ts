import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { inAll } from '../../../src/core/checks/tallies';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { check } from './report';

it('counts the checks of a table rule by rule', () => {
  const { tables } = check({
    Erfolgsplan: [
      'Ertrag | Ansatz 2026 | Ansatz 2025',
      'Gebühren | 400 | 300',
      'Mieten | 200 | 200',
      'Summe Erträge | 610 | 500',
    ].join('\n'),
  });
  expect(tables.map(({ checks }) => checks)).toEqual([
    [
      {
        rule: 'SU-01',
        tally: { bestanden: 1, rundung: 0, fehlgeschlagen: 1, nichtPruefbar: 0 },
      },
    ],
  ]);
});

it('counts every check of the published plan under exactly one rule', () => {
  const file = join(__dirname, '../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');
  const { tables, tally } = checkWorkbook(readWorkbook(readFileSync(file)));
  for (const table of tables) expect(inAll(table.checks)).toEqual(table.tally);
  expect(inAll(tables)).toEqual(tally);
  const rules = new Set(tables.flatMap(({ checks }) => checks.map(({ rule }) => rule)));
  for (const rule of [
    'SU-01',
    'SU-02',
    'SU-05',
    'VP-01',
    'KT-01',
    'KT-02',
    'KT-03',
    'HR-01',
  ] as const)
    expect(rules).toContain(rule);
});
