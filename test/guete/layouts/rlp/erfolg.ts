import { Amounts } from '../../generator/amounts';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import {
  BLANK,
  heading,
  leaf,
  sum,
  type ColumnSpec,
  type RowSpec,
  type Table,
} from '../../generator/table';
import { KONTENGRUPPEN } from './konten';

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'e23', head: ['Ergebnis 2023', '€'], plan: false, decimals: 2 },
  { key: 'a24', head: ['Ansatz 2024', '€'], plan: true, prior: 'e23' },
  { key: 'a25', head: ['Ansatz 2025', '€'], plan: true, prior: 'a24' },
];

export function kontenuebersicht(sheet: SheetBuilder): Table {
  const amounts = new Amounts('rlp accounts');
  sheet.text(0, 0, 'Erfolgsplan für das Wirtschaftsjahr 2025, Kontenübersicht', { bold: true });
  return sheet.table({
    key: 'konten',
    at: [2, 0],
    textHeads: [
      ['Konto-Nr.', ''],
      ['Bezeichnung', ''],
    ],
    columns: COLUMNS,
    formulas: true,
    rows: KONTENGRUPPEN.flatMap((group): RowSpec[] => [
      ...(group.over === undefined ? [] : [heading(['', group.over])]),
      heading(['', group.title]),
      ...group.accounts.map(([number, name, ansatz]) =>
        leaf(number, [number, name], amounts.threeYears(ansatz), { rule: 'once' }),
      ),
      sum(
        group.key,
        ['', 'Summe'],
        group.accounts.map(([number]) => number),
      ),
      BLANK,
    ]).slice(0, -1),
  });
}

/** The rows by § 275 HGB; those that have no account are 0. */
const POSTEN: readonly (readonly [key: string, text: string])[] = [
  ['1', '1. Umsatzerlöse'],
  ['2', '2. Erhöhung oder Verminderung des Bestands an fertigen und unfertigen Erzeugnissen'],
  ['3', '3. Andere aktivierte Eigenleistungen'],
  ['4', '4. Sonstige betriebliche Erträge'],
  ['summe', 'Summe'],
  ['', '5. Materialaufwand'],
  ['5a', 'a) Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren'],
  ['5b', 'b) Aufwendungen für bezogene Leistungen'],
  ['', '6. Personalaufwand'],
  ['6a', 'a) Löhne und Gehälter'],
  ['6b', 'b) Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung'],
  ['', '7. Abschreibungen'],
  ['7a', 'a) auf immaterielle Vermögensgegenstände des Anlagevermögens und Sachanlagen'],
  ['7b', 'b) auf Vermögensgegenstände des Umlaufvermögens'],
  ['8', '8. Konzessionsabgaben'],
  ['9', '9. Sonstige betriebliche Aufwendungen'],
  ['10', '10. Erträge aus Beteiligungen'],
  ['11', '11. Erträge aus anderen Wertpapieren und Ausleihungen des Finanzanlagevermögens'],
  ['12', '12. Sonstige Zinsen und ähnliche Erträge'],
  ['13', '13. Abschreibungen auf Finanzanlagen und auf Wertpapiere des Umlaufvermögens'],
  ['14', '14. Zinsen und ähnliche Aufwendungen'],
  ['15', '15. Erträge aus Gewinngemeinschaften und Gewinnabführungsverträgen'],
  ['16', '16. Aufwendungen aus Verlustübernahme'],
  ['17', '17. Steuern vom Einkommen und vom Ertrag'],
  ['18', '18. Ergebnis nach Steuern'],
  ['19', '19. Sonstige Steuern'],
  ['20', '20. Jahresgewinn / Jahresverlust'],
];

const SUMS: Readonly<Record<string, readonly string[]>> = {
  summe: ['1', '2', '3', '4'],
  '18': [
    ...['summe', '-5a', '-5b', '-6a', '-6b', '-7a', '-7b', '-8', '-9', '10', '11', '12'],
    ...['-13', '-14', '15', '-16', '-17'],
  ],
  '20': ['18', '-19'],
};

export function erfolgsplan(plan: PlanBuilder, sheet: SheetBuilder, konten: Table): Table {
  sheet.text(0, 0, 'Abwasserwerk der Verbandsgemeinde Lahnhöhe', { bold: true });
  sheet.text(1, 0, 'Erfolgsplan für das Wirtschaftsjahr 2025', { bold: true });
  const isGroup = (key: string) => konten.has(key, 'a25');
  const table = sheet.table({
    key: 'erfolgsplan',
    at: [3, 0],
    textHeads: [['Bezeichnung', '']],
    columns: COLUMNS,
    rows: POSTEN.map(([key, text]) => {
      if (key === '') return heading(text);
      const terms = SUMS[key];
      if (terms) return sum(key, text, terms);
      return leaf(
        key,
        text,
        COLUMNS.map((column) => (isGroup(key) ? konten.value(key, column.key) : 0)),
      );
    }),
  });
  for (const [key] of POSTEN)
    for (const column of COLUMNS)
      if (isGroup(key)) plan.equal(konten.figure(key, column.key), table.figure(key, column.key));
  return table;
}

export function festsetzung(sheet: SheetBuilder, erfolg: Table, vermoegen: Table): Table {
  const ansatz = (key: string) => erfolg.value(key, 'a25');
  const ertraege = ansatz('summe') + ansatz('12');
  const fixed = (key: string, text: string, value: number) =>
    leaf(key, text, [value], { rule: 'required' });
  sheet.text(0, 0, 'Festsetzungsbeschluss zum Wirtschaftsplan 2025 des Abwasserwerks', {
    bold: true,
  });
  return sheet.table({
    key: 'festsetzung',
    at: [2, 0],
    textHeads: [['Der Wirtschaftsplan wird festgesetzt']],
    columns: [{ key: 'euro', head: ['EURO'], plan: true }],
    rows: [
      heading('1. im Erfolgsplan'),
      fixed('ertraege', 'in den Erträgen auf', ertraege),
      fixed('aufwendungen', 'in den Aufwendungen auf', ertraege - ansatz('20')),
      fixed('ergebnis', 'bei dem Jahresergebnis auf', ansatz('20')),
      heading('2. im Vermögensplan'),
      fixed(
        'einnahmen',
        'in den Einnahmen (Mittelherkunft) auf',
        vermoegen.value('herkunft', 'ansatz'),
      ),
      fixed(
        'ausgaben',
        'in den Ausgaben (Mittelverwendung) auf',
        vermoegen.value('verwendung', 'ansatz'),
      ),
      heading('3. Weitere Festsetzungen'),
      fixed(
        've',
        'Gesamtbetrag der Verpflichtungsermächtigungen',
        vermoegen.value('verwendung', 've'),
      ),
      fixed(
        'kredite',
        'Gesamtbetrag der Investitionskredite',
        vermoegen.value('kredite', 'ansatz'),
      ),
      fixed('liquiditaet', 'Höchstbetrag der Liquiditätskredite', 800_000),
    ],
  });
}
