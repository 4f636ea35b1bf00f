import { Amounts } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { BLANK, leaf, sum, type RowSpec, type Table } from '../generator/table';
import { deckung, type Deckung } from './zurueckgehalten/deckung';
import { sameRows, yearColumns } from './yearTables';

/** Stadtwerke with four Sparten beside each other; whoever works on the checks does not look at it. */
export function zurueckgehalten(): Probeplan {
  const plan = new PlanBuilder('held-out');
  const vergleich = plan.sheet('Erfolgsplan gesamt');
  const sparten = spartenplan(plan.sheet('Erfolgsplan Sparten'));
  const gesamt = erfolgsplan(plan, vergleich, sparten);
  const vermoegen = deckung(plan, plan.sheet('Vermögensplan'), gesamt);
  finanzplan(plan, plan.sheet('Finanzplan'), gesamt, vermoegen);
  return plan.finish();
}

const SPARTEN = ['wasser', 'strom', 'baeder', 'parken'];

/** Ansatz 2025 of Wasser, Strom, Bäder and Parken. */
const POSTEN: readonly (readonly [key: string, text: string, values: readonly number[]])[] = [
  ['erloese', 'Umsatzerlöse', [1_843_500, 6_874_000, 486_200, 218_400]],
  ['eigen', 'Aktivierte Eigenleistungen', [26_000, 41_500, 0, 0]],
  ['ertrag', 'Sonstige betriebliche Erträge', [18_700, 63_200, 12_300, 4_100]],
  ['material', 'Materialaufwand', [512_300, 4_386_700, 307_600, 31_800]],
  ['personal', 'Personalaufwand', [486_900, 723_400, 618_500, 46_200]],
  ['afa', 'Abschreibungen', [371_200, 518_600, 243_700, 58_300]],
  ['aufwand', 'Sonstige betriebliche Aufwendungen', [214_600, 367_900, 138_400, 27_500]],
  ['zinsen', 'Zinsaufwendungen', [92_300, 84_100, 61_700, 14_600]],
  ['steuern', 'Steuern', [28_400, 46_300, 0, 3_200]],
];

const ERTRAEGE = ['erloese', 'eigen', 'ertrag'];
const AUFWENDUNGEN = ['material', 'personal', 'afa', 'aufwand'];

function rowsOf(values: (key: string, ansatz: readonly number[]) => readonly number[]): RowSpec[] {
  const rows = (keys: readonly string[]) =>
    POSTEN.filter(([key]) => keys.includes(key)).map(([key, text, ansatz]) =>
      leaf(key, text, values(key, ansatz), { indent: 1 }),
    );
  return [
    ...rows(ERTRAEGE),
    sum('gesamtleistung', 'Gesamtleistung', ERTRAEGE),
    ...rows(AUFWENDUNGEN),
    sum('betriebsaufwand', 'Betrieblicher Aufwand', AUFWENDUNGEN),
    sum('betriebsergebnis', 'Betriebsergebnis', ['gesamtleistung', '-betriebsaufwand']),
    ...rows(['zinsen']),
    sum('vorsteuern', 'Ergebnis vor Steuern', ['betriebsergebnis', '-zinsen']),
    ...rows(['steuern']),
    sum('ergebnis', 'Jahresergebnis', ['vorsteuern', '-steuern']),
  ];
}

function spartenplan(sheet: SheetBuilder): Table {
  sheet.text(0, 1, 'Stadtwerke Moosried, Erfolgsplan 2025 nach Sparten', { bold: true });
  const table = sheet.table({
    key: 'sparten',
    at: [3, 1],
    textHeads: [['Posten']],
    columns: [
      { key: 'wasser', head: ['Wasser'], plan: true },
      { key: 'strom', head: ['Strom'], plan: true },
      { key: 'baeder', head: ['Bäder'], plan: true },
      { key: 'parken', head: ['Parken'], plan: true },
      { key: 'gesamt', head: ['Gesamt'], plan: true, sumOf: SPARTEN },
    ],
    formulas: true,
    rows: rowsOf((_, ansatz) => ansatz),
  });
  sheet.unit(1, 1, 'Ansätze in €', table);
  return table;
}

function erfolgsplan(plan: PlanBuilder, sheet: SheetBuilder, sparten: Table): Table {
  const amounts = new Amounts('held out');
  sheet.text(0, 0, 'Stadtwerke Moosried', { bold: true });
  sheet.text(1, 0, 'Erfolgsplan 2025', { bold: true });
  const table = sheet.table({
    key: 'gesamt',
    at: [3, 0],
    textHeads: [['Posten', '']],
    columns: [
      { key: 'a25', head: ['Ansatz 2025', '€'], plan: true, prior: 'a24' },
      { key: 'a24', head: ['Ansatz 2024', '€'], plan: true, prior: 'e23' },
      { key: 'diff', head: ['Veränderung', '€'], plan: true, sumOf: ['a25', '-a24'] },
      {
        key: 'prozent',
        head: ['Veränderung', '%'],
        plan: true,
        decimals: 1,
        percentOf: ['diff', 'a24'],
      },
      { key: 'e23', head: ['Ergebnis 2023', '€'], plan: false },
    ],
    rows: rowsOf((key) => {
      const ansatz = sparten.value(key, 'gesamt');
      return [ansatz, amounts.planned(ansatz, 0.97), amounts.actual(ansatz, 0.95, 0)];
    }),
  });
  for (const { key } of table.spec.rows)
    plan.equal(sparten.figure(key, 'gesamt'), table.figure(key, 'a25'));
  return table;
}

const round1 = (value: number): number => Math.round(value * 10) / 10;

/** In TEUR with one decimal, the Deckungsmittel below the Ausgaben. */
function finanzplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  gesamt: Table,
  vermoegen: Deckung,
): void {
  const amounts = new Amounts('held out years');
  const years = (now: number, before: number) => {
    const list = [before / 1000, now / 1000];
    while (list.length < 5)
      list.push(round1(amounts.planned(list[list.length - 1]! * 10, 1.02, 1) / 10));
    return list;
  };
  const ausgaben = vermoegen.ausgaben.map(({ key, text, ansatz }) =>
    leaf(key, text, years(ansatz, amounts.planned(ansatz, 0.9, 100))),
  );
  const given = vermoegen.mittel.map(({ key, text, ansatz }) => {
    const before = gesamt.has(key, 'a24')
      ? gesamt.value(key, 'a24')
      : amounts.planned(ansatz, 0.9, 100);
    return leaf(key, text, years(ansatz, before));
  });
  const keys = (rows: readonly RowSpec[]) => rows.map(({ key }) => key);
  const total = (rows: readonly RowSpec[], year: number) =>
    rows.reduce((result, { values }) => result + (values?.[year] ?? 0), 0);
  const kredite = [0, 1, 2, 3, 4].map((year) => round1(total(ausgaben, year) - total(given, year)));
  const columns = yearColumns(2024, 2028, (year) => [
    year < 2026 ? 'Ansatz' : 'Planung',
    String(year),
  ]).map((column) => ({ ...column, decimals: 1 }));
  sheet.text(0, 0, 'Finanzplan der Stadtwerke Moosried', { bold: true });
  const table = sheet.table({
    key: 'finanzplan',
    at: [4, 0],
    textHeads: [['Art', '']],
    columns,
    rows: [
      ...ausgaben,
      sum('ausgaben', 'Ausgaben zusammen', keys(ausgaben)),
      BLANK,
      ...given,
      leaf('kredite', 'Aufnahme von Krediten', kredite),
      sum('mittel', 'Deckungsmittel zusammen', [...keys(given), 'kredite']),
    ],
  });
  sheet.unit(2, 0, 'alle Angaben in TEUR', table);
  for (const { key } of columns)
    plan.equal(table.figure('ausgaben', key), table.figure('mittel', key));
  for (const { key, figure } of [...vermoegen.ausgaben, ...vermoegen.mittel, vermoegen.kredite])
    plan.equal(figure, table.figure(key, '2025'), 1000);
  sameRows(
    plan,
    [gesamt, 'a24'],
    [table, '2024'],
    [
      ['afa', 'afa', 1000],
      ['ergebnis', 'ergebnis', 1000],
    ],
  );
}
