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
