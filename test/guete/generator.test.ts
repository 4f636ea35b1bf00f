import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/workbook/snapshot';
import type { Break, Candidate } from './breaks/break';
import { candidatesOf, contradictionsOf } from './breaks/candidates';
import { FORMULA_WAYS, WAYS, type Way } from './breaks/ways';
import { cellAt } from './generator/grid';
import type { Probeplan } from './generator/model';
import { PlanBuilder } from './generator/planBuilder';
import { faultsOf } from './generator/selfCheck';
import { leaf, sum } from './generator/table';
import { LAYOUTS } from './layouts/layouts';

/** Two Ansätze that add up, with the account's row in the second line of the sheet. */
function smallPlan(ist = false): Probeplan {
  const plan = new PlanBuilder('small');
  plan.sheet('Erfolgsplan').table({
    key: 'erfolgsplan',
    at: [0, 0],
    textHeads: [['Posten', '']],
    columns: [
      { key: 'a24', head: ['Ansatz 2024', '€'], plan: !ist },
      { key: 'a25', head: ['Ansatz 2025', '€'], plan: !ist, prior: 'a24' },
    ],
    rows: [
      leaf('umsatz', 'Umsatzerlöse', [900, 1250]),
      leaf('zinsen', 'Zinserträge', [40, 30]),
      leaf('uebrige', 'Übrige Erträge', [0, 0]),
      sum('summe', 'Summe', ['umsatz', 'zinsen', 'uebrige']),
    ],
  });
  return plan.finish();
}

const plan = smallPlan();

const isOfFormulas = (way: Way): boolean => FORMULA_WAYS.some((other) => other === way);

function candidate(way: Way, row: number, column: number, of = plan): Candidate {
  const found = candidatesOf(of).find(
    ({ way: other, at }) => other === way && at.row === row && at.column === column,
  );
  if (!found) throw new Error(`There is no ${way} at ${row}/${column}.`);
  return found;
}

const broken = (way: Way, row: number, column: number): Break => candidate(way, row, column).make();

const contradicts = (made: Break): boolean => contradictionsOf(plan, made).length > 0;

/** The column of a sheet from top to bottom. */
function columnOf({ snapshot }: Break, column: number): Cell['value'][] {
  return snapshot.sheets[0]!.cells.filter((cell) => cell.column === column).map(
    ({ value }) => value,
  );
}

const CLEAN = ['Ansatz 2025', '€', 1250, 30, 0, 1280];

describe('A way of breaking changes what it says', () => {
  it.each<[Way, number, Cell['value'][]]>([
    ['vorzeichen', 2, ['Ansatz 2025', '€', -1250, 30, 0, 1280]],
    ['mal10', 3, ['Ansatz 2025', '€', 1250, 300, 0, 1280]],
    ['mal1000', 3, ['Ansatz 2025', '€', 1250, 30_000, 0, 1280]],
    ['vorjahr', 3, ['Ansatz 2025', '€', 1250, 40, 0, 1280]],
    ['naechste-zeile', 2, ['Ansatz 2025', '€', 30, 1250, 0, 1280]],
    ['text', 2, ['Ansatz 2025', '€', '1.250', 30, 0, 1280]],
    ['einheit', 1, ['Ansatz 2025', 'T€', 1250, 30, 0, 1280]],
    ['zeile-geloescht', 3, ['Ansatz 2025', '€', 1250, 0, 1280]],
    ['zeile-doppelt', 3, ['Ansatz 2025', '€', 1250, 30, 30, 0, 1280]],
  ])('%s in row %i', (way, row, expected) => {
    const column = way.startsWith('zeile') ? 1 : 2;
    expect(columnOf(broken(way, row, column), 2)).toEqual(expected);
  });

  it('exchanges a value with the one beside it', () => {
    const made = broken('naechste-spalte', 2, 1);
    expect(columnOf(made, 1)[2]).toBe(1250);
    expect(columnOf(made, 2)[2]).toBe(900);
  });

  it('changes one digit', () => {
    const [, , value] = columnOf(broken('ziffer', 2, 2), 2);
    const differing = Array.from(JSON.stringify(value)).filter((digit, at) => digit !== '1250'[at]);
    expect(differing).toHaveLength(1);
  });

  it('transposes two digits', () => {
    expect([2150, 1520, 1205]).toContain(columnOf(broken('zahlendreher', 2, 2), 2)[2]);
  });

  it('types another sum over the sum', () => {
    const made = broken('summe', 5, 2);
    expect(columnOf(made, 2).slice(0, 5)).toEqual(CLEAN.slice(0, 5));
    expect([1000, 1300, 1250]).toContain(columnOf(made, 2)[5]);
  });

  it('shifts the year of a heading', () => {
    expect(['Ansatz 2024', 'Ansatz 2026']).toContain(columnOf(broken('kopfjahr', 0, 2), 2)[0]);
  });
});

describe('A way of breaking formulas changes one, and what is calculated from it', () => {
  /** Three Ansätze and their sum in three years, and a result. */
  function calculating(): Probeplan {
    const builder = new PlanBuilder('calculating');
    builder.sheet('Erfolgsplan').table({
      key: 'erfolgsplan',
      at: [0, 0],
      textHeads: [['Posten']],
      formulas: true,
      columns: ['23', '24', '25'].map((year) => ({
        key: year,
        head: [`Ansatz 20${year}`],
        plan: true,
      })),
      rows: [
        leaf('umsatz', 'Umsatzerlöse', [900, 1000, 1100]),
        leaf('mieten', 'Mieten', [40, 50, 60]),
        leaf('zinsen', 'Zinserträge', [7, 8, 9]),
        sum('summe', 'Summe', ['umsatz', 'mieten', 'zinsen']),
        leaf('kosten', 'Kosten', [300, 400, 500]),
        sum('ergebnis', 'Ergebnis', ['summe', '-kosten']),
      ],
    });
    return builder.finish();
  }

  it.each<[Way, number, readonly string[]]>([
    ['bereich-verkuerzt', 4, ['=SUM(C2:C3)', '=SUM(C3:C4)']],
    ['zeile-ausgelassen', 4, ['=SUM(C2:C2,C4:C4)', '=SUM(C2,C4)']],
    ['formel-als-wert', 4, ['1058']],
    ['muster-gebrochen', 6, ['=C5+C6']],
    ['bezug-verschoben', 4, ['=SUM(B2:B4)', '=SUM(D2:D4)']],
  ])('%s in row %i', (way, row, after) => {
    const of = calculating();
    const made = candidate(way, row, 2, of).make();
    expect(after).toContain(made.after);
    const result = cellAt(made.snapshot, { sheet: 0, row: 6, column: 2 })!.value;
    expect(result === 658).toBe(way === 'formel-als-wert');
    expect(contradictionsOf(of, made).length).toBeGreaterThan(0);
  });
});

describe('The constraints alone decide what contradicts', () => {
  it.each<[Way, number, number]>([
    ['vorzeichen', 2, 2],
    ['summe', 5, 2],
    ['zeile-geloescht', 2, 1],
    ['zeile-doppelt', 2, 1],
    ['naechste-spalte', 2, 1],
    ['text', 2, 2],
    ['einheit', 1, 2],
  ])('%s in row %i does', (way, row, column) => {
    expect(contradicts(broken(way, row, column))).toBe(true);
  });

  it.each<[string, Way, number, number]>([
    ['two parts of a sum that change places', 'naechste-zeile', 2, 2],
    ['a row of zeros that is gone', 'zeile-geloescht', 4, 1],
    ['a sum that is gone, as its parts are there', 'zeile-geloescht', 5, 1],
    ['a sum that is said twice', 'zeile-doppelt', 5, 1],
  ])('%s does not', (_, way, row, column) => {
    expect(contradicts(broken(way, row, column))).toBe(false);
  });

  it('takes one euro in an Ist column for rounding', () => {
    const ist = smallPlan(true);
    const figure = ist.figures.find(
      ({ rowKey, columnKey }) => rowKey === 'zinsen' && columnKey === 'a25',
    )!;
    const by = (amount: number) => {
      const state = { value: (other: unknown) => (other === figure ? 30 + amount : null) };
      const values = (other: typeof figure) => state.value(other) ?? other.value;
      const made = broken('vorzeichen', 2, 2);
      return contradictionsOf(ist, { ...made, state: { ...made.state, value: values } }).length;
    };
    expect(by(1)).toBe(0);
    expect(by(2)).toBe(1);
  });
});

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const built = layout.build();

  it('is clean', () => {
    expect(faultsOf(built, layout.published)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(layout.build().snapshot)).toBe(JSON.stringify(built.snapshot));
  });

  it('can be broken in every way that its cells allow', () => {
    const ways = new Set(candidatesOf(built).map(({ way }) => way));
    expect(WAYS.filter((way) => !isOfFormulas(way) && !ways.has(way))).toEqual([]);
    const calculates = built.snapshot.sheets.some(({ cells }) =>
      cells.some(({ formula }) => formula !== null),
    );
    expect(FORMULA_WAYS.some((way) => ways.has(way))).toBe(calculates);
  });

  it('shows a broken figure at its cell, in all ways that write one', () => {
    const oneCell = candidatesOf(built).filter(
      ({ way }) => !way.startsWith('zeile') && !isOfFormulas(way),
    );
    for (const { make, at } of oneCell.filter((__, index) => index % 23 === 0)) {
      const { snapshot, broken: cells } = make();
      expect(cellAt(snapshot, at)?.value).not.toEqual(cellAt(built.snapshot, at)?.value);
      const changed = snapshot.sheets.flatMap((sheet, index) =>
        sheet.cells.filter((cell, position) => {
          return cell.value !== built.snapshot.sheets[index]!.cells[position]!.value;
        }),
      );
      expect(changed).toHaveLength(cells.length);
    }
  });
});

it('knows nothing of the checks it measures', () => {
  const sources = ['generator', 'breaks', 'layouts'].flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(__dirname, folder, name), 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(20);
  for (const source of sources) expect(source).not.toMatch(/core\/(plan|checks)/);
});
