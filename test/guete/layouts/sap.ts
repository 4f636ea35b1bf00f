import { Amounts } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { leaf, sum, type ColumnSpec, type RowSpec, type Table } from '../generator/table';

/** Lists out of a ledger system: one wholly in text with the sign behind, quarters with their year, Plan, Ist and Abweichung. */
export function sap(): Probeplan {
  const plan = new PlanBuilder('sap');
  const amounts = new Amounts('sap');
  const export_ = saldenliste(plan.sheet('Export'));
  const quarters = quartale(plan, plan.sheet('Quartale'), export_, amounts);
  zwischenbericht(plan, plan.sheet('Zwischenbericht'), quarters, amounts);
  return plan.finish();
}

interface Konto {
  readonly number: string;
  readonly name: string;
  readonly ansatz: number;
}

const konto = (number: string, name: string, ansatz: number): Konto => ({ number, name, ansatz });

const ERTRAEGE: readonly Konto[] = [
  konto('44110100', 'Müllgebühren Restabfall', 2_914_000),
  konto('44110200', 'Müllgebühren Bioabfall', 836_500),
  konto('44120100', 'Erlöse Altpapier', 187_200),
  konto('44120200', 'Erlöse Altmetall', 63_400),
  konto('46990100', 'Übrige Erträge', 28_600),
];

const AUFWENDUNGEN: readonly Konto[] = [
  konto('52210100', 'Treibstoffe', 312_400),
  konto('52410100', 'Verbrennungsentgelte', 1_126_000),
  konto('52410200', 'Kompostierung', 348_700),
  konto('50220100', 'Entgelte', 982_300),
  konto('50320100', 'Sozialversicherung', 274_900),
  konto('53110100', 'Abschreibungen', 418_200),
  konto('56210100', 'Mieten und Pachten', 67_500),
  konto('56410100', 'Versicherungen', 49_800),
  konto('57110100', 'Zinsaufwendungen', 38_100),
].sort((a, b) => Number(a.number) - Number(b.number));

/** Erträge carry a minus there, and it stands behind the figure. */
function trailingMinus(value: number): string {
  const [whole, cents] = Math.abs(value).toFixed(2).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, '.')},${cents!}${value < 0 ? '-' : ''}`;
}

function rowsOf(
  valuesOf: (konto: Konto, sign: 1 | -1) => readonly number[],
  result: RowSpec,
): RowSpec[] {
  const rows = (list: readonly Konto[], sign: 1 | -1) =>
    list.map((entry) =>
      leaf(entry.number, [entry.number, entry.name], valuesOf(entry, sign), { rule: 'once' }),
    );
  const keys = (list: readonly Konto[]) => list.map(({ number }) => number);
  return [
    ...rows(ERTRAEGE, -1),
    sum('ertraege', ['', 'Summe Erträge'], keys(ERTRAEGE)),
    ...rows(AUFWENDUNGEN, 1),
    sum('aufwendungen', ['', 'Summe Aufwendungen'], keys(AUFWENDUNGEN)),
    result,
  ];
}

const HEADS = [['Konto'], ['Bezeichnung']];

function saldenliste(sheet: SheetBuilder): Table {
  const amounts = new Amounts('sap export');
  sheet.text(0, 0, 'Eigenbetrieb Abfallwirtschaft, Plandaten 2025', { bold: true });
  const table = sheet.table({
    key: 'export',
    at: [3, 0],
    textHeads: HEADS,
    columns: [
      { key: 'e23', head: ['Ergebnis 2023'], plan: false, decimals: 2 },
      { key: 'p24', head: ['Plan 2024'], plan: true, decimals: 2, prior: 'e23' },
      { key: 'p25', head: ['Plan 2025'], plan: true, decimals: 2, prior: 'p24' },
    ],
    write: trailingMinus,
    rows: rowsOf(
      ({ ansatz }, sign) => amounts.threeYears(ansatz).map((value) => sign * value),
      sum('ergebnis', ['', 'Jahresergebnis (Gewinn = Minus)'], ['ertraege', 'aufwendungen']),
    ),
  });
  sheet.unit(1, 0, 'Währung: EUR', table);
  return table;
}

/** Gebühren come evenly, in whole hundreds; the fourth quarter takes the rest. */
function quartale(plan: PlanBuilder, sheet: SheetBuilder, export_: Table, amounts: Amounts): Table {
  const quarters = ({ ansatz }: Konto): number[] => {
    const first = [0, 1, 2].map(() => amounts.planned(ansatz / 4));
    return [...first, ansatz - first.reduce((total, value) => total + value, 0)];
  };
  const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
  sheet.text(0, 0, 'Erfolgsplan 2025 nach Quartalen', { bold: true });
  const table = sheet.table({
    key: 'quartale',
    at: [3, 0],
    textHeads: HEADS,
    columns: [
      ...QUARTERS.map((key, index): ColumnSpec => ({
        key,
        head: [`${index + 1}. Quartal`],
        plan: true,
      })),
      { key: 'jahr', head: ['Jahressumme 2025'], plan: true, sumOf: QUARTERS },
    ],
    formulas: true,
    rows: rowsOf(quarters, sum('ergebnis', ['', 'Jahresergebnis'], ['ertraege', '-aufwendungen'])),
  });
  sheet.unit(1, 0, 'Beträge in EUR', table);
  for (const { key } of table.spec.rows) {
    const isIncome =
      key === 'ertraege' || key === 'ergebnis' || ERTRAEGE.some(({ number }) => number === key);
    plan.equal(export_.figure(key, 'p25'), table.figure(key, 'jahr'), isIncome ? -1 : 1);
  }
  return table;
}

/** The plan for half a year is that of two quarters. */
function zwischenbericht(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  quarters: Table,
  amounts: Amounts,
): void {
  sheet.text(0, 0, 'Zwischenbericht zum 30.06.2025', { bold: true });
  const table = sheet.table({
    key: 'zwischenbericht',
    at: [3, 0],
    textHeads: HEADS,
    columns: [
      { key: 'plan', head: ['Plan 30.06.2025'], plan: true },
      { key: 'ist', head: ['Ist 30.06.2025'], plan: false },
      { key: 'abw', head: ['Abweichung'], plan: false, sumOf: ['ist', '-plan'] },
      {
        key: 'prozent',
        head: ['Ist in % vom Plan'],
        plan: false,
        decimals: 1,
        percentOf: ['ist', 'plan'],
      },
    ],
    rows: rowsOf(
      ({ number, ansatz }) => [
        quarters.value(number, 'q1') + quarters.value(number, 'q2'),
        amounts.actual(ansatz / 2, 0.99, 0),
      ],
      sum('ergebnis', ['', 'Ergebnis'], ['ertraege', '-aufwendungen']),
    ),
  });
  sheet.unit(1, 0, 'Beträge in EUR', table);
  for (const { key } of table.spec.rows)
    plan.sum(table.figure(key, 'plan'), [quarters.figure(key, 'q1'), quarters.figure(key, 'q2')]);
}
