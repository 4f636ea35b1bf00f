import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { DEFAULTS } from '../../../src/core/checks/settings/settings';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { withFolgen } from './formulas/drawn';
import { check, inShort } from './report';

const PLAN = `
Erfolgsplan 2024
Konto      | Bezeichnung    | Ansatz 2023 € | Ansatz 2024 €
5000100000 | Material       | 100.000       | 120.000
5000200000 | Energie        | 100.000       | 109.999
5000300000 | Porto          | 5.000         | 14.000
5000400000 | Miete          | 80.000        | 20.000
5000500000 | Wartung        | 0             | 30.000
Summe      |                | 285.000       | 293.999
`;

const about = (sheets: Record<string, string>) =>
  check(sheets).findings.filter(({ rule }) => rule === 'PL-01');

const explanation = (...lines: string[]): string =>
  ['Erläuterungen zum Erfolgsplan', ...lines].join('\n');

describe('PL-01: an Ansatz that changes considerably', () => {
  test('Without an Erläuterung it is a Warnung at the new Ansatz', () => {
    const found = about({ Plan: PLAN, Erläuterungen: explanation('Konto 5000500000 neu ab 2024') });
    expect(found.map(inShort)).toEqual(['warnung PL-01 Plan!D3']);
    expect(found[0]!.text).toBe(
      '2 Ansätze ändern sich erheblich gegenüber dem Vorjahr, ohne dass eine Erläuterung das Konto nennt; am meisten „5000400000 Miete“.',
    );
    const { folgen } = found[0]!;
    expect(folgen.map(inShort)).toEqual(['warnung PL-01 Plan!D3', 'warnung PL-01 Plan!D6']);
    expect(folgen[0]!.text).toBe(
      '„5000100000 Material“: Der Ansatz steigt von 100.000 auf 120.000 (20.000, 20 %); keine Erläuterung nennt das Konto.',
    );
    expect(folgen[1]!.text).toContain('sinkt von 80.000 auf 20.000 (−60.000, 75 %)');
  });

  test.each([
    ['one by one', ['5000100000, 5000400000 und 5000500000 steigen.']],
    ['as a range', ['5000100000-5000500000 | ja']],
    ['as a range in words', ['Konten 5000100000 bis 5000500000 | ja']],
    ['without the last zero', ['500010000', '500040000', '500050000']],
  ])('Accounts that are named %s are explained', (_, lines) => {
    expect(about({ Plan: PLAN, Erläuterungen: explanation(...lines) })).toEqual([]);
  });

  test('A text beside the Ansatz explains it', () => {
    const beside = PLAN.replace('Ansatz 2024 €', 'Ansatz 2024 € | Erläuterung')
      .replace('120.000', '120.000 | höhere Preise')
      .replace('20.000\n', '20.000 | Umzug\n');
    expect(about({ Plan: beside }).map(inShort)).toEqual(['warnung PL-01 Plan!D7']);
  });

  test('Where nothing is explained by accounts it cannot be checked, in one line', () => {
    const { findings, unchecked } = check({ Plan: PLAN });
    expect(findings.filter(({ rule }) => rule === 'PL-01')).toEqual([]);
    expect(unchecked.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^3 Ansätze ändern sich erheblich .* keine Erläuterungen, die Konten nennen\.$/,
      ),
    ]);
  });

  test('How much is considerable is a setting', () => {
    const sheets = { Plan: rowsOf(PLAN), Erläuterungen: rowsOf(explanation('5000500000')) };
    const changed = (change: { percent: number; euros: number }) =>
      checkWorkbook(snapshotOf(sheets), [], { ...DEFAULTS, change })
        .findings.flatMap(withFolgen)
        .filter(({ rule, folgen }) => rule === 'PL-01' && folgen.length === 0)
        .map(({ cell }) => cell.row + 1);
    expect(changed({ percent: 10, euros: 10_000 })).toEqual([3, 6]);
    expect(changed({ percent: 20, euros: 10_000 })).toEqual([6]);
    expect(changed({ percent: 10, euros: 60_000 })).toEqual([]);
    expect(changed({ percent: 5, euros: 5_000 })).toEqual([3, 4, 5, 6]);
  });
});
