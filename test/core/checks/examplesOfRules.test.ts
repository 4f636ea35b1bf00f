import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../../../src/core/checks/catalogue';
import { check, inShort } from './report';

/** The table that the page of a rule gives as its example, as a sheet below a title. */
function exampleOf(rule: RuleId, title: string): string {
  const page = readFileSync(join(__dirname, '../../../docs/regeln', `${rule}.md`), 'utf8');
  const [example = ''] = page.split('## Beispiel')[1]!.split('\n## ');
  const rows = example.split('\n').filter((line) => /^\|(?!-)/.test(line));
  return [title, ...rows.map((row) => row.replace(/^\|\s*|\s*\|$/g, ''))].join('\n');
}

const CASES: readonly (readonly [RuleId, string, string, string])[] = [
  ['SU-01', 'Erfolgsplan', 'fehler SU-01 Plan!B6', 'ergeben 1.290, angegeben sind 1.390'],
  ['VP-02', 'Vermögensplan', 'fehler VP-02 Plan!B4', '50.000 und zugleich'],
  ['VP-04', 'Vermögensplan', 'warnung VP-04 Plan!C4', '150.000'],
  ['BM-01', 'Vergleich', 'fehler BM-01 Plan!C3', '14.458 ist größer als Median 13.021'],
  ['BF-01', 'Darlehen', 'fehler BF-01 Plan!C3', '720.000, angegeben sind 700.000'],
  ['PL-05', 'Erfolgsplan', 'hinweis PL-05 Plan!B3', 'gebucht sind 4.000'],
  ['PL-06', 'Erfolgsplan', 'warnung PL-06 Plan!B3', 'Ansatz 0, gebucht 43.812'],
  ['PL-12', 'Erfolgsplan', 'warnung PL-12 Plan!B5', 'steht zweimal untereinander'],
  ['PL-13', 'Erfolgsplan', 'hinweis PL-13 Plan!A5', '„5.“ hat keine Bezeichnung'],
  ['PL-14', 'Zwischenbericht', 'warnung PL-14 Plan!C2', 'heißt Plan'],
];

test.each(CASES)('The example on the page of %s is found', (rule, title, short, words) => {
  const { findings } = check({ Plan: exampleOf(rule, title) });
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found.map(inShort)).toEqual([short]);
  expect(found[0]!.text).toContain(words);
});
