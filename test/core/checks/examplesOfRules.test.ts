import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type RuleId } from '../../../src/core/checks/catalogue';
import type { Finding } from '../../../src/core/checks/report';
import { putRight, type Drawings, type Example } from './examples/example';
import { BETWEEN_TABLES } from './examples/betweenTables';
import { OF_FORMULAS } from './examples/ofFormulas';
import { OF_LAST_YEAR } from './examples/ofLastYear';
import { OF_PLAUSIBILITY } from './examples/ofPlausibility';
import { OF_SUMS } from './examples/ofSums';
import { checkDrawn, withFolgen } from './formulas/drawn';
import { calculated } from '../../support/calculated';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';
import { check, inShort } from './report';
import { compared } from './vorjahr/compared';

const EXAMPLES: readonly Example[] = [
  ...OF_SUMS,
  ...BETWEEN_TABLES,
  ...OF_PLAUSIBILITY,
  ...OF_LAST_YEAR,
  ...OF_FORMULAS,
];

/** The figures in the example of a page, as they are printed there; addresses of cells are none. */
function figuresOf(rule: RuleId): string[] {
  const page = readFileSync(join(__dirname, '../../../docs/regeln', `${rule}.md`), 'utf8');
  const [example = ''] = page.split('## Beispiel')[1]!.split('\n## ');
  const table = example.split('\n').filter((line) => /^\|(?! ?-)/.test(line));
  const figures = table
    .join('\n')
    .replace(/`[^`]*`/g, '')
    .match(/(?<![A-Z\d.,])\d[\d.]*(?:,\d+)?/g);
  return [...new Set((figures ?? []).map((figure) => figure.replace(/\.$/, '')))];
}

function findingsOf({ rule, last }: Example, sheets: Drawings): Finding[] {
  const { findings } = last ? compared(sheets, last) : checkDrawn(sheets);
  return findings.flatMap(withFolgen).filter((finding) => finding.rule === rule);
}

/** What the formulas of a workbook come to. */
function results(sheets: Drawings): string[] {
  const drawn = Object.entries(sheets).map(([name, text]) => [name, rowsOf(text)] as const);
  return calculated(snapshotOf(Object.fromEntries(drawn))).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === 'number' ? value.toLocaleString('de-DE') : [])),
  );
}

describe.each(EXAMPLES.map((example) => [example.rule, example] as const))(
  'The example on the page of %s',
  (rule, example) => {
    const { sheets, last = {}, found, says, repaired } = example;

    test('is found where and as it says', () => {
      const findings = findingsOf(example, sheets);
      expect(findings.map(inShort)).toEqual(found);
      expect(findings[0]!.text).toContain(says);
    });

    test('is found no more once it is put right', () => {
      for (const from of Object.keys(repaired))
        expect(Object.values(sheets).join('\n')).toContain(from);
      expect(findingsOf(example, putRight(sheets, repaired)).map(inShort)).toEqual([]);
    });

    test('has the figures of the page', () => {
      const drawn = [...Object.values(sheets), ...Object.values(last), says, ...results(sheets)];
      const all = drawn.join('\n');
      expect(figuresOf(rule).filter((figure) => !all.includes(figure))).toEqual([]);
    });
  },
);

describe('PL-10', () => {
  const workbook = (second: Entry) => ({
    Plan: [
      ['Erfolgsplan 2024', null, null],
      ['Konto', 'Bezeichnung', 'Ergebnis 2022 €'],
      ...[12_480.55, second, 8_120.1, 1_417.33, 2_318.47, 1_220.91].map(
        (amount, index): Entry[] => [
          5_062_100_000 + index,
          `Aufwand ${'abcdef'[index]!}`,
          typeof amount === 'number' ? [amount, '#,##0.00'] : amount,
        ],
      ),
    ],
  });
  const found = (second: Entry) =>
    check(workbook(second)).findings.filter(({ rule }) => rule === 'PL-10');

  test('The amount in full euros is found, and with its cents no more', () => {
    const [finding, ...others] = found([3_568, '#,##0']);
    expect(others).toEqual([]);
    expect(inShort(finding!)).toBe('hinweis PL-10 Plan!C4');
    expect(finding!.text).toContain('3.568');
    expect(found(3_568.12)).toEqual([]);
  });
});

test('PL-11 names the figure of its page and finds no fault', () => {
  const { kennzahlen, findings } = check({
    Plan: `
Vermögensplan
Zeile                      | Ansatz 2024
Mittelherkunft
Abschreibungen             | 1.500.000
Mittelverwendung
Zugänge zum Anlagevermögen | 1.200.000`,
  });
  expect(kennzahlen.map(({ text }) => text)).toEqual([
    'Reinvestitionsquote („Ansatz 2024“): 80,0 % der Abschreibungen werden wieder investiert.',
  ]);
  expect(findings).toEqual([]);
});

test('FM-05 finds the three cells of its page, and nothing once they are put right', () => {
  const sheet = (c12: Entry, c20: Entry, c31: Entry): Entry[][] =>
    Array.from({ length: 31 }, (_, index) => {
      const named: Readonly<Record<number, Entry>> = { 12: c12, 20: c20, 31: c31 };
      const row = index + 1;
      return [null, `Größe ${row}`, named[row] ?? (row < 5 ? null : row)];
    });
  const found = (rows: Entry[][]) =>
    check({ Notizen: rows })
      .findings.filter(({ rule }) => rule === 'FM-05')
      .map(inShort);
  const broken = sheet(
    { formula: '=C10/C11', value: { error: '#DIV/0!' } },
    { formula: '=SUM(C5:C20)', value: 0 },
    { formula: '=[Plan2023.xlsx]Plan!C31', value: 5_000 },
  );
  expect(found(broken)).toEqual([
    'warnung FM-05 Notizen!C12',
    'warnung FM-05 Notizen!C20',
    'warnung FM-05 Notizen!C31',
  ]);
  const right = sheet(
    { formula: '=C10/C11', value: 10 / 11 },
    { formula: '=SUM(C5:C19)', value: 168 + 10 / 11 },
    5_000,
  );
  expect(found(right)).toEqual([]);
});

/** Number formats, figures without a finding, and stored values: what a picture of rows cannot show. */
const BY_THEMSELVES: readonly RuleId[] = ['PL-10', 'PL-11', 'FM-05'];

test('No page goes without its example', () => {
  expect([...EXAMPLES.map(({ rule }) => rule), ...BY_THEMSELVES].sort()).toEqual(
    Object.keys(RULES).sort(),
  );
});
