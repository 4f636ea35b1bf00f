import { freezingChanges } from '../../src/core/freeze/freezingChanges';
import { frozenLines } from '../../src/core/freeze/frozenLines';
import { planwerkFormulas } from '../../src/core/freeze/planwerkFormulas';
import { readSurroundings } from '../../src/excel/read/surroundings';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { OfficeClient } from '../support/officeClient';
import { openExcel, pictureOf, sheetOf } from './excelApp';

/** Without the add-in its functions are unknown; around them Excel's own give the results. */
const OURS = 'PLANWERK.DECKUNGSGRAD(A1,A2)';
const PLAN = {
  Plan: [
    [50, `=IFERROR(${OURS},A1/A2)`, '=B1*100'],
    [200, `=IFERROR(${OURS},"=A1")`],
    [null, `=IFERROR(${OURS},TRUE)`],
    [null, `=IFERROR(${OURS},"")`],
    [null, `=${OURS}`],
  ],
  'AfA 2024': [
    ['Anlage', `=IFERROR(_xldudf_PLANWERK_AFA_PLAN(1,2,3),SEQUENCE(3,2,100))`],
    [null, null, null],
    [null, null, null],
    ['Summe', '=SUM(B1:C3)'],
  ],
};

let excel: OfficeClient;
beforeEach(async () => {
  excel = await openExcel(PLAN);
});

async function lines() {
  const snapshot = await readWorkbook();
  return {
    snapshot,
    lines: frozenLines(snapshot, await readSurroundings(planwerkFormulas(snapshot))),
  };
}

async function freeze() {
  const { snapshot, lines: found } = await lines();
  return applyChanges(freezingChanges(found), snapshot, { label: 'Werte einfrieren' });
}

const contents = (sheet: string, row: number, column: number) => {
  const { value, formula, spilledFrom, style } = sheetOf(excel, sheet).cells.get(row, column);
  return { value, formula, spilledFrom, format: style.numberFormat };
};
const constant = (value: unknown) => ({
  value,
  formula: null,
  spilledFrom: null,
  format: 'General',
});

it('finds the formulas with what they show', async () => {
  const { lines: found } = await lines();
  expect(found.map(({ sheet, area, text, obstacle }) => [sheet, area, text, obstacle])).toEqual([
    ['Plan', { row: 0, column: 1, rows: 1, columns: 1 }, '0,25', null],
    ['Plan', { row: 1, column: 1, rows: 1, columns: 1 }, '=A1', null],
    ['Plan', { row: 2, column: 1, rows: 1, columns: 1 }, 'WAHR', null],
    ['Plan', { row: 3, column: 1, rows: 1, columns: 1 }, '', null],
    [
      'Plan',
      { row: 4, column: 1, rows: 1, columns: 1 },
      '#NAME?',
      'Die Zelle zeigt #NAME?; ein Fehler wird nicht festgeschrieben.',
    ],
    ['AfA 2024', { row: 0, column: 1, rows: 3, columns: 2 }, '100', null],
  ]);
  expect(found[0]!.shownFormula).toBe('=WENNFEHLER(PLANWERK.DECKUNGSGRAD(A1;A2);A1/A2)');
});

it('writes what they show, whatever it looks like, and all of an array', async () => {
  expect(await freeze()).toEqual({ kind: 'written', label: 'Werte einfrieren' });
  expect([0, 1, 2, 3].map((row) => contents('Plan', row, 1))).toEqual(
    [0.25, '=A1', true, null].map(constant),
  );
  expect(contents('Plan', 4, 1).formula).toBe(`=${OURS}`);
  expect([0, 1, 2].map((row) => [1, 2].map((column) => contents('AfA 2024', row, column)))).toEqual(
    [[100, 101].map(constant), [102, 103].map(constant), [104, 105].map(constant)],
  );
  expect([contents('Plan', 0, 2).value, contents('AfA 2024', 3, 1).value]).toEqual([25, 615]);
});

it('is taken back exactly', async () => {
  const [before, picture] = [await readWorkbook(), pictureOf(excel)];
  await freeze();
  expect(pictureOf(excel)).not.toEqual(picture);
  expect(await undo()).toEqual({ kind: 'undone', label: 'Werte einfrieren' });
  expect(pictureOf(excel)).toEqual(picture);
  expect(await readWorkbook()).toEqual(before);
  expect(contents('AfA 2024', 2, 2)).toMatchObject({ spilledFrom: { row: 0, column: 1 } });
});

it('keeps the number formats', async () => {
  const { cells } = sheetOf(excel, 'AfA 2024');
  const style = { ...cells.get(1, 2).style, numberFormat: '#,##0.00 "€"' };
  cells.change(1, 2, { style });
  cells.change(0, 1, { style });
  await freeze();
  expect([contents('AfA 2024', 0, 1).format, contents('AfA 2024', 1, 2).format]).toEqual([
    '#,##0.00 "€"',
    '#,##0.00 "€"',
  ]);
});

describe('writes nothing', () => {
  const person = (sheet: string, row: number, column: number, text: string) =>
    excel.standIn.person.enter(sheetOf(excel, sheet), { row, column }, text);

  it.each([
    ['a formula shows another value by now', 'Plan', 0, 0, '100', 'Plan!B1'],
    ['a formula is another one by now', 'Plan', 1, 1, '=1', 'Plan!B2'],
    ['an array is blocked by now', 'AfA 2024', 1, 1, '7', 'AfA 2024!B1'],
  ])('where %s', async (_, sheet, row, column, text, place) => {
    const { snapshot, lines: found } = await lines();
    person(sheet, row, column, text);
    const picture = pictureOf(excel);
    const outcome = await applyChanges(freezingChanges(found), snapshot, { label: 'x' });
    expect(outcome.kind === 'refused' && outcome.problems.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([expect.stringContaining(place)]),
    );
    expect(pictureOf(excel)).toEqual(picture);
  });

  it('where an array fills more by now', async () => {
    const { snapshot, lines: found } = await lines();
    person('AfA 2024', 0, 1, '=SEQUENCE(3,3)');
    const outcome = await applyChanges(freezingChanges(found), snapshot, { label: 'x' });
    expect(outcome.kind === 'refused' && outcome.problems.map(({ kind }) => kind)).toEqual([
      'arrayInTheWay',
      'changedMeanwhile',
    ]);
  });
});

it.each([
  [
    'a protected sheet',
    'Das Blatt ist geschützt.',
    () => (sheetOf(excel, 'Plan').protection.protected = true),
  ],
  [
    'a table',
    'Die Zelle gehört zur Excel-Tabelle „Anlagen“; dort ließe sich die Formel nicht genau zurückholen.',
    () =>
      excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Plan').tables.add('A1:C5', false);
        table.name = 'Anlagen';
        await context.sync();
      }),
  ],
])('respects %s', async (_, obstacle, act) => {
  await act();
  const { lines: found } = await lines();
  expect(found[0]!.obstacle).toBe(obstacle);
});

it('goes back where the writing fails half-way', async () => {
  const picture = pictureOf(excel);
  const { snapshot, lines: found } = await lines();
  // The step behind the array fails: no sheet may be called so.
  const outcome = await applyChanges(
    [...freezingChanges(found), { sheet: 'Plan', mark: 'A0', fillColor: '#FFFF00' }],
    snapshot,
    { label: 'x' },
  );
  expect(outcome).toMatchObject({ kind: 'failed', written: [] });
  expect(pictureOf(excel)).toEqual(picture);
});
