import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Table } from '../../../src/core/plan/types';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { sumsOf } from './picture';

const FILE = join(__dirname, '../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');
const plan = readPlan(readWorkbook(readFileSync(FILE)));

function tableOn(sheet: string): Table {
  const tables = plan.tables.filter((table) => table.sheet === sheet);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The sum of a heading, or with a name of its own, as a line. */
function sumOf(sheet: string, subject: string): string {
  const table = tableOn(sheet);
  const lines = sumsOf({ ...table, sums: table.sums.filter((sum) => sum.subject === subject) });
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

describe('the published Wirtschaftsplan 2024 of the KGRZ Koblenz', () => {
  it('is a plan for 2024', () => {
    expect(plan.planYear).toBe(2024);
  });

  it.each([
    ['Zwischenbericht GuV', 'Erfolgsplan', 115, 10],
    ['Zwischenbericht VP', 'Vermögensplan', 44, 7],
    ['Festsetzung', 'Festsetzung', 8, 0],
    ['Erfolgsplan', 'Erfolgsplan', 27, 3],
    ['Erfolgsplan Konten', 'Erfolgsplan', 118, 15],
    ['Vermögensplan', 'Vermögensplan', 44, 7],
    ['Vorhaben', 'Vorhaben', 21, 7],
    ['Finanzplan', 'Finanzplan', 44, 7],
    ['IP Immaterielle', 'Investitionsprogramm', 7, 2],
    ['IP BGA einzeln', 'Investitionsprogramm', 6, 1],
    ['Verbindlichkeiten', 'Verbindlichkeiten', 6, 1],
    ['Stellenübersicht', 'Stellenübersicht', 45, 1],
    ['Jahresvergleich', 'Kennzahlen', 6, 0],
  ])('%s is a table of kind %s with %i rows and %i sums', (sheet, kind, rows, sums) => {
    const table = tableOn(sheet);
    expect([table.kind, table.rows.length, table.sums.length]).toEqual([kind, rows, sums]);
    expect(table.unexplained).toEqual([]);
  });

  it.each([
    [
      'Zwischenbericht GuV',
      ['plan 2023', 'ist 2023', 'prozent ', 'hochrechnung ', 'prozent ', 'ist 2022'],
    ],
    ['Erfolgsplan', ['ist 2022', 'plan 2023', 'plan 2024']],
    ['Vermögensplan', ['plan 2024', 've 2024']],
    ['Finanzplan', ['other 2023', 'other 2024', 'other 2025', 'other 2026', 'other 2027']],
    ['Stellenübersicht', ['plan 2024', 'plan 2023', 'ist 2023']],
  ])('%s has the columns %j', (sheet, columns) => {
    expect(tableOn(sheet).columns.map(({ kind, year }) => `${kind} ${year ?? ''}`)).toEqual(
      columns,
    );
  });

  it.each([
    ['Festsetzung', 1],
    ['Erfolgsplan', 1],
    ['IP Immaterielle', 1000],
    ['Stellenübersicht', null],
  ])('%s is in units of %p', (sheet, unit) => {
    expect(tableOn(sheet).unit).toBe(unit);
  });

  it.each([
    ['Erfolgsplan Konten', 'Löhne und Gehälter', 'Summe = Dienstbezüge + Vergütungen'],
    ['Erfolgsplan Konten', 'Materialaufwand', 'Summe Materialaufwand = Summe + Summe'],
    ['Zwischenbericht GuV', 'Erträge', 'Summe Erträge = Summe + Summe + Summe'],
    [
      'Zwischenbericht GuV',
      'Aufwendungen',
      'Summe Aufwendungen = Summe Materialaufwand + Summe Personalaufwendungen + Abschreibungen auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen + Summe Sonst. betriebliche Aufwendungen',
    ],
    [
      'Vermögensplan',
      'Finanzanlagen',
      'Summe Finanzanlagen = Wertpapiere des Anlagevermögens + sonstige Ausleihungen',
    ],
    [
      'Finanzplan',
      'Ausgaben / Mittelverwendung',
      'Summe Ausgaben / Mittelverwendung = Summe Anlagevermögen (Zugänge Pos. I, II, III) + Summe Sonstige Mittelverwendung',
    ],
    ['Vorhaben', 'Sachanlagen', 'Summe Sachanlagen = Summe + Summe + Summe'],
    ['Vorhaben', 'Finanzanlagen', 'Summe Finanzanlagen = '],
    [
      'IP Immaterielle',
      'Saldo der Einnahmen und Ausgaben aus Investitionstätigkeit',
      'Saldo der Einnahmen und Ausgaben aus Investitionstätigkeit = − Summe der Ausgaben aus Investitionstätigkeit',
    ],
  ])('%s, sum of %s', (sheet, subject, line) => {
    expect(sumOf(sheet, subject)).toBe(line);
  });

  it('subtracts the expenses in the result, and adds the interest earned', () => {
    const table = tableOn('Erfolgsplan');
    const result = table.sums.find(
      ({ row }) => table.rows[row]!.label === 'Ergebnis nach Steuern',
    )!;
    const numbersWith = (sign: 1 | -1) =>
      result.parts.flatMap(({ row, factor }) => (factor === sign ? [table.rows[row]!.number] : []));
    expect(numbersWith(1)).toEqual([null, '10', '11', '12', '15']);
    expect(numbersWith(-1)).toEqual(expect.arrayContaining(['8', '9', '13', '14', '16', '17']));
  });

  it('keeps the account numbers as printed', () => {
    const accounts = tableOn('Erfolgsplan Konten').rows.flatMap(({ account }) => account ?? []);
    const nine = accounts.filter((account) => account.length === 9);
    const ten = accounts.filter((account) => account.length === 10);
    expect(nine).toHaveLength(29);
    expect(nine.length + ten.length).toBe(accounts.length);
  });

  it('adds up the positions that a cell of the Stellenübersicht holds together', () => {
    const table = tableOn('Stellenübersicht');
    const [sum] = table.sums;
    const total = sum!.parts.reduce((value, { row }) => {
      const entry = table.rows[row]!.entries[0]!;
      return value + ('value' in entry ? entry.value : NaN);
    }, 0);
    expect(total).toBeCloseTo(66.9, 10);
  });
});
