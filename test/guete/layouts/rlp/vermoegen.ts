import { added, balanced } from '../../generator/amounts';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import {
  heading,
  leaf,
  sum,
  type ColumnSpec,
  type RowSpec,
  type Table,
} from '../../generator/table';

type Years = readonly number[];

const NONE: Years = [0, 0, 0, 0, 0];
const VE = 420_000;
/** The account of the Erfolgsplan that gives Ertragszuschüsse back. */
const AUFLOESUNG = '4371000000';

/** 2024 to 2028; AfA and Jahresgewinn of the first two years come from the Erfolgsplan. */
function jahre(erfolg: Table, konten: Table) {
  const plan = (key: string): number[] => [erfolg.value(key, 'a24'), erfolg.value(key, 'a25')];
  return {
    afa: [...plan('7a'), 1_952_000, 1_987_000, 2_015_000],
    gewinn: [...plan('20'), 312_000, 298_500, 305_000],
    zuwendungen: [180_000, 240_000, 150_000, 150_000, 120_000],
    ertragszuschuesse: [95_000, 110_000, 110_000, 85_000, 85_000],
    kredite: [1_200_000, 1_450_000, 900_000, 750_000, 600_000],
    rechte: [35_000, 42_000, 25_000, 25_000, 25_000],
    sammler: [1_380_000, 1_645_000, 1_220_000, 1_150_000, 1_080_000],
    klaerwerk: [745_000, 960_000, 640_000, 585_000, 510_000],
    bga: [48_000, 63_500, 45_000, 45_000, 45_000],
    anzahlungen: [120_000, 85_000, 0, 0, 0],
    tilgung: [842_300, 871_600, 905_000, 926_000, 941_000],
    aufloesung: [
      konten.value(AUFLOESUNG, 'a24'),
      konten.value(AUFLOESUNG, 'a25'),
      345_000,
      348_000,
      350_000,
    ],
  };
}

function rowsFor(
  erfolg: Table,
  konten: Table,
  from: number,
  to: number,
  ve: readonly number[] | null,
): RowSpec[] {
  const all = jahre(erfolg, konten);
  const { afa, gewinn, zuwendungen, ertragszuschuesse, kredite } = all;
  const { abnahme, zunahme } = balanced(
    added(afa, gewinn, zuwendungen, ertragszuschuesse, kredite),
    added(
      all.rechte,
      all.sammler,
      all.klaerwerk,
      all.bga,
      all.anzahlungen,
      all.tilgung,
      all.aufloesung,
    ),
  );
  const cut = (years: Years) => [...years.slice(from, to), ...(ve ? [null] : [])];
  const row = (key: string, text: string, years: Years = NONE) =>
    leaf(key, text, cut(years), { indent: 1 });
  const invest = (key: string, text: string, years: Years = NONE, veOfRow = 0) =>
    leaf(key, text, [...years.slice(from, to), ...(ve ? [veOfRow] : [])], { indent: 2 });
  return [
    heading('Einnahmen / Mittelherkunft'),
    row('abgaenge', '1. Einnahmen aus Anlageabgängen (Restbuchwerte)'),
    row('afa', '2. Abschreibungen', afa),
    row('gewinn', '3. Jahresgewinn', gewinn),
    row('ek', '4. Erhöhung des Eigenkapitals'),
    row('zuwendungen', '5. Zuwendungen Dritter zu Investitionen', zuwendungen),
    row('zuschuesse', '6. Zugang empfangene Ertragszuschüsse', ertragszuschuesse),
    row('rst', '7. Zuführung Rückstellungen'),
    row('kredite', '8. Investitionskredite (Neuaufnahme)', kredite),
    row('abnahme', '9. Abnahme der liquiden Mittel', abnahme),
    sum('herkunft', 'Summe Einnahmen / Mittelherkunft', [
      ...[
        'abgaenge',
        'afa',
        'gewinn',
        'ek',
        'zuwendungen',
        'zuschuesse',
        'rst',
        'kredite',
        'abnahme',
      ],
    ]),
    heading('Ausgaben / Mittelverwendung'),
    heading('I. Immaterielle Vermögensgegenstände'),
    invest('i1', '1. Konzessionen, gewerbliche Schutzrechte u. a.', all.rechte),
    invest('i2', '2. Baukostenzuschüsse'),
    invest('i3', '3. geleistete Anzahlungen'),
    sum('immateriell', 'Summe Immaterielle Vermögensgegenstände', ['i1', 'i2', 'i3']),
    heading('II. Sachanlagen'),
    invest('ii1', '1. Grundstücke mit Betriebs- und anderen Bauten'),
    invest('ii2', '2. Abwassersammlungsanlagen', all.sammler, VE),
    invest('ii3', '3. Abwasserreinigungsanlagen', all.klaerwerk),
    invest('ii4', '4. Betriebs- und Geschäftsausstattung', all.bga),
    invest('ii5', '5. geleistete Anzahlungen und Anlagen im Bau', all.anzahlungen),
    sum('sachanlagen', 'Summe Sachanlagen', ['ii1', 'ii2', 'ii3', 'ii4', 'ii5']),
    heading('III. Finanzanlagen'),
    invest('iii1', '1. Wertpapiere des Anlagevermögens'),
    invest('iii2', '2. sonstige Ausleihungen'),
    sum('finanzanlagen', 'Summe Finanzanlagen', ['iii1', 'iii2']),
    sum('anlagen', 'Summe Anlagevermögen (Zugänge Pos. I, II, III)', [
      ...['immateriell', 'sachanlagen', 'finanzanlagen'],
    ]),
    heading('IV. Sonstige Mittelverwendung'),
    row('verlust', '1. Jahresverlust'),
    row('tilgung', '2. Tilgung Investitionskredite', all.tilgung),
    row('aufl-inv', '3. Auflösung Investitionszuschüsse'),
    row('aufl-ertrag', '4. Auflösung Ertragszuschüsse', all.aufloesung),
    row('abfuehrung', '5. (Teil-) Gewinnabführung an Einrichtungsträger'),
    row('zunahme', '6. Zunahme der liquiden Mittel', zunahme),
    sum('sonstige', 'Summe Sonstige Mittelverwendung', [
      ...['verlust', 'tilgung', 'aufl-inv', 'aufl-ertrag', 'abfuehrung', 'zunahme'],
    ]),
    sum('verwendung', 'Summe Ausgaben / Mittelverwendung', ['anlagen', 'sonstige']),
  ];
}

export function vermoegensplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  erfolg: Table,
  konten: Table,
): Table {
  sheet.text(0, 0, 'Vermögensplan für das Wirtschaftsjahr 2025', { bold: true });
  const table = sheet.table({
    key: 'vermoegensplan',
    at: [2, 0],
    textHeads: [['Position', '']],
    columns: [
      { key: 'ansatz', head: ['Ansatz 2025', '€'], plan: true },
      { key: 've', head: ['VE 2025', '€'], plan: true },
    ],
    formulas: true,
    rows: rowsFor(erfolg, konten, 1, 2, [VE]),
  });
  plan.linked(erfolg.figure('7a', 'a25'), table.figure('afa', 'ansatz'));
  plan.linked(erfolg.figure('20', 'a25'), table.figure('gewinn', 'ansatz'));
  plan.equal(konten.figure(AUFLOESUNG, 'a25'), table.figure('aufl-ertrag', 'ansatz'));
  balances(plan, table, 'ansatz');
  return table;
}

export function finanzplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  erfolg: Table,
  konten: Table,
  vermoegen: Table,
): void {
  const columns = [2024, 2025, 2026, 2027, 2028].map((year, index): ColumnSpec => ({
    key: String(year),
    head: [String(year), '€'],
    plan: true,
    ...(index > 0 ? { prior: String(year - 1) } : {}),
  }));
  sheet.text(0, 0, 'Finanzplan 2024 bis 2028', { bold: true });
  const rows = rowsFor(erfolg, konten, 0, 5, null);
  const table = sheet.table({
    key: 'finanzplan',
    at: [2, 0],
    textHeads: [['Position', '']],
    columns,
    rows,
  });
  for (const { key } of columns) balances(plan, table, key);
  plan.equal(erfolg.figure('7a', 'a24'), table.figure('afa', '2024'));
  plan.equal(konten.figure(AUFLOESUNG, 'a24'), table.figure('aufl-ertrag', '2024'));
  plan.equal(erfolg.figure('20', 'a24'), table.figure('gewinn', '2024'));
  for (const { key } of rows)
    if (table.has(key, '2025'))
      plan.equal(vermoegen.figure(key, 'ansatz'), table.figure(key, '2025'));
}

function balances(plan: PlanBuilder, table: Table, column: string): void {
  plan.equal(table.figure('herkunft', column), table.figure('verwendung', column));
  plan.atMostOne(table.figure('abnahme', column), table.figure('zunahme', column));
  plan.atMostOne(table.figure('gewinn', column), table.figure('verlust', column));
}
