import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { rowsOf, snapshotOf } from '../../support/workbook';

const accounts = (name: string) =>
  rowsOf(`
    Erfolgsplan 2024
    Konto | Bezeichnung | Ansatz 2023 € | Ansatz 2024 €
    5021000000 | Löhne | 300.000 | 310.000
    5062900000 | ${name} | 5.000 | 6.000
    | Summe | 305.000 | 316.000`);

describe('The name of an account', () => {
  test('is one Hinweis where two tables spell it differently', () => {
    const { findings } = checkWorkbook(
      snapshotOf({
        Konten: accounts('Personalnebenaufwand'),
        Zwischenbericht: accounts('Personalnebeaufwand'),
      }),
    );
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['KT-06', 'hinweis']]);
    expect(findings[0]!.text).toContain('„Personalnebeaufwand“ statt „Personalnebenaufwand“');
  });

  test('may be abbreviated', () => {
    const { findings } = checkWorkbook(
      snapshotOf({
        Konten: accounts('Sonstige Aufwendungen'),
        Zwischenbericht: accounts('Sonst. Aufwendungen'),
      }),
    );
    expect(findings).toEqual([]);
  });
});
