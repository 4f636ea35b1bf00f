import type { WayOfWriting } from '../../../src/core/balance/types';
import { changesOf } from '../../../src/core/balance/changes';
import { isSettled } from '../../../src/core/balance/propose';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { changedSnapshot } from '../../support/changedSnapshot';
import { snapshotOf, type Entry } from '../../support/workbook';
import { lines, linesOf, propose, type Drawing } from './proposal';

/** A plan whose totals and links are formulas; the stored values are those of Excel. */
function formulaPlan(cells: Readonly<Record<string, Entry>> = {}): Drawing {
  const at = (address: string, entry: Entry): Entry => (address in cells ? cells[address]! : entry);
  return {
    Erfolgsplan: [
      ['Erfolgsplan 2024'],
      [null, 'Ansatz 2024 €'],
      ['1. Umsatzerlöse', at('E3', 1_000_000)],
      ['2. Materialaufwand', at('E4', 850_000)],
      ['3. Abschreibungen', at('E5', 70_000)],
      ['4. Jahresergebnis', at('E6', { value: 80_000, formula: '=B3-B4-B5' })],
    ],
    Vermögensplan: [
      ['Vermögensplan 2024'],
      [null, 'Ansatz 2024 €'],
      ['Mittelherkunft'],
      ['2. Abschreibungen', at('V4', { value: 70_000, formula: '=Erfolgsplan!B5' })],
      ['3. Jahresgewinn', at('V5', { value: 80_000, formula: '=Erfolgsplan!B6' })],
      ['9. Abnahme der liquiden Mittel', at('V6', 0)],
      ['Summe Mittelherkunft', at('V7', { value: 150_000, formula: '=SUM(B4:B6)' })],
      ['Mittelverwendung'],
      ['1. Investitionen', at('V9', 145_000)],
      ['9. Zunahme der liquiden Mittel', at('V10', 5_000)],
      ['Summe Mittelverwendung', at('V11', { value: 150_000, formula: '=SUM(B9:B10)' })],
    ],
  };
}

/** After the proposal has been written. */
const balancedOnce = (drawing: Drawing): Snapshot => {
  const before = snapshotOf(drawing as Readonly<Record<string, Entry[][]>>);
  return changedSnapshot(before, changesOf(propose(before)));
};

const writing = (way: WayOfWriting) => ({ writing: way });

test('Totals that are formulas follow by themselves', () => {
  expect(
    lines(formulaPlan({ V9: 140_000, V11: { value: 145_000, formula: '=SUM(B9:B10)' } })),
  ).toEqual(['Vermögensplan!B10 5.000 → 10.000']);
});

test('Totals that are formulas follow a figure in a cell that was empty', () => {
  const empty = formulaPlan({ V4: null, V7: { value: 80_000, formula: '=SUM(B4:B6)' } });
  expect(lines(empty)).toEqual(['Vermögensplan!B4 leer → 70.000']);
});

test('A typed figure in a row of figures is replaced by a figure, or by a formula when the person wants formulas', () => {
  const typed = formulaPlan({ V4: 60_000, V7: { value: 140_000, formula: '=SUM(B4:B6)' } });
  expect(lines(typed)).toEqual(['Vermögensplan!B4 60.000 → 70.000']);
  expect(lines(typed, writing('formeln'))).toEqual([
    "Vermögensplan!B4 60.000 → 70.000 ='Erfolgsplan'!B5",
  ]);
});

test('A formula that points to the wrong row is replaced by one, or by a figure when the person wants figures', () => {
  const wrong = formulaPlan({
    V4: { value: 850_000, formula: '=Erfolgsplan!B4' },
    V7: { value: 930_000, formula: '=SUM(B4:B6)' },
  });
  expect(lines(wrong)).toEqual(["Vermögensplan!B4 850.000 → 70.000 ='Erfolgsplan'!B5"]);
  expect(lines(wrong, writing('werte'))).toEqual(['Vermögensplan!B4 850.000 → 70.000']);
});

test('The positions of the liquid funds can become formulas that ask for no total they go into', () => {
  const short = formulaPlan({
    V9: 160_000,
    V10: 0,
    V11: { value: 160_000, formula: '=SUM(B9:B10)' },
  });
  expect(lines(short, writing('formeln'))).toEqual([
    'Vermögensplan!B6 0 → 10.000 =MAX(0,B9-SUM(B4:B5))',
  ]);
});

test('A sum whose formula leaves out a row gets the formula over its block', () => {
  const short = formulaPlan({ V11: { value: 145_000, formula: '=SUM(B9:B9)' } });
  expect(lines(short)).toEqual(['Vermögensplan!B11 145.000 → 150.000 =SUM(B9:B10)']);
});

test('A workbook without stored values, as other programs write it, is calculated first', () => {
  const plan = formulaPlan({
    E6: '=B3-B4-B5',
    V4: '=Erfolgsplan!B5',
    V5: '=Erfolgsplan!B6',
    V7: '=SUM(B4:B6)',
    V9: 140_000,
    V11: '=SUM(B9:B10)',
  });
  expect(lines(plan)).toEqual(['Vermögensplan!B10 5.000 → 10.000']);
});

test('A plan that takes its figures from another one is balanced with what that one will hold', () => {
  const plan = formulaPlan({ V9: 140_000, V11: { value: 145_000, formula: '=SUM(B9:B10)' } });
  const linked = (row: string, value: number): Entry => ({
    value,
    formula: `=Vermögensplan!B${row}`,
  });
  const finanzplan: Entry[][] = [
    ['Finanzplan'],
    [null, '2024 €'],
    ['Mittelherkunft'],
    ['2. Abschreibungen', linked('4', 70_000)],
    ['3. Jahresgewinn', linked('5', 80_000)],
    ['9. Abnahme der liquiden Mittel', linked('6', 0)],
    ['Summe Mittelherkunft', { value: 150_000, formula: '=SUM(B4:B6)' }],
    ['Mittelverwendung'],
    ['1. Investitionen', linked('9', 140_000)],
    ['9. Zunahme der liquiden Mittel', linked('10', 5_000)],
    ['Summe Mittelverwendung', { value: 145_000, formula: '=SUM(B9:B10)' }],
  ];
  const expected = ['Vermögensplan!B10 5.000 → 10.000'];
  expect(lines({ ...plan, Finanzplan: finanzplan })).toEqual(expected);
  expect(lines({ Finanzplan: finanzplan, ...plan })).toEqual(expected);
});

describe('A Jahresgewinn that depends on the balance', () => {
  // Every euro of the liquid funds yields 10 %.
  const circular = formulaPlan({
    E3: { value: 1_000_500, formula: '=1000000+Vermögensplan!B10*0.1' },
    E6: { value: 80_500, formula: '=B3-B4-B5' },
    V5: { value: 80_500, formula: '=Erfolgsplan!B6' },
    V7: { value: 150_500, formula: '=SUM(B4:B6)' },
  });

  test('is followed until it comes out even', () => {
    const proposal = propose(circular);
    const [line] = linesOf(proposal);
    expect(line!.after).toBeCloseTo(5_000 / 0.9, 4);
    expect(proposal.plans[0]!.columns[0]!.rest).toBeCloseTo(0, 5);
    expect(proposal.plans[0]!.columns[0]!.notes).toEqual([
      "Formeln dieser Spalte hängen vom Ergebnis des Ausgleichs ab (B5 rechnet mit 'Erfolgsplan'!B6, 'Erfolgsplan'!B6 mit 'Erfolgsplan'!B3, 'Erfolgsplan'!B3 mit B10); der Betrag ist so gewählt, dass er danach aufgeht.",
    ]);
    expect(lines(balancedOnce(circular))).toEqual([]);
  });

  test('is taken over until it stays, where it is typed', () => {
    const typed = formulaPlan({
      E3: { value: 1_000_500, formula: '=1000000+ROUND(Vermögensplan!B10*0.1,0)' },
      E6: { value: 80_500, formula: '=B3-B4-B5' },
      V5: 80_000,
    });
    expect(lines(typed)).toEqual([
      'Vermögensplan!B5 80.000 → 80.556',
      'Vermögensplan!B10 5.000 → 5.556',
    ]);
    expect(lines(balancedOnce(typed))).toEqual([]);
    expect(isSettled(propose(typed).plans[0]!.columns[0]!)).toBe(true);
  });

  test('with every euro of it is refused: no amount comes out even', () => {
    const [column] = propose(
      formulaPlan({
        E3: { value: 1_005_000, formula: '=1000000+Vermögensplan!B10' },
        E6: { value: 85_000, formula: '=B3-B4-B5' },
        V5: 80_000,
      }),
    ).plans[0]!.columns;
    expect(column).toMatchObject({ lines: [], blocked: true, after: { herkunft: 150_000 } });
    expect(column!.notes).toEqual([
      "Formeln dieser Spalte hängen im Kreis vom Ergebnis des Ausgleichs ab ('Erfolgsplan'!B6 rechnet mit 'Erfolgsplan'!B3, 'Erfolgsplan'!B3 mit B10); ein Betrag, mit dem sie aufgehen, war nicht zu finden. Die Spalte bleibt, wie sie ist. Bitte in einer dieser Zellen einen Betrag statt der Formel eintragen.",
    ]);
  });

  test('is refused where the formulas are a circle already, which is said cell by cell', () => {
    const [column] = propose(
      formulaPlan({
        E3: { value: 1_000_000, formula: '=1000000+Vermögensplan!B10*0.1' },
        V10: { value: 0, formula: '=B7-B9' },
      }),
    ).plans[0]!.columns;
    expect(column).toMatchObject({ lines: [], blocked: true });
    expect(column!.notes).toEqual([
      "Zirkelbezug, Formeln brauchen einander gegenseitig: B7 rechnet mit B5, B5 mit 'Erfolgsplan'!B6, 'Erfolgsplan'!B6 mit 'Erfolgsplan'!B3, 'Erfolgsplan'!B3 mit B10, B10 mit B7. Excel kann diese Formeln nicht ausrechnen, und die Spalte lässt sich so nicht ausgleichen. Bitte in einer dieser Zellen einen Betrag eintragen.",
    ]);
  });

  test('is never made a formula that goes round in a circle', () => {
    expect(linesOf(propose(circular, writing('formeln'))).map(({ kind }) => kind)).toEqual([
      'wert',
    ]);
  });
});

test('Columns that go on changing each other are left as they are, and that is said', () => {
  const plan: Entry[][] = [
    ['Finanzplan'],
    [null, '2024 €', '2025 €'],
    ['Mittelherkunft'],
    ['Zuweisungen', { value: 200, formula: '=100+2*C8' }, { value: 200, formula: '=100+2*B8' }],
    ['Abnahme der liquiden Mittel', 0, 0],
    ['Summe Mittelherkunft', '=SUM(B4:B5)', '=SUM(C4:C5)'],
    ['Investitionen', 50, 50],
    ['Zunahme der liquiden Mittel', 50, 0],
    ['Summe Mittelverwendung', '=SUM(B7:B8)', '=SUM(C7:C8)'],
  ];
  const columns = propose({ Finanzplan: plan }).plans.flatMap((one) => one.columns);
  expect(columns.map(({ blocked, lines: { length } }) => [blocked, length])).toEqual([
    [true, 0],
    [true, 0],
  ]);
  expect(columns[0]!.notes[0]).toContain('hängt von Spalten ab, die ihrerseits von ihr abhängen');
});

test('A formula that becomes a figure is said to be replaced', () => {
  const plan = formulaPlan({
    V9: 140_000,
    V10: { value: 5_000, formula: '=2500*2' },
    V11: { value: 145_000, formula: '=SUM(B9:B10)' },
  });
  const [line] = linesOf(propose(plan, writing('werte')));
  expect(line!.reason).toMatch(/ Der Betrag ersetzt die Formel, die dort steht\.$/);
});

test('A total that only Excel can calculate is left to Excel', () => {
  const plan = formulaPlan({
    V9: 140_000,
    V11: { value: 145_000, formula: '=SUMPRODUCT(B9:B10*1)' },
  });
  expect(lines(plan)).toEqual(['Vermögensplan!B10 5.000 → 10.000']);
});
