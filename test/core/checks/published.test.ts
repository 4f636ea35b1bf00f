import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { equationsIn, place } from './report';

const FILE = join(__dirname, '../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');
const report = checkWorkbook(readWorkbook(readFileSync(FILE)));

/** Every Fehler and every Warnung in the published Wirtschaftsplan of the KGRZ Koblenz. */
const FOUND = `
fehler SU-05 Zwischenbericht GuV!E86
fehler SU-05 Zwischenbericht GuV!G86
fehler PL-09 Erfolgsplan Konten!A89
fehler IP-01 IP Bauten!K7
fehler SU-01 IP Bauten einzeln!J8
fehler KT-05 EDV-Kennzahlen Anlage 1!H17
fehler SU-01 EDV-Kennzahlen Anlage 1!B19
warnung PL-14 Zwischenbericht GuV!D5
warnung PL-06 Zwischenbericht GuV!C54
warnung PL-01 Erfolgsplan Konten!E34
warnung KT-02 Erfolgsplan Konten!C114
warnung PL-07 Vorhaben!F5
warnung SU-01 Vorhaben!E19
warnung IP-01 IP Immaterielle!K7
warnung IP-03 IP Immaterielle!L8
warnung PL-07 IP Immaterielle einzeln!B5
warnung SU-01 IP Immaterielle einzeln!D23
warnung PL-08 IP Bauten!C6
warnung PL-07 IP Bauten einzeln!B5
warnung PL-08 IP Maschinen!C6
warnung IP-01 IP Maschinen!K7
warnung IP-03 IP Maschinen!L8
warnung PL-07 IP Maschinen einzeln!B5
warnung IP-01 IP BGA!K7
warnung IP-03 IP BGA!L8
warnung PL-07 IP BGA einzeln!B5
warnung PL-07 Verbindlichkeiten!G5
warnung KT-05 Jahresvergleich!D6`;

test('The published Wirtschaftsplan has these Fehler and Warnungen', () => {
  const list = report.findings
    .filter(({ severity }) => severity === 'fehler' || severity === 'warnung')
    .map(({ severity, rule, cell }) => `${severity} ${rule} ${place(cell)}`);
  expect(list).toEqual(FOUND.trim().split('\n'));
});

test('Its sums in actuals that are off by a euro or two are Rundung', () => {
  const rounded = report.findings
    .filter(({ severity, rule }) => severity === 'rundung' && rule.startsWith('SU'))
    .map(({ cell }) => place(cell));
  expect(rounded).toEqual(
    expect.arrayContaining([
      'Zwischenbericht GuV!D82',
      'Zwischenbericht VP!C17',
      'Zwischenbericht VP!C38',
      'Vorhaben!C24',
    ]),
  );
});

test('Every equation of it is in exactly one state', () => {
  const sum = report.tables.reduce((total, { tally }) => total + equationsIn(tally), 0);
  expect(equationsIn(report.tally)).toBe(sum);
  expect(report.tally.nichtPruefbar).toBe(report.unchecked.length);
  expect(report.tally.bestanden).toBeGreaterThan(600);
});
