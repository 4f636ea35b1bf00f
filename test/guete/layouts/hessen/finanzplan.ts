import { added, Amounts, balanced } from '../../generator/amounts';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import { BLANK, heading, leaf, sum, type Table } from '../../generator/table';
import { sameRows, yearColumns } from '../yearTables';
import { HEADS } from './heads';

/** Five years, below the tables that its first two years come from. */
export function finanzplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  top: number,
  left: number,
  [erfolg, einnahmen, ausgaben]: readonly [Table, Table, Table],
): void {
  const amounts = new Amounts('hessen years');
  const years = (table: Table, key: string) => [
    table.value(key, 'p24'),
    ...amounts.growing(table.value(key, 'p25'), 4, 500),
  ];
  const ein = ['gewinn', 'afa', 'kapital', 'zuschuesse', 'kredit'];
  const aus = ['grundstuecke', 'gebaeude', 'ausstattung', 'tilgung'];
  const values = new Map([
    ...ein.map((key) => [key, years(einnahmen, key)] as const),
    ...aus.map((key) => [key, years(ausgaben, key)] as const),
  ]);
  const of = (key: string) => values.get(key)!;
  const { abnahme, zunahme } = balanced(added(...ein.map(of)), added(...aus.map(of)));
  const columns = yearColumns(2024, 2028, (year) => ['Finanzplanung', String(year), 'in €']);
  sheet.text(top - 1, left, 'Finanzplan 2024 bis 2028', { bold: true });
  const text = (table: Table, key: string) => table.spec.rows.find((row) => row.key === key)!.texts;
  const table = sheet.table({
    key: 'finanzplan',
    at: [top, left],
    textHeads: HEADS,
    columns,
    mergeHeads: true,
    rows: [
      heading(['', 'Einnahmen']),
      ...ein.map((key) => leaf(key, text(einnahmen, key), of(key))),
      leaf('abnahme', ['6.', 'Abnahme der liquiden Mittel'], abnahme),
      sum('einnahmen', ['', 'Gesamteinnahmen'], [...ein, 'abnahme']),
      BLANK,
      heading(['', 'Ausgaben']),
      ...aus.map((key) => leaf(key, text(ausgaben, key), of(key))),
      leaf('zunahme', ['5.', 'Zunahme der liquiden Mittel'], zunahme),
      sum('ausgaben', ['', 'Gesamtausgaben'], [...aus, 'zunahme']),
    ],
  });
  for (const { key } of columns) {
    plan.equal(table.figure('einnahmen', key), table.figure('ausgaben', key));
    plan.atMostOne(table.figure('abnahme', key), table.figure('zunahme', key));
  }
  for (const [from, to] of [
    ['p24', '2024'],
    ['p25', '2025'],
  ] as const) {
    const same = (keys: readonly string[]) => keys.map((key) => [key, key] as const);
    sameRows(plan, [einnahmen, from], [table, to], same([...ein, 'abnahme', 'einnahmen']));
    sameRows(plan, [ausgaben, from], [table, to], same([...aus, 'zunahme', 'ausgaben']));
    sameRows(plan, [erfolg, from], [table, to], [['afa', 'afa']]);
  }
}
