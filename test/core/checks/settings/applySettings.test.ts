import type { RuleId } from '../../../../src/core/checks/catalogue';
import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import { DEFAULTS, type Settings } from '../../../../src/core/checks/settings/settings';
import { rowsOf, snapshotOf } from '../../../support/workbook';
import { inShort } from '../report';

const PLAN = snapshotOf({
  Plan: rowsOf(`
Erfolgsplan 2024
                   | Ansatz 2023 € | Ansatz 2024 €
Erträge
1. Umsatzerlöse    | 1.000         | 1.100
2. Mieten          | 200           | 210
3. Mieten          | 300           | 310
Summe Erträge      | 1.500         | 1.720
`),
});

const checked = (settings: Partial<Settings>) =>
  checkWorkbook(PLAN, [], { ...DEFAULTS, ...settings });

test('A rule that is switched off says nothing and counts nothing', () => {
  expect(checked({}).findings.map(inShort)).toEqual(['fehler SU-01 Plan!C7']);
  expect(checked({}).tally).toMatchObject({ bestanden: 1, fehlgeschlagen: 1 });
  const off = checked({ off: ['SU-01'] });
  expect(off.findings).toEqual([]);
  expect(off.tally).toMatchObject({ bestanden: 0, fehlgeschlagen: 0 });
  expect(off.settings.off).toEqual(['SU-01']);
});

describe('Of a rule that is switched off nothing counts as bestanden', () => {
  const KONTEN = `
Erfolgsplan 2024 Kontenübersicht
Konto      | Bezeichnung   | Ansatz 2024 €
           | Material
5225000000 | Entsorgung    |   1.000
5431000000 | Wartung       | 249.000
           | Summe Material | 250.000
           | Personal
5621000000 | Löhne         | 390.000
5622000000 | Abgaben       | 105.000
           | Summe Personal | 495.000`;
  const WORKBOOKS = {
    'KT-01': { Konten: KONTEN, Zwischenbericht: KONTEN.replace('Konten', 'Zwischen') },
    'KT-02': { Konten: KONTEN, Zwischenbericht: KONTEN.replace('Konten', 'Zwischen') },
    'BM-01': {
      Vergleich: `
Kennzahl           | Wert   | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte
Einzahlungen je VZ | 15.402 | 4.674   | 22.024  | 14.163     | 13.021     | 14.458              | 16.149     | 19`,
    },
    'SU-05': {
      Zwischenbericht: `
Zwischenbericht 2023
                   | Planansatz 2023 | Ist per 30.06.2023 | % vom Plan
Umsatzerlöse       | 200.000 | 100.500 | 50
Abfallentsorgung   |   1.000 |     408 | 41
Fernmeldegebühren  |  12.000 |   7.213 | 60
Bürobedarf         |   5.000 |   1.020 | 20
Reisekosten        |   3.000 |     999 | 33`,
    },
  };

  test.each(Object.entries(WORKBOOKS) as [RuleId, Record<string, string>][])(
    '%s',
    (rule, texts) => {
      const sheets = Object.entries(texts).map(([name, text]) => [name, rowsOf(text)] as const);
      const snapshot = snapshotOf(Object.fromEntries(sheets));
      const held = (off: readonly RuleId[]) =>
        checkWorkbook(snapshot, [], { ...DEFAULTS, off })
          .tables.flatMap(({ checks }) => checks)
          .filter((check) => check.rule === rule)
          .reduce((sum, { tally }) => sum + tally.bestanden, 0);
      expect([held([]) > 0, held([rule])]).toEqual([true, 0]);
    },
  );
});

test('A rule has the severity that a person chooses', () => {
  const { findings } = checked({ severities: { 'SU-01': 'hinweis' } });
  expect(findings.map(inShort)).toEqual(['hinweis SU-01 Plan!C7']);
});

test('A difference of rounding stays one', () => {
  const ist = snapshotOf({
    Plan: rowsOf(`
Erfolgsplan 2024
              | Ergebnis 2022 €
Erträge
1. Entgelte   | 1.000
2. Mieten     | 200
3. Zuschüsse  | 300
Summe Erträge | 1.501
`),
  });
  const settings: Settings = { ...DEFAULTS, severities: { 'SU-01': 'fehler' } };
  expect(checkWorkbook(ist, [], settings).findings.map(inShort)).toEqual(['rundung SU-01 Plan!B7']);
});
