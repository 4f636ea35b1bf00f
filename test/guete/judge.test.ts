import { DEFAULTS } from '../../src/core/checks/settings/settings';
import type { Finding, Report } from '../../src/core/checks/report';
import { candidatesOf, contradictionsOf } from './breaks/candidates';
import type { Way } from './breaks/ways';
import { PlanBuilder } from './generator/planBuilder';
import { leaf, sum } from './generator/table';
import { judge, type Verdict } from './runner/judge';

/** B2:B4: two parts and their sum. */
function plan() {
  const builder = new PlanBuilder('small');
  builder.sheet('Plan').table({
    key: 'plan',
    at: [0, 0],
    textHeads: [['Posten']],
    columns: [{ key: 'a25', head: ['Ansatz 2025'], plan: true }],
    rows: [
      leaf('umsatz', 'Umsatzerlöse', [900]),
      leaf('zinsen', 'Zinserträge', [40]),
      leaf('frei', 'Übrige', [0]),
      sum('summe', 'Summe', ['umsatz', 'zinsen', 'frei']),
    ],
  });
  return builder.finish();
}

/** A finding at a row of column B that names other rows of it. */
function finding(row: number, others: readonly number[], more: Partial<Finding> = {}): Finding {
  const cellIn = (at: number) => ({ sheet: 'Plan', row: at, column: 1 });
  return {
    rule: 'SU-01',
    name: 'summe-der-zeilen',
    severity: 'fehler',
    cell: cellIn(row),
    cells: [row, ...others].map(cellIn),
    text: '',
    berechnet: null,
    gedruckt: null,
    differenz: null,
    ursache: null,
    change: null,
    folgen: [],
    ...more,
  };
}

function report(...findings: Finding[]): Report {
  const tally = { bestanden: 0, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 };
  return {
    tables: [],
    tally,
    findings,
    unchecked: [],
    kennzahlen: [],
    settings: DEFAULTS,
    vorjahr: null,
  };
}

function verdict(way: Way, row: number, found: Finding[], clean: Finding[] = []): Verdict {
  const small = plan();
  const made = candidatesOf(small)
    .find((candidate) => candidate.way === way && candidate.at.row === row)!
    .make();
  return judge(small, report(...clean), made, contradictionsOf(small, made), report(...found));
}

const SUM = 4;

it('counts a contradiction as caught when a finding names the broken cell', () => {
  const seen = verdict('vorzeichen', 1, [finding(SUM, [1, 2, 3])]);
  expect(seen).toMatchObject({ contradicts: true, caught: true, atCell: true, wrong: [] });
  expect(seen.right).toHaveLength(1);
});

it('counts it as missed when nothing names the broken cell', () => {
  expect(verdict('vorzeichen', 1, [])).toMatchObject({ caught: false });
  expect(verdict('vorzeichen', 1, [finding(SUM, [2])])).toMatchObject({ caught: false });
});

it('sees what is folded under another finding, and no Hinweis', () => {
  const folded = finding(0, [], { folgen: [finding(SUM, [1])] });
  expect(verdict('vorzeichen', 1, [folded])).toMatchObject({ caught: true });
  const hint = finding(SUM, [1], { severity: 'hinweis' });
  expect(verdict('vorzeichen', 1, [hint])).toMatchObject({ caught: false, quiet: 1 });
});

it('takes a finding that touches nothing of the break for a false alarm', () => {
  expect(verdict('vorzeichen', 1, [finding(0, [])]).wrong).toHaveLength(1);
});

it('takes every finding for a false alarm where nothing contradicts', () => {
  expect(verdict('naechste-zeile', 1, [finding(SUM, [1])])).toMatchObject({
    contradicts: false,
    caught: false,
    wrong: [{ rule: 'SU-01' }],
  });
});

it('lets a person object to a row that stands there twice', () => {
  const seen = verdict('zeile-doppelt', 3, [finding(4, [3])]);
  expect(seen).toMatchObject({ contradicts: false, right: [], wrong: [] });
});

it('knows what was found on the clean plan, also when a row has moved it', () => {
  const flaw = finding(SUM, [], { differenz: 1 });
  const moved = finding(SUM - 1, [], { differenz: 1 });
  expect(verdict('zeile-geloescht', 3, [moved], [flaw])).toMatchObject({ loud: 0, wrong: [] });
});

it('does not take a known flaw for a false alarm because its figures have changed', () => {
  const flaw = finding(SUM, [], { differenz: 1 });
  const changed = finding(SUM, [], { differenz: 5 });
  expect(verdict('naechste-zeile', 1, [changed], [flaw]).wrong).toEqual([]);
});
