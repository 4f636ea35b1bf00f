import { added, Amounts, balanced } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { BLANK, heading, leaf, sum, type ColumnSpec, type Table } from '../generator/table';
import { ergebnisplanung } from './nrw/ergebnisplanung';
import { sameRows } from './yearTables';

/** Nordrhein-Westfalen: a Betriebshof; totals stand above their parts, the Ergebnisplanung prints expenses negative. */
export function nrw(): Probeplan {
  const plan = new PlanBuilder('nrw');
  const erfolg = erfolgsplan(plan.sheet('Erfolgsplan'));
  const vermoegen = vermoegensplan(plan, plan.sheet('Vermögensplan'), erfolg);
  ergebnisplanung(plan, plan.sheet('Ergebnis- und Finanzplanung'), erfolg, vermoegen);
  return plan.finish();
}

/** The plan comes first, the past last. */
const COLUMNS: readonly ColumnSpec[] = [
  { key: 'p25', head: ['Plan 2025', 'EUR'], plan: true, prior: 'p24' },
  { key: 'p24', head: ['Plan 2024', 'EUR'], plan: true, prior: 'e23' },
  { key: 'e23', head: ['Ergebnis 2023', 'EUR'], plan: false },
];

function erfolgsplan(sheet: SheetBuilder): Table {
  const amounts = new Amounts('nrw');
  const row = (key: string, text: string, plan: number) =>
    leaf(
      key,
      text,
      [
        plan,
        amounts.planned(plan, 0.98),
        amounts.actual(plan, key.startsWith('u') ? 0.97 : 0.94, 0),
      ],
      {
        indent: 1,
      },
    );
  sheet.text(0, 0, 'Betriebshof der Stadt Wallenbeck', { bold: true });
  sheet.text(1, 0, 'Erfolgsplan 2025 nach § 15 EigVO NRW', { bold: true });
  return sheet.table({
    key: 'erfolgsplan',
    at: [3, 0],
    textHeads: [['', '']],
    columns: COLUMNS,
    rows: [
      heading('Erträge'),
      sum('umsatz', '1. Umsatzerlöse', ['ua', 'ub', 'uc']),
      row('ua', 'a) Leistungen für die Stadt', 5_846_000),
      row('ub', 'b) Leistungen für das Abwasserwerk', 412_500),
      row('uc', 'c) Leistungen für Dritte', 96_300),
      leaf('eigen', '2. Andere aktivierte Eigenleistungen', [38_000, 35_000, 31_428]),
      sum('sbe', '3. Sonstige betriebliche Erträge', ['sa', 'sb']),
      row('sa', 'a) Erträge aus der Auflösung von Sonderposten', 64_200),
      row('sb', 'b) Übrige Erträge', 27_900),
      sum('ertraege', 'Summe Erträge', ['umsatz', 'eigen', 'sbe']),
      BLANK,
      heading('Aufwendungen'),
      sum('material', '4. Materialaufwand', ['ma', 'mb']),
      row('ma', 'a) Roh-, Hilfs- und Betriebsstoffe', 693_400),
      row('mb', 'b) Bezogene Leistungen', 518_700),
      sum('personal', '5. Personalaufwand', ['pa', 'pb']),
      row('pa', 'a) Löhne und Gehälter', 2_874_600),
      row('pb', 'b) Soziale Abgaben und Altersversorgung', 806_200),
      row('afa', '6. Abschreibungen', 617_500),
      row('sonst', '7. Sonstige betriebliche Aufwendungen', 713_800),
      row('zins', '8. Zinsen und ähnliche Aufwendungen', 88_600),
      row('steuern', '9. Sonstige Steuern', 16_400),
      sum('aufwendungen', 'Summe Aufwendungen', [
        'material',
        'personal',
        'afa',
        'sonst',
        'zins',
        'steuern',
      ]),
      BLANK,
      sum('ergebnis', 'Jahresüberschuss / -fehlbetrag', ['ertraege', '-aufwendungen']),
    ],
  });
}

function vermoegensplan(plan: PlanBuilder, sheet: SheetBuilder, erfolg: Table): Table {
  const taken = (key: string) => COLUMNS.map((column) => erfolg.value(key, column.key));
  const mittel = {
    gewinn: taken('ergebnis'),
    afa: taken('afa'),
    zuschuss: [45_000, 60_000, 52_318],
    abgang: [12_000, 9_000, 14_750],
    kredit: [350_000, 280_000, 310_000],
  };
  const bedarf = {
    fahrzeuge: [586_000, 541_500, 498_263],
    gebaeude: [215_000, 190_000, 172_904],
    bga: [74_500, 68_200, 71_636],
    tilgung: [238_000, 229_500, 221_417],
    sonderposten: taken('sa'),
  };
  const { abnahme, zunahme } = balanced(
    added(...Object.values(mittel)),
    added(...Object.values(bedarf)),
  );
  sheet.text(0, 0, 'Vermögensplan 2025 nach § 16 EigVO NRW', { bold: true });
  const table = sheet.table({
    key: 'vermoegensplan',
    at: [2, 0],
    textHeads: [
      ['Nr.', ''],
      ['', ''],
    ],
    columns: COLUMNS,
    formulas: true,
    rows: [
      heading(['A', 'Finanzierungsmittel']),
      leaf('gewinn', ['A1', 'Jahresüberschuss'], mittel.gewinn),
      leaf('afa', ['A2', 'Abschreibungen'], mittel.afa),
      leaf('zuschuss', ['A3', 'Investitionszuschüsse'], mittel.zuschuss),
      leaf('abgang', ['A4', 'Erlöse aus dem Abgang von Anlagevermögen'], mittel.abgang),
      leaf('kredit', ['A5', 'Kreditaufnahme'], mittel.kredit),
      leaf('abnahme', ['A6', 'Abnahme der liquiden Mittel'], abnahme),
      sum('mittel', ['', 'Summe Finanzierungsmittel'], [...Object.keys(mittel), 'abnahme']),
      heading(['B', 'Finanzierungsbedarf']),
      leaf('fahrzeuge', ['B1', 'Fahrzeuge und Maschinen'], bedarf.fahrzeuge),
      leaf('gebaeude', ['B2', 'Betriebsgebäude und Außenanlagen'], bedarf.gebaeude),
      leaf('bga', ['B3', 'Betriebs- und Geschäftsausstattung'], bedarf.bga),
      leaf('tilgung', ['B4', 'Tilgung von Krediten'], bedarf.tilgung),
      leaf('sonderposten', ['B5', 'Auflösung von Sonderposten'], bedarf.sonderposten),
      leaf('zunahme', ['B6', 'Zunahme der liquiden Mittel'], zunahme),
      sum('bedarf', ['', 'Summe Finanzierungsbedarf'], [...Object.keys(bedarf), 'zunahme']),
    ],
  });
  for (const { key } of COLUMNS) {
    plan.equal(table.figure('mittel', key), table.figure('bedarf', key));
    plan.atMostOne(table.figure('abnahme', key), table.figure('zunahme', key));
    sameRows(
      plan,
      [erfolg, key],
      [table, key],
      [
        ['ergebnis', 'gewinn'],
        ['afa', 'afa'],
        ['sa', 'sonderposten'],
      ],
    );
  }
  return table;
}
