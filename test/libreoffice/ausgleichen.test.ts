import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from '../../src/core/balance/changes';
import { prepare, proposeBalance } from '../../src/core/balance/propose';
import { recalculated } from '../../src/core/balance/recalculated';
import { NO_WISHES, type WayOfWriting } from '../../src/core/balance/types';
import type { CellChange, Change } from '../../src/core/workbook/change';
import { parseArea } from '../../src/core/workbook/address';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';
import { recalculate } from './recalculate';

const PUBLISHED = readFileSync(
  join(__dirname, '..', '..', 'assets', 'beispiele', 'wirtschaftsplan-kgrz-2024.xlsx'),
);

const typed = (place: string, value: number): CellChange => {
  const [sheet = '', cell = ''] = place.split('!');
  const { row, column } = parseArea(cell)!;
  return { sheet, row, column, write: { value } };
};

const BROKEN = patchWorkbook(
  PUBLISHED,
  [
    typed('Vermögensplan!B9', 1_400_000),
    typed('Vermögensplan!B48', 0),
    typed('Finanzplan!D26', 2_000_000),
    typed('Finanzplan!F17', 2_150_001),
  ],
  [],
);

/** Without both positions of the liquid funds, and with a total that another sheet asks for. */
const LACKING = xlsxFile({
  sheets: {
    Vermögensplan: [
      ['Vermögensplan 2024'],
      [null, 'Ansatz 2024 €', 'Ansatz 2025 €'],
      ['Mittelherkunft'],
      ['1. Zuweisungen', 100, 100],
      ['2. Kreditaufnahme', 50, 20],
      ['Summe Mittelherkunft', { formula: 'SUM(B4:B5)' }, { formula: 'SUM(C4:C5)' }],
      ['Mittelverwendung'],
      ['1. Investitionen', 110, 130],
      ['2. Tilgung', 10, 10],
      ['Summe Mittelverwendung', { formula: 'SUM(B8:B9)' }, { formula: 'SUM(C8:C9)' }],
    ],
    Übersicht: [['Summe', { formula: 'Vermögensplan!B10' }]],
  },
});

function balanced(file: Uint8Array, writing: WayOfWriting): Uint8Array {
  const prepared = prepare(readWorkbook(file));
  const proposal = proposeBalance(prepared, { ...NO_WISHES, writing });
  const changes: Change[] = changesOf(proposal);
  expect(changes.length).toBeGreaterThan(0);
  return patchWorkbook(file, changes, recalculated(prepared.snapshot, proposal));
}

describe.each([
  ['the broken example', BROKEN],
  ['a plan without positions of the liquid funds', LACKING],
])('LibreOffice opens %s, balanced', (_, file) => {
  it.each<WayOfWriting>(['wie im Blatt', 'werte', 'formeln'])('written „%s“', (writing) => {
    const { workbook, messages } = recalculate(balanced(file, writing));
    expect(messages).not.toMatch(/error|warning|repair/i);
    const { plans } = proposeBalance({ ...prepare(workbook) }, NO_WISHES);
    expect(plans.length).toBeGreaterThan(0);
    for (const { columns } of plans)
      for (const column of columns.filter(({ chosen }) => chosen)) {
        expect(column.lines).toEqual([]);
        expect(column.before.herkunft).toBeCloseTo(column.before.verwendung, 6);
      }
  });

  it('and calculates the values that were stored with it', () => {
    const patched = balanced(file, 'wie im Blatt');
    const stored = prepare(readWorkbook(patched)).snapshot;
    const calculated = recalculate(patched).workbook;
    stored.sheets.forEach(({ cells }, index) => {
      const figures = (all: typeof cells) =>
        all.flatMap(({ row, column, value }) =>
          typeof value === 'number' ? [`${row} ${column} ${value.toFixed(6)}`] : [],
        );
      expect(figures(calculated.sheets[index]!.cells)).toEqual(figures(cells));
    });
  });
});
