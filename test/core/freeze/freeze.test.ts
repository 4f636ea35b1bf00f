import { freezingChanges } from '../../../src/core/freeze/freezingChanges';
import { frozenLines, type Surroundings } from '../../../src/core/freeze/frozenLines';
import { planwerkFormulas } from '../../../src/core/freeze/planwerkFormulas';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf, type Entry } from '../../support/workbook';

const QUARTIL = '=PLANWERK.QUARTIL_GPA(A2:A9,{1;2;3})';
const GRAD = '=PLANWERK.DECKUNGSGRAD(A2,A3)';

/** Every formula of a workbook, with what Excel says about its cell. */
function linesOf(snapshot: Snapshot, said: Partial<Surroundings> = {}) {
  return frozenLines(
    snapshot,
    planwerkFormulas(snapshot).map((formula) => ({
      ...formula,
      shownFormula: formula.formula,
      text: '',
      spill: null,
      isArray: false,
      table: null,
      isProtected: false,
      ...said,
    })),
  );
}

const obstacleOf = (value: CellValue | null, said: Partial<Surroundings> = {}) =>
  linesOf(snapshotOf({ Plan: [['Grad', { value, formula: GRAD }]] }), said)[0]!.obstacle;

it.each<[string, CellValue, unknown]>([
  ['a figure', 0.8125, { value: 0.8125 }],
  ['a nought', 0, { value: 0 }],
  ['a truth value', false, { value: false }],
  ['a text', 'überwiegend erfüllt', { text: 'überwiegend erfüllt' }],
  ['a text that reads like a formula', '=A1', { text: '=A1' }],
  ['a text that reads like a figure', '1.234', { text: '1.234' }],
  ['an empty text', '', { text: '' }],
])('writes %s in place of the formula', (_, value, written) => {
  const snapshot = snapshotOf({ Plan: [['Grad', { value, formula: GRAD }]] });
  expect(freezingChanges(linesOf(snapshot))).toEqual([
    { sheet: 'Plan', row: 0, column: 1, freeze: [[written]] },
  ]);
});

it('takes formulas with Planwerk only, sheet by sheet', () => {
  const snapshot = snapshotOf({
    Plan: [[1, '=SUM(A1)', { value: 2, formula: GRAD }]],
    Text: [[{ value: '=PLANWERK.DECKUNGSGRAD(A2,A3) teilt' }]],
    Vergleich: [[{ value: 3, formula: '=100*_xldudf_PLANWERK_DECKUNGSGRAD(A2,A3)' }]],
  });
  expect(linesOf(snapshot).map(({ sheet, area }) => [sheet, area.row, area.column])).toEqual([
    ['Plan', 0, 2],
    ['Vergleich', 0, 0],
  ]);
});

it('takes formulas with a name that stands for Planwerk, on the sheet where the name is valid', () => {
  const snapshot = {
    ...snapshotOf({
      Plan: [[{ value: 2, formula: '=Quote*100' }]],
      Andere: [[{ value: 2, formula: '=Quote*100' }]],
    }),
    names: [{ name: 'Quote', refersTo: 'PLANWERK.DECKUNGSGRAD(1,2)', sheet: 'Plan' }],
  };
  expect(linesOf(snapshot).map(({ sheet }) => sheet)).toEqual(['Plan']);
});

describe('an array', () => {
  const spill = { row: 0, column: 0, rows: 3, columns: 2 };
  const filled = (corner: Entry): Snapshot =>
    snapshotOf({
      Plan: [
        [{ value: 14.7, formula: QUARTIL }, 'Q1', 'daneben'],
        [15.2, null],
        [corner, 'Q3'],
      ],
    });

  it('becomes values as a whole', () => {
    const lines = linesOf(filled(16), { spill });
    expect(lines.map(({ area }) => area)).toEqual([spill]);
    expect(freezingChanges(lines)).toEqual([
      {
        sheet: 'Plan',
        row: 0,
        column: 0,
        freeze: [
          [{ value: 14.7 }, { text: 'Q1' }],
          [{ value: 15.2 }, { text: '' }],
          [{ value: 16 }, { text: 'Q3' }],
        ],
      },
    ]);
  });

  it('is one, also where a host names its formula at every cell', () => {
    const snapshot = filled({ value: 16, formula: QUARTIL });
    const [anchor, member] = planwerkFormulas(snapshot);
    const said = { shownFormula: '', text: '', isArray: true, table: null, isProtected: false };
    const lines = frozenLines(snapshot, [
      { ...anchor!, ...said, spill },
      { ...member!, ...said, spill: null },
    ]);
    expect(lines.map(({ area, obstacle }) => [area, obstacle])).toEqual([[spill, null]]);
  });

  it('stays a formula where one of its results is an error', () => {
    const [line] = linesOf(filled({ error: '#N/A' }), { spill });
    expect(line!.obstacle).toBe('Im Ergebnis steht #NV; ein Fehler wird nicht festgeschrieben.');
    expect(freezingChanges([line!])).toEqual([]);
  });

  it.each([
    ['=SUM(A1#)', `'Plan'!D1`],
    ['=SUM(_xlfn.ANCHORARRAY(A1))', `'Plan'!D1`],
    [`=MAX('Plan'!$A$1#)`, `'Plan'!D1`],
  ])('stays one while %s reads it', (formula, reader) => {
    const snapshot = snapshotOf({
      Plan: [[{ value: 14.7, formula: QUARTIL }, null, null, { value: 30, formula }], [15.2]],
    });
    expect(linesOf(snapshot, { spill: { ...spill, columns: 1 } })[0]!.obstacle).toBe(
      `A1# wird gelesen von ${reader}; dort stünde danach #BEZUG!. Ersetzen Sie dort erst A1# durch A1:A3.`,
    );
  });

  it('stays one while a name reads it', () => {
    const snapshot = {
      ...filled(16),
      names: [{ name: 'Quartile', refersTo: `'Plan'!$A$1#`, sheet: null }],
    };
    expect(linesOf(snapshot, { spill })[0]!.obstacle).toMatch(/gelesen von Name „Quartile“/);
  });

  it('does not mind who reads another array, or one on another sheet', () => {
    const snapshot = snapshotOf({
      Plan: [[{ value: 14.7, formula: QUARTIL }, null, { value: 1, formula: '=SUM(A2#)' }]],
      Andere: [[1, { value: 1, formula: '=SUM(A1#)' }]],
    });
    expect(linesOf(snapshot, { spill })[0]!.obstacle).toBeNull();
  });
});

it.each<[string, string | null, CellValue | null, Partial<Surroundings>]>([
  ['nothing', null, 5, {}],
  [
    'an error',
    'Die Zelle zeigt #WERT!; ein Fehler wird nicht festgeschrieben.',
    { error: '#VALUE!' },
    {},
  ],
  ['a result to come', 'Excel hat das Ergebnis noch nicht berechnet.', { error: '#BUSY!' }, {}],
  ['no result', 'Excel hat das Ergebnis noch nicht berechnet.', null, {}],
  ['a protected sheet', 'Das Blatt ist geschützt.', 5, { isProtected: true }],
  [
    'a table',
    'Die Zelle gehört zur Excel-Tabelle „Anlagen“; dort ließe sich die Formel nicht genau zurückholen.',
    5,
    { table: 'Anlagen' },
  ],
  ['a formula that could be an array and is none', null, 5, { isArray: true }],
])('says that %s is in the way', (_, sentence, value, said) => {
  expect(obstacleOf(value, said)).toBe(sentence);
});

it('does not take an array of the old kind apart', () => {
  const [one, other] = [
    { value: 5, formula: QUARTIL },
    { value: 6, formula: '=PLANWERK.QUARTIL_GPA(A3:A10,{1;2;3})' },
  ];
  const obstacles = (...column: Entry[]) =>
    linesOf(snapshotOf({ Plan: column.map((cell) => [cell]) }), { isArray: true }).map(
      ({ obstacle }) => obstacle,
    );
  const sentence = 'Die Zelle gehört zu einer Matrixformel; sie lässt sich nur als Ganzes ändern.';
  expect(obstacles(one, one, other, null, one)).toEqual([sentence, sentence, null, null]);
});
