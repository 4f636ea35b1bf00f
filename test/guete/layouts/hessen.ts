import { added, Amounts, balanced } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { leaf, sum, type ColumnSpec, type Table } from '../generator/table';
import { finanzplan } from './hessen/finanzplan';
import { HEADS } from './hessen/heads';

/** Hessen: a Kindertagesstätten-Betrieb, all tables below one another on one sheet that begins in C7. */
export function hessen(): Probeplan {
  const plan = new PlanBuilder('hessen');
  const sheet = plan.sheet('Wirtschaftsplan 2025');
  const left = 2;
  sheet.text(2, left, 'Eigenbetrieb Kindertagesstätten der Stadt Rodenau', { bold: true });
  sheet.text(3, left, 'Wirtschaftsplan für das Wirtschaftsjahr 2025', { bold: true });
  const erfolg = erfolgsplan(sheet, 6, left);
  const einnahmen = mittelherkunft(sheet, erfolg.end + 3, left, erfolg);
  const ausgaben = mittelverwendung(sheet, einnahmen.end + 3, left, erfolg, einnahmen);
  finanzplan(plan, sheet, ausgaben.end + 3, left, [erfolg, einnahmen, ausgaben]);
  for (const { key } of COLUMNS) {
    plan.equal(einnahmen.figure('einnahmen', key), ausgaben.figure('ausgaben', key));
    plan.equal(erfolg.figure('afa', key), einnahmen.figure('afa', key));
    plan.equal(erfolg.figure('jahresergebnis', key), einnahmen.figure('gewinn', key));
    plan.atMostOne(einnahmen.figure('abnahme', key), ausgaben.figure('zunahme', key));
  }
  sheet.grid.hiddenColumns.add(0);
  sheet.grid.hiddenRows.add(erfolg.figure('konzession', 'p25').row);
  return plan.finish();
}

/** Headings over three lines; equal ones side by side are merged. */
const COLUMNS: readonly ColumnSpec[] = [
  { key: 'p25', head: ['Planung', 'Plan 2025', 'in €'], plan: true, prior: 'p24' },
  { key: 'p24', head: ['Planung', 'Plan 2024', 'in €'], plan: true, prior: 'i23' },
  { key: 'i23', head: ['Rechnung', 'Ist 2023', 'in €'], plan: false, decimals: 2 },
];

function erfolgsplan(sheet: SheetBuilder, top: number, left: number): Table {
  const amounts = new Amounts('hessen');
  const row = (key: string, nr: string, text: string, plan: number) => {
    const [ist, vorjahr, ansatz] = amounts.threeYears(plan, 500);
    return leaf(key, [nr, text], [ansatz, vorjahr, ist]);
  };
  sheet.text(top - 2, left, 'Erfolgsplan', { bold: true });
  return sheet.table({
    key: 'erfolgsplan',
    at: [top, left],
    textHeads: HEADS,
    columns: COLUMNS,
    mergeHeads: true,
    headAgainBefore: 'material',
    rows: [
      row('gebuehren', '1.', 'Elternbeiträge und Gebühren', 1_284_500),
      row('landesmittel', '2.', 'Landesförderung nach HKJGB', 3_962_000),
      row('zuschuss', '3.', 'Betriebskostenzuschuss der Stadt', 5_415_000),
      row('sonstige', '4.', 'Sonstige betriebliche Erträge', 73_500),
      sum('ertraege', ['', 'Gesamterträge'], ['gebuehren', 'landesmittel', 'zuschuss', 'sonstige']),
      row('material', '5.', 'Materialaufwand und Verpflegung', 846_000),
      row('loehne', '6a.', 'Löhne und Gehälter', 6_127_500),
      row('soziales', '6b.', 'Soziale Abgaben und Altersversorgung', 1_768_000),
      row('afa', '7.', 'Abschreibungen', 512_500),
      row('konzession', '8.', 'Konzessionsabgaben', 0),
      row('betrieb', '9.', 'Sonstige betriebliche Aufwendungen', 1_009_500),
      row('zinsen', '10.', 'Zinsen und ähnliche Aufwendungen', 146_000),
      sum(
        'aufwendungen',
        ['', 'Gesamtaufwendungen'],
        [...['material', 'loehne', 'soziales', 'afa', 'konzession', 'betrieb', 'zinsen']],
      ),
      sum(
        'jahresergebnis',
        ['', 'Jahresgewinn (+) / Jahresverlust (-)'],
        ['ertraege', '-aufwendungen'],
      ),
    ],
  });
}

const taken = (table: Table, key: string) => COLUMNS.map((column) => table.value(key, column.key));

const AUSGABEN = {
  grundstuecke: [120_000, 85_000, 0],
  gebaeude: [1_340_000, 1_125_000, 964_318.42],
  ausstattung: [186_500, 172_000, 158_906.17],
  tilgung: [304_500, 297_000, 288_450.6],
};

function mittelherkunft(sheet: SheetBuilder, top: number, left: number, erfolg: Table): Table {
  const rows = {
    gewinn: taken(erfolg, 'jahresergebnis'),
    afa: taken(erfolg, 'afa'),
    kapital: [250_000, 200_000, 150_000],
    zuschuesse: [410_000, 365_000, 298_740.5],
    kredit: [700_000, 600_000, 520_000],
  };
  const { abnahme } = balanced(added(...Object.values(rows)), added(...Object.values(AUSGABEN)));
  sheet.text(top - 1, left, 'Vermögensplan - Einnahmen (Mittelherkunft)', { bold: true });
  return sheet.table({
    key: 'vermoegensplan-einnahmen',
    at: [top, left],
    textHeads: HEADS,
    columns: COLUMNS,
    mergeHeads: true,
    formulas: true,
    rows: [
      leaf('gewinn', ['1.', 'Jahresgewinn'], rows.gewinn),
      leaf('afa', ['2.', 'Abschreibungen'], rows.afa),
      leaf('kapital', ['3.', 'Zuführung zum Stammkapital'], rows.kapital),
      leaf('zuschuesse', ['4.', 'Investitionszuweisungen des Landes'], rows.zuschuesse),
      leaf('kredit', ['5.', 'Kreditaufnahmen'], rows.kredit),
      leaf('abnahme', ['6.', 'Abnahme der liquiden Mittel'], abnahme),
      sum('einnahmen', ['', 'Gesamteinnahmen'], [...Object.keys(rows), 'abnahme']),
    ],
  });
}

function mittelverwendung(
  sheet: SheetBuilder,
  top: number,
  left: number,
  erfolg: Table,
  einnahmen: Table,
): Table {
  const without = COLUMNS.map(
    ({ key }) => einnahmen.value('einnahmen', key) - einnahmen.value('abnahme', key),
  );
  const { zunahme } = balanced(without, added(...Object.values(AUSGABEN)));
  sheet.text(top - 1, left, 'Vermögensplan - Ausgaben (Mittelverwendung)', { bold: true });
  return sheet.table({
    key: 'vermoegensplan-ausgaben',
    at: [top, left],
    textHeads: HEADS,
    columns: erfolg.spec.columns,
    mergeHeads: true,
    formulas: true,
    rows: [
      leaf('grundstuecke', ['1.', 'Erwerb von Grundstücken'], AUSGABEN.grundstuecke),
      leaf('gebaeude', ['2.', 'Baumaßnahmen'], AUSGABEN.gebaeude),
      leaf('ausstattung', ['3.', 'Betriebs- und Geschäftsausstattung'], AUSGABEN.ausstattung),
      sum(
        'investitionen',
        ['', 'Summe Investitionen'],
        ['grundstuecke', 'gebaeude', 'ausstattung'],
      ),
      leaf('tilgung', ['4.', 'Tilgung von Krediten'], AUSGABEN.tilgung),
      leaf('zunahme', ['5.', 'Zunahme der liquiden Mittel'], zunahme),
      sum('ausgaben', ['', 'Gesamtausgaben'], ['investitionen', 'tilgung', 'zunahme']),
    ],
  });
}
