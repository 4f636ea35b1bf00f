import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Finding } from '../../../src/core/checks/report';
import { acknowledge, type Acknowledgement } from '../../../src/core/review/acknowledgement';
import { reviewed } from '../../../src/core/review/reviewed';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { check } from '../checks/report';

const NOTE = { remark: 'Rundet die Kämmerei so', sign: 'mw', date: '2026-11-07' };
const HEADING = ['Ertrag', 'Ansatz 2026', 'Ansatz 2025'];

/** An Ertragsteil whose sum of 2026 is 10 more than its rows. */
const plan = (rows: { before?: string[]; summe?: [number, number]; miete?: number } = {}) => {
  const { before = [], summe = [610, 500], miete = 200 } = rows;
  return [
    ...before,
    HEADING.join(' | '),
    'Gebühren | 400 | 300',
    `Mieten | ${miete} | 200`,
    `Summe Erträge | ${summe.join(' | ')}`,
  ].join('\n');
};
const reportOf = (picture: string, sheet = 'Erfolgsplan') => check({ [sheet]: picture });

/** What was acknowledged in the report on the plan as it was. */
const acknowledged = (picture = plan()): Acknowledgement[] =>
  reportOf(picture).findings.map((finding) => acknowledge(finding, NOTE));

/** The cells of what is open, and of what is not. */
const openAndSettled = (picture: string, known: readonly Acknowledgement[], sheet?: string) => {
  const all = reviewed(reportOf(picture, sheet), known);
  const cells = (settled: boolean): string[] =>
    all
      .filter(({ acknowledgement }) => (acknowledgement !== null) === settled)
      .map(({ finding }) => acknowledge(finding, NOTE).cell);
  return { open: cells(false), settled: cells(true) };
};

it('keeps who has acknowledged a finding, when, and with which remark', () => {
  const [finding] = reportOf(plan()).findings;
  expect(acknowledge(finding!, NOTE)).toMatchObject({
    rule: 'SU-01',
    sheet: 'Erfolgsplan',
    cell: 'B4',
    figures: '600|610|-10|3',
    ...NOTE,
  });
});

describe('what was acknowledged', () => {
  it('stays so while its figures stay', () => {
    expect(openAndSettled(plan(), acknowledged())).toEqual({ open: [], settled: ['B4'] });
  });

  it.each([
    ['the printed sum', plan({ summe: [620, 500] })],
    ['one of the rows', plan({ miete: 201 })],
  ])('is open again when a figure changes: %s', (_, changed) => {
    expect(openAndSettled(changed, acknowledged())).toEqual({ open: ['B4'], settled: [] });
  });

  it('moves with its rows', () => {
    const moved = plan({ before: ['Wirtschaftsplan 2026', ''] });
    expect(openAndSettled(moved, acknowledged())).toEqual({ open: [], settled: ['B6'] });
  });

  it('says nothing about the same figures in the next column', () => {
    const nextYear = plan({ summe: [600, 500] }).replace(/\| (\d+) \| \d+$/gm, '| $1 | $1');
    const wrongNextYear = nextYear.replace('600 | 600', '600 | 610');
    expect(openAndSettled(wrongNextYear, acknowledged())).toEqual({ open: ['C4'], settled: [] });
  });

  it('says nothing about another row of the same figures', () => {
    const other = plan().replace('Summe Erträge', 'Summe Umsatzerlöse');
    const elsewhere = ['Wirtschaftsplan', '', other].join('\n');
    expect(openAndSettled(elsewhere, acknowledged())).toEqual({ open: ['B6'], settled: [] });
  });

  it('stays when its row is spelled differently', () => {
    const other = plan().replace('Summe Erträge', 'Summe der Erträge');
    expect(openAndSettled(other, acknowledged())).toEqual({ open: [], settled: ['B4'] });
  });

  it('is open where it could be one of two', () => {
    const twice = [plan(), '', 'Noch einmal', plan()].join('\n');
    const moved = ['Wirtschaftsplan', '', twice].join('\n');
    expect(openAndSettled(moved, acknowledged()).settled).toEqual([]);
  });

  it('stays so when the sheet gets another name', () => {
    expect(openAndSettled(plan(), acknowledged(), 'Erfolgsplan 2026').settled).toEqual(['B4']);
  });

  it('is open on a copy of the sheet', () => {
    const report = check({ Erfolgsplan: plan({ summe: [600, 500] }), Nachtrag: plan() });
    const settled = reviewed(report, acknowledged()).filter((each) => each.acknowledgement);
    expect(report.findings.map(({ cell }) => cell.sheet)).toContain('Nachtrag');
    expect(settled).toEqual([]);
  });
});

it('is for both of two findings that say the same of the same cell', () => {
  const [finding] = reportOf(plan()).findings;
  const twice = {
    ...reportOf(plan()),
    findings: [finding!, { ...finding!, cells: finding!.cells }],
  };
  const all = reviewed(twice, acknowledged());
  expect(all.map(({ acknowledgement }) => acknowledgement?.sign)).toEqual(['mw', 'mw']);
});

it('takes the later remark of two', () => {
  const later = acknowledged().map((first) => ({ ...first, remark: 'Geklärt' }));
  const [only] = reviewed(reportOf(plan()), [...acknowledged(), ...later]);
  expect(only!.acknowledgement!.remark).toBe('Geklärt');
});

it('settles every finding of a published plan, each by its own acknowledgement', () => {
  const file = 'assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx';
  const report = checkWorkbook(readWorkbook(readFileSync(file)));
  const known = report.findings.map((finding, index) =>
    acknowledge(finding, { ...NOTE, remark: String(index) }),
  );
  const remarks = reviewed(report, known).map(({ acknowledgement }) => acknowledgement?.remark);
  expect(remarks.length).toBeGreaterThan(20);
  expect(remarks).toEqual(known.map(({ remark }) => remark));
});

describe('a finding that is about no figure', () => {
  const about = (text: string): Finding => ({
    ...reportOf(plan()).findings[0]!,
    rule: 'KT-06',
    berechnet: null,
    gedruckt: null,
    differenz: null,
    text,
  });
  const report = (finding: Finding) => ({ ...reportOf(plan()), findings: [finding] });
  const known = [acknowledge(about('Das Konto 5001 heißt „Miete“ und „Pacht“.'), NOTE)];

  it.each([
    ['stays however it is worded', 'Konto 5001: einmal „Miete“, einmal „Pacht“.', NOTE.sign],
    ['is open when it names something else', 'Das Konto 5001 heißt „Miete“ und „Zins“.', undefined],
  ])('%s', (_, text, sign) => {
    const [only] = reviewed(report(about(text)), known);
    expect(only!.acknowledgement?.sign).toBe(sign);
  });
});
