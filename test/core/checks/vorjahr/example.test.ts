import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import type { Finding } from '../../../../src/core/checks/report';
import { DEFAULTS } from '../../../../src/core/checks/settings/settings';
import { vorjahresabgleich } from '../../../../src/core/checks/vorjahr/abgleich';
import { settledColumns } from '../../../../src/core/checks/vorjahr/columns';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { isFigure, type Figure } from '../../../../src/core/plan/types';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../../src/xlsx/readWorkbook';
import { lastYearOf } from '../../../support/lastYear';
import { inShort, place } from '../report';
import { ofLastYear } from './compared';

const FILE = join(__dirname, '../../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');
const snapshot = readWorkbook(readFileSync(FILE));
const rule = vorjahresabgleich('wirtschaftsplan-2023.xlsx', lastYearOf(snapshot));

describe('The published Wirtschaftsplan against the one that its columns of the year before come from', () => {
  const report = checkWorkbook(snapshot, [], DEFAULTS, rule);

  test('agrees in every table that names the year before', () => {
    expect(ofLastYear(report)).toEqual([]);
    expect(report.unchecked.filter(({ text }) => text.includes('Vorjahresplan'))).toEqual([]);
    expect(report.vorjahr).toMatchObject({ gleich: 421, rundung: 0, abweichend: 0 });
    expect(new Set(report.vorjahr!.tables.map(({ sheet }) => sheet))).toEqual(
      new Set([
        'Zwischenbericht GuV',
        'Zwischenbericht VP',
        'Erfolgsplan',
        'Erfolgsplan Konten',
        'Vorhaben',
        'Finanzplan',
        'IP Immaterielle',
        'IP Immaterielle einzeln',
        'IP Bauten',
        'IP Bauten einzeln',
        'IP Maschinen',
        'IP Maschinen einzeln',
        'IP BGA',
        'IP BGA einzeln',
        'Stellenübersicht',
        'EDV-Kennzahlen',
        'EDV-Kennzahlen Speicher',
        'EDV-Kennzahlen Anlage 1',
        'Jahresvergleich',
      ]),
    );
  });

  test('is told nothing else than without it', () => {
    expect(report.findings).toEqual(checkWorkbook(snapshot).findings);
  });
});

/** What last year's plan says of the workbook once a figure is another. */
function found({ sheet: name, row, column }: Figure, value: number): readonly Finding[] {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === row && cell.column === column ? { ...cell, value } : cell,
          ),
        },
  );
  const changed: Snapshot = { ...snapshot, sheets };
  return rule(readPlan(changed), { snapshot: changed, settings: DEFAULTS }).findings ?? [];
}

/** All figures for 2023 in tables that last year's plan has as well. */
const figures = (() => {
  const plan = readPlan(snapshot);
  return plan.tables
    .filter(({ kind, sheet }) => kind !== 'nicht erkannt' && !sheet.startsWith('Zwischenbericht'))
    .flatMap((table) =>
      [...settledColumns(table, plan, 2023).values()]
        .filter(({ given }) => given === 'ansatz')
        .flatMap(({ column }) => table.rows.flatMap(({ entries }) => entries[column] ?? [])),
    )
    .filter((entry) => isFigure(entry) && entry.shown !== 0) as Figure[];
})();

const EVERY = 7;

test.each(
  figures
    .filter((_, index) => index % EVERY === 0)
    .map((figure): [string, Figure] => [place(figure), figure]),
)('Another figure in %s is found there, once', (cell, figure) => {
  expect(found(figure, figure.value + 7_000).map(inShort)).toEqual([`fehler VJ-01 ${cell}`]);
});
