import { added, balanced } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { leaf, sum, type ColumnSpec, type Table } from '../generator/table';
import { stellenuebersicht } from './investitionsprogramm/stellen';
import { yearColumns } from './yearTables';

/** An Investitionsprogramm in T€ beside a Finanzplan in €, and a Stellenübersicht with several numbers in one cell. */
export function investitionsprogramm(): Probeplan {
  const plan = new PlanBuilder('investitionsprogramm');
  const gebaeude = programm(
    plan.sheet('Programm Gebäude'),
    'gebaeude',
    'Gebäude und Außenanlagen',
    [
      massnahme('Sanierung Hauptgebäude', 642, 318, 415, 390, 260, 0, 0, 960),
      massnahme('Photovoltaik Werkstattdach', 0, 45, 128, 60, 0, 0, 0, 0),
      massnahme('Lagerhalle Nord, Neubau', 74, 210, 536, 720, 480, 150, 0, 96),
      massnahme('Außenanlagen und Zufahrt', 38, 52, 64, 70, 45, 45, 90, 38),
    ],
  );
  const fahrzeuge = programm(
    plan.sheet('Programm Fahrzeuge'),
    'fahrzeuge',
    'Fahrzeuge und Geräte',
    [
      massnahme('Kehrmaschinen', 0, 236, 0, 248, 0, 255, 260, 0),
      massnahme('Transporter, Ersatzbeschaffung', 87, 92, 96, 98, 102, 105, 210, 87),
      massnahme('Winterdienstgeräte', 41, 18, 33, 24, 27, 29, 55, 63),
    ],
  );
  finanzplan(plan, plan.sheet('Finanzplan'), gebaeude, fahrzeuge);
  stellenuebersicht(plan.sheet('Stellenübersicht'));
  return plan.finish();
}

interface Massnahme {
  readonly name: string;
  readonly values: readonly number[];
}

/** Figures in the order of the columns that are no sums: Ergebnis, Ansätze, Planung, weitere Jahre, geleistet. */
function massnahme(name: string, ...values: number[]): Massnahme {
  return { name, values };
}

const HEAD = (role: string, year: string): readonly string[] => [role, year, 'T€'];

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'e23', head: HEAD('vorläufiges Ergebnis', '2023'), plan: false },
  { key: 'a24', head: HEAD('Ansatz des Vorjahres', '2024'), plan: true, prior: 'e23' },
  { key: 'a25', head: HEAD('Ansatz', '2025'), plan: true, prior: 'a24' },
  { key: 'p26', head: HEAD('Planung', '2026'), plan: true, prior: 'a25' },
  { key: 'p27', head: HEAD('Planung', '2027'), plan: true, prior: 'p26' },
  { key: 'p28', head: HEAD('Planung', '2028'), plan: true, prior: 'p27' },
  { key: 'weitere', head: HEAD('Planung der weiteren Jahre', ''), plan: true },
  {
    key: 'bereit',
    head: HEAD('bis einschl. dem Ansatz des Vorjahres bereitgestellte Mittel', ''),
    plan: true,
    sumOf: ['geleistet', 'a24'],
  },
  {
    key: 'gesamt',
    head: HEAD('Gesamtausgaben', ''),
    plan: true,
    sumOf: ['bereit', 'a25', 'p26', 'p27', 'p28', 'weitere'],
  },
  { key: 'geleistet', head: HEAD('davon bereits geleistet bis zum', '31.12.2023'), plan: false },
];

function programm(
  sheet: SheetBuilder,
  key: string,
  title: string,
  massnahmen: readonly Massnahme[],
): Table {
  const keys = massnahmen.map((_, index) => `${key}${index + 1}`);
  sheet.text(0, 0, 'Investitionsprogramm 2024 bis 2028', { bold: true });
  sheet.text(1, 0, title, { bold: true });
  return sheet.table({
    key,
    at: [3, 0],
    textHeads: [['Maßnahme', '', '']],
    columns: COLUMNS,
    rows: [
      ...massnahmen.map(({ name, values }, index) => leaf(keys[index]!, name, values)),
      sum('summe', 'Summe', keys),
    ],
  });
}

function finanzplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  gebaeude: Table,
  fahrzeuge: Table,
): void {
  const keys = ['a24', 'a25', 'p26', 'p27', 'p28'];
  const euros = (table: Table) => keys.map((key) => table.value('summe', key) * 1000);
  const mittel = {
    afa: [486_000, 512_000, 547_000, 569_000, 583_000],
    gewinn: [64_300, 71_800, 70_000, 72_000, 75_000],
    zuwendungen: [120_000, 210_000, 260_000, 140_000, 40_000],
    kredite: [350_000, 600_000, 850_000, 350_000, 0],
  };
  const ausgaben = {
    gebaeude: euros(gebaeude),
    fahrzeuge: euros(fahrzeuge),
    tilgung: [146_200, 158_900, 181_000, 197_000, 203_000],
  };
  const { abnahme, zunahme } = balanced(
    added(...Object.values(mittel)),
    added(...Object.values(ausgaben)),
  );
  const columns = yearColumns(2024, 2028, (year) => [String(year), '€']);
  sheet.text(0, 0, 'Finanzplan 2024 bis 2028', { bold: true });
  const table = sheet.table({
    key: 'finanzplan',
    at: [2, 0],
    textHeads: [['Position', '']],
    columns,
    formulas: true,
    rows: [
      leaf('afa', '1. Abschreibungen', mittel.afa),
      leaf('gewinn', '2. Jahresgewinn', mittel.gewinn),
      leaf('zuwendungen', '3. Zuwendungen Dritter zu Investitionen', mittel.zuwendungen),
      leaf('kredite', '4. Investitionskredite', mittel.kredite),
      leaf('abnahme', '5. Abnahme der liquiden Mittel', abnahme),
      sum('herkunft', 'Summe Mittelherkunft', [...Object.keys(mittel), 'abnahme']),
      leaf('gebaeude', '1. Ausgaben für Gebäude und Außenanlagen', ausgaben.gebaeude),
      leaf('fahrzeuge', '2. Ausgaben für Fahrzeuge und Geräte', ausgaben.fahrzeuge),
      leaf('tilgung', '3. Tilgung von Investitionskrediten', ausgaben.tilgung),
      leaf('zunahme', '4. Zunahme der liquiden Mittel', zunahme),
      sum('verwendung', 'Summe Mittelverwendung', [...Object.keys(ausgaben), 'zunahme']),
    ],
  });
  columns.forEach(({ key }, index) => {
    plan.equal(table.figure('herkunft', key), table.figure('verwendung', key));
    plan.atMostOne(table.figure('abnahme', key), table.figure('zunahme', key));
    plan.equal(table.figure('gebaeude', key), gebaeude.figure('summe', keys[index]!), 1000);
    plan.equal(table.figure('fahrzeuge', key), fahrzeuge.figure('summe', keys[index]!), 1000);
  });
}
