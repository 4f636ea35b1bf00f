import { added, Amounts, balanced } from '../generator/amounts';
import type { Probeplan } from '../generator/model';
import { PlanBuilder, type SheetBuilder } from '../generator/planBuilder';
import { leaf, sum, type ColumnSpec, type Table } from '../generator/table';
import { entwicklung, schulden, YEARS } from './jahreInZeilen/jahre';
import { sameRows } from './yearTables';

/** Years run down the sheet; the Vermögensplan is a T: Einnahmen on the left, Ausgaben on the right of the same rows. */
export function jahreInZeilen(): Probeplan {
  const plan = new PlanBuilder('jahre-in-zeilen');
  const erfolg = erfolgsplan(plan.sheet('Erfolgsplan'));
  const vermoegen = vermoegensplan(plan, plan.sheet('Vermögensplan'), erfolg);
  entwicklung(plan, plan.sheet('Ergebnisentwicklung'), erfolg);
  const verbindlichkeiten = schulden(plan, plan.sheet('Schuldenstand'));
  for (const [from, to] of YEARS) {
    plan.equal(vermoegen.left.figure('kredit', from), verbindlichkeiten.figure('aufnahme', to));
    plan.equal(vermoegen.right.figure('tilgung', from), verbindlichkeiten.figure('tilgung', to));
  }
  return plan.finish();
}

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'e23', head: ['Ergebnis 2023', '€'], plan: false },
  { key: 'a24', head: ['Ansatz 2024', '€'], plan: true, prior: 'e23' },
  { key: 'a25', head: ['Ansatz 2025', '€'], plan: true, prior: 'a24' },
];

const AUFWENDUNGEN = ['material', 'personal', 'afa', 'sonst', 'zinsen'];

function erfolgsplan(sheet: SheetBuilder): Table {
  const amounts = new Amounts('jahre');
  const row = (key: string, text: string, ansatz: number) => {
    const [, vorjahr] = amounts.threeYears(ansatz);
    return leaf(key, text, [amounts.actual(ansatz, 0.93, 0), vorjahr, ansatz]);
  };
  sheet.text(0, 0, 'Eigenbetrieb Wohnungswirtschaft Amtsberg', { bold: true });
  sheet.text(1, 0, 'Erfolgsplan 2025', { bold: true });
  return sheet.table({
    key: 'erfolgsplan',
    at: [3, 0],
    textHeads: [['Posten', '']],
    columns: COLUMNS,
    rows: [
      row('umsatz', 'Umsatzerlöse aus der Hausbewirtschaftung', 1_876_400),
      row('sbe', 'Sonstige betriebliche Erträge', 54_700),
      sum('ertraege', 'Summe der Erträge', ['umsatz', 'sbe']),
      row('material', 'Aufwendungen für die Hausbewirtschaftung', 894_300),
      row('personal', 'Personalaufwand', 217_800),
      row('afa', 'Abschreibungen', 386_500),
      row('sonst', 'Sonstige betriebliche Aufwendungen', 96_200),
      row('zinsen', 'Zinsen und ähnliche Aufwendungen', 142_900),
      sum('aufwendungen', 'Summe der Aufwendungen', AUFWENDUNGEN),
      sum('ergebnis', 'Jahresüberschuss', ['ertraege', '-aufwendungen']),
    ],
  });
}

function vermoegensplan(
  plan: PlanBuilder,
  sheet: SheetBuilder,
  erfolg: Table,
): { left: Table; right: Table } {
  const columns = COLUMNS.filter(({ plan: isPlan }) => isPlan).map((column) =>
    column.key === 'a24' ? { key: 'a24', head: column.head, plan: true } : column,
  );
  const taken = (key: string) => columns.map((column) => erfolg.value(key, column.key));
  const ein = {
    gewinn: taken('ergebnis'),
    afa: taken('afa'),
    zuschuss: [90_000, 135_000],
    verkauf: [40_000, 0],
    kredit: [460_000, 525_000],
  };
  const aus = {
    neubau: [530_000, 648_000],
    modernisierung: [185_000, 207_500],
    bga: [9_500, 12_000],
    tilgung: [274_300, 288_600],
  };
  const { abnahme, zunahme } = balanced(added(...Object.values(ein)), added(...Object.values(aus)));
  sheet.text(0, 0, 'Vermögensplan 2025', { bold: true });
  const left = sheet.table({
    key: 'einnahmen',
    at: [2, 0],
    textHeads: [['Einnahmen', '']],
    columns,
    rows: [
      leaf('gewinn', 'Jahresüberschuss', ein.gewinn),
      leaf('afa', 'Abschreibungen', ein.afa),
      leaf('zuschuss', 'Zuschüsse des Landes', ein.zuschuss),
      leaf('verkauf', 'Verkauf von Anlagevermögen', ein.verkauf),
      leaf('kredit', 'Kreditaufnahme', ein.kredit),
      leaf('abnahme', 'Abnahme der liquiden Mittel', abnahme),
      sum('einnahmen', 'Summe Einnahmen', [...Object.keys(ein), 'abnahme']),
    ],
  });
  const right = sheet.table({
    key: 'ausgaben',
    at: [2, 4],
    textHeads: [['Ausgaben', '']],
    columns,
    rows: [
      leaf('neubau', 'Neubau von Wohnungen', aus.neubau),
      leaf('modernisierung', 'Modernisierung', aus.modernisierung),
      leaf('bga', 'Betriebs- und Geschäftsausstattung', aus.bga),
      leaf('tilgung', 'Tilgung von Krediten', aus.tilgung),
      leaf('zunahme', 'Zunahme der liquiden Mittel', zunahme),
      { key: '', texts: [] },
      sum('ausgaben', 'Summe Ausgaben', [...Object.keys(aus), 'zunahme']),
    ],
  });
  for (const { key } of columns) {
    plan.equal(left.figure('einnahmen', key), right.figure('ausgaben', key));
    plan.atMostOne(left.figure('abnahme', key), right.figure('zunahme', key));
    sameRows(
      plan,
      [erfolg, key],
      [left, key],
      [
        ['ergebnis', 'gewinn'],
        ['afa', 'afa'],
      ],
    );
  }
  return { left, right };
}
