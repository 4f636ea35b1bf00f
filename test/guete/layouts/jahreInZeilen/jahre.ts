import { Amounts } from '../../generator/amounts';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import { leaf, sum, type RowSpec, type Table } from '../../generator/table';
import { sameRows, yearColumns } from '../yearTables';

/** A column of the plan and the year it is about. */
export const YEARS = [
  ['a24', '2024'],
  ['a25', '2025'],
] as const;

/** The Erfolgsplan once more, one row per year. */
export function entwicklung(plan: PlanBuilder, sheet: SheetBuilder, erfolg: Table): void {
  const amounts = new Amounts('jahre development');
  const rows = erfolg.spec.rows.map((row): RowSpec =>
    row.terms
      ? row
      : leaf(row.key, row.texts, [
          erfolg.value(row.key, 'a24'),
          ...amounts.growing(erfolg.value(row.key, 'a25'), 4),
        ]),
  );
  sheet.text(0, 0, 'Entwicklung von Erträgen und Aufwendungen', { bold: true });
  const table = sheet.table({
    key: 'entwicklung',
    at: [3, 0],
    textHeads: [['Jahr']],
    columns: yearColumns(2024, 2028, (year) => [String(year)]),
    transposed: true,
    numericYears: true,
    rows,
  });
  sheet.unit(1, 0, 'alle Beträge in €', table);
  for (const [from, to] of YEARS)
    sameRows(
      plan,
      [erfolg, from],
      [table, to],
      erfolg.spec.rows.map(({ key }) => [key, key]),
    );
}

/** Each year begins with what the year before has left. */
export function schulden(plan: PlanBuilder, sheet: SheetBuilder): Table {
  const aufnahme = [460_000, 525_000, 380_000, 340_000, 300_000];
  const tilgung = [274_300, 288_600, 301_200, 312_700, 320_500];
  const beginn = [4_216_800];
  for (let year = 0; year < 4; year += 1)
    beginn.push(beginn[year]! + aufnahme[year]! - tilgung[year]!);
  sheet.text(0, 0, 'Entwicklung der Verbindlichkeiten aus Krediten', { bold: true });
  const table = sheet.table({
    key: 'schulden',
    at: [3, 0],
    textHeads: [['Jahr']],
    columns: yearColumns(2024, 2028, (year) => [String(year)]),
    transposed: true,
    numericYears: true,
    rows: [
      leaf('beginn', 'Stand 01.01.', beginn),
      leaf('aufnahme', 'Neuaufnahme', aufnahme),
      leaf('tilgung', 'Tilgung', tilgung),
      sum('ende', 'Stand 31.12.', ['beginn', 'aufnahme', '-tilgung']),
    ],
  });
  sheet.unit(1, 0, 'alle Beträge in €', table);
  for (let year = 2024; year < 2028; year += 1)
    plan.equal(table.figure('ende', String(year)), table.figure('beginn', String(year + 1)));
  return table;
}
