import { Amounts } from '../../generator/amounts';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import { leaf, sum, type Table } from '../../generator/table';
import { sameRows, yearColumns } from '../yearTables';

/** Five years: income positive, expenses negative, so that the result is a plain sum. */
export function ergebnisplanung(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  erfolg: Table,
  vermoegen: Table,
): void {
  const amounts = new Amounts('nrw years');
  const two = (table: Table, key: string) => [table.value(key, 'p24'), table.value(key, 'p25')];
  const years = (table: Table, key: string, sign = 1) => {
    const [first, second] = two(table, key);
    return [first!, ...amounts.growing(second!, 4)].map((value) => sign * value);
  };
  const row = (key: string, text: string, sign = 1) => leaf(key, text, years(erfolg, key, sign));
  const columns = yearColumns(2024, 2028, (year) => [
    year <= 2025 ? 'Ansatz' : 'Planung',
    String(year),
  ]);
  sheet.text(0, 0, 'Mittelfristige Ergebnis- und Finanzplanung nach § 18 EigVO NRW', {
    bold: true,
  });
  const ergebnis = sheet.table({
    key: 'ergebnisplanung',
    at: [3, 0],
    textHeads: [['Ergebnisplanung', '']],
    columns,
    rows: [
      row('umsatz', 'Umsatzerlöse'),
      row('eigen', 'Andere aktivierte Eigenleistungen'),
      row('sbe', 'Sonstige betriebliche Erträge'),
      sum('ertraege', 'Summe Erträge', ['umsatz', 'eigen', 'sbe']),
      row('material', 'Materialaufwand', -1),
      row('personal', 'Personalaufwand', -1),
      row('afa', 'Abschreibungen', -1),
      row('sonst', 'Sonstige betriebliche Aufwendungen', -1),
      row('zins', 'Zinsen und ähnliche Aufwendungen', -1),
      row('steuern', 'Sonstige Steuern', -1),
      sum('aufwendungen', 'Summe Aufwendungen', [
        'material',
        'personal',
        'afa',
        'sonst',
        'zins',
        'steuern',
      ]),
      sum('ergebnis', 'Jahresergebnis', ['ertraege', 'aufwendungen']),
    ],
  });
  const invest = (key: string) => years(vermoegen, key);
  const finanz = sheet.table({
    key: 'finanzplan',
    at: [ergebnis.end + 2, 0],
    textHeads: [['Investitionen', '']],
    columns,
    rows: [
      leaf('fahrzeuge', 'Fahrzeuge und Maschinen', invest('fahrzeuge')),
      leaf('gebaeude', 'Betriebsgebäude und Außenanlagen', invest('gebaeude')),
      leaf('bga', 'Betriebs- und Geschäftsausstattung', invest('bga')),
      sum('gesamt', 'Investitionen gesamt', ['fahrzeuge', 'gebaeude', 'bga']),
    ],
  });
  sheet.unit(1, 0, 'Angaben in EUR', ergebnis, finanz);
  const income = ['umsatz', 'eigen', 'sbe', 'ertraege', 'ergebnis'];
  const expenses = ['material', 'personal', 'afa', 'sonst', 'zins', 'steuern', 'aufwendungen'];
  for (const [from, to] of [
    ['p24', '2024'],
    ['p25', '2025'],
  ] as const) {
    sameRows(
      plan,
      [erfolg, from],
      [ergebnis, to],
      income.map((key) => [key, key]),
    );
    sameRows(
      plan,
      [erfolg, from],
      [ergebnis, to],
      expenses.map((key) => [key, key, -1]),
    );
    sameRows(
      plan,
      [vermoegen, from],
      [finanz, to],
      ['fahrzeuge', 'gebaeude', 'bga'].map((key) => [key, key]),
    );
  }
}
