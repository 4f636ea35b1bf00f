import { Amounts } from '../generator/amounts';
import { tidy, type Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { leaf, sum, type ColumnSpec, type Table } from '../generator/table';
import { LIQUIDITAET, SALDEN } from './bw/liquiditaet';
import { sameRows, yearColumns } from './yearTables';

/** Baden-Württemberg: a Wasserversorgung by the EigBVO-HGB, planned in € and, for five years, in T€. */
export function bw(): Probeplan {
  const plan = new PlanBuilder('bw');
  const erfolg = erfolgsplan(plan.sheet('Erfolgsplan'));
  const liquide = liquiditaetsplan(plan, plan.sheet('Liquiditätsplan'));
  finanzplanung(plan, plan.sheet('Finanzplanung'), erfolg, liquide);
  return plan.finish();
}

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'e23', head: ['Ergebnis', '2023', '€'], plan: false, decimals: 2 },
  { key: 'a24', head: ['Ansatz', '2024', '€'], plan: true, prior: 'e23' },
  { key: 'a25', head: ['Ansatz', '2025', '€'], plan: true, prior: 'a24' },
];

const ERTRAEGE = ['1', '2', '3'];
const AUFWENDUNGEN = ['5a', '5b', '6a', '6b', '7', '8'];

function erfolgsplan(sheet: SheetBuilder): Table {
  const amounts = new Amounts('bw');
  const row = (key: string, text: string, ansatz: number) =>
    leaf(key, [key, text], amounts.threeYears(ansatz, 1000));
  sheet.text(0, 0, 'Eigenbetrieb Wasserversorgung Oberglattbach', { bold: true });
  sheet.text(1, 0, 'Erfolgsplan 2025', { bold: true });
  return sheet.table({
    key: 'erfolgsplan',
    at: [3, 0],
    textHeads: [
      ['Nr.', '', ''],
      ['Erträge und Aufwendungen', '', ''],
    ],
    columns: COLUMNS,
    rows: [
      row('1', 'Umsatzerlöse', 2_486_000),
      row('2', 'Andere aktivierte Eigenleistungen', 28_000),
      row('3', 'Sonstige betriebliche Erträge', 41_000),
      sum('4', ['4', '= Summe Erträge'], ERTRAEGE),
      row('5a', 'Aufwendungen für Wasserbezug und Betriebsstoffe', 612_000),
      row('5b', 'Aufwendungen für bezogene Leistungen', 347_000),
      row('6a', 'Löhne und Gehälter', 438_000),
      row('6b', 'Soziale Abgaben und Altersversorgung', 121_000),
      row('7', 'Abschreibungen', 476_000),
      row('8', 'Sonstige betriebliche Aufwendungen', 263_000),
      sum('9', ['9', '= Summe Aufwendungen'], AUFWENDUNGEN),
      sum('10', ['10', '= Betriebsergebnis'], ['4', '-9']),
      row('11', 'Zinsen und ähnliche Erträge', 4_000),
      row('12', 'Zinsen und ähnliche Aufwendungen', 137_000),
      sum('13', ['13', '= Ergebnis vor Steuern'], ['10', '11', '-12']),
      row('14', 'Steuern', 19_000),
      sum('15', ['15', '= Jahresüberschuss / Jahresfehlbetrag'], ['13', '-14']),
    ],
  });
}

function liquiditaetsplan(plan: PlanBuilder, sheet: SheetBuilder): Table {
  const amounts = new Amounts('bw liquide');
  sheet.text(0, 0, 'Liquiditätsplan 2025', { bold: true });
  const rows = LIQUIDITAET.map(({ key, text, ansatz, terms }) =>
    terms
      ? sum(key, [key, text], terms)
      : leaf(key, [key, text], ansatz === undefined ? [0, 0, 0] : amounts.threeYears(ansatz, 1000)),
  );
  // 2023 left 296.847,13 €; the budget expects whole thousands.
  const opening2024 = 297_000;
  const openings = [tidy(296_847.13 - saldo(rows, 0)), opening2024, opening2024 + saldo(rows, 1)];
  const table = sheet.table({
    key: 'liquiditaetsplan',
    at: [2, 0],
    textHeads: [
      ['Nr.', '', ''],
      ['Einzahlungen und Auszahlungen', '', ''],
    ],
    columns: COLUMNS,
    rows: [
      ...rows,
      leaf('19', ['19', 'Bestand an liquiden Mitteln am Anfang des Jahres'], openings),
      sum('20', ['20', '= Bestand an liquiden Mitteln am Ende des Jahres'], ['19', '18']),
    ],
  });
  plan.equal(table.figure('20', 'a24'), table.figure('19', 'a25'));
  return table;
}

/** The change of the liquid funds in a column, from the rows that are given. */
function saldo(
  rows: readonly { key: string; values?: readonly (number | null)[] }[],
  column: number,
): number {
  return SALDEN.reduce((total, [key, sign]) => {
    return total + sign * (rows.find((row) => row.key === key)?.values?.[column] ?? 0);
  }, 0);
}

function finanzplanung(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  erfolg: Table,
  liquide: Table,
): void {
  const amounts = new Amounts('bw years');
  const columns = yearColumns(2024, 2028, (year) => [String(year), 'T€']);
  const years = (table: Table, key: string) => [
    table.value(key, 'a24') / 1000,
    ...amounts.growing(table.value(key, 'a25') / 1000, 4, 1),
  ];
  const turn = (table: Table) =>
    table.spec.rows
      .filter(({ key }) => key !== '19' && key !== '20')
      .map((row) => (row.terms ? row : leaf(row.key, row.texts, years(table, row.key))));
  sheet.text(0, 0, 'Finanzplanung 2024 bis 2028', { bold: true });
  const erfolge = sheet.table({
    key: 'finanzplanung-erfolg',
    at: [2, 0],
    textHeads: [
      ['Nr.', ''],
      ['Erfolgsplanung', ''],
    ],
    columns,
    numericYears: true,
    rows: turn(erfolg),
  });
  const rows = turn(liquide);
  const openings = [liquide.value('19', 'a24') / 1000];
  for (let year = 0; year < 4; year += 1) openings.push(openings[year]! + saldo(rows, year));
  const zahlungen = sheet.table({
    key: 'finanzplanung-liquiditaet',
    at: [erfolge.end + 2, 0],
    textHeads: [
      ['Nr.', ''],
      ['Liquiditätsplanung', ''],
    ],
    columns,
    numericYears: true,
    rows: [
      ...rows,
      leaf('19', ['19', 'Bestand an liquiden Mitteln am Anfang des Jahres'], openings),
      sum('20', ['20', '= Bestand an liquiden Mitteln am Ende des Jahres'], ['19', '18']),
    ],
  });
  for (let year = 2024; year < 2028; year += 1)
    plan.equal(zahlungen.figure('20', String(year)), zahlungen.figure('19', String(year + 1)));
  for (const [from, to] of [
    ['a24', '2024'],
    ['a25', '2025'],
  ] as const)
    for (const [table, inThousands] of [
      [erfolg, erfolge],
      [liquide, zahlungen],
    ] as const)
      sameRows(
        plan,
        [table, from],
        [inThousands, to],
        table.spec.rows.map(({ key }) => [key, key, 1000]),
      );
}
