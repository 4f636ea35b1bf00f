import { areMeasures } from './columns/measures';
import { fitting } from './remembered';
import type { Column, Row, TableKind } from './types';

/** What a table shows of itself: its title, the name of its sheet, its headings and its labels. */
export interface Appearance {
  readonly title: string;
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const NAMED: readonly (readonly [TableKind, RegExp])[] = [
  ['Stellenübersicht', /stellen(?:übersicht|plan)/i],
  ['Festsetzung', /festsetzung|wird festgesetzt/i],
  ['Verpflichtungsermächtigungen', /verpflichtungserm|\bVE[- ]/i],
  ['Verbindlichkeiten', /verbindlichkeiten|schulden/i],
  [
    'Investitionsprogramm',
    /investitions(?:programm|plan|übersicht|maßnahmen)|investprogramm|^IP\b/i,
  ],
  ['Erläuterungen', /erläuterung/i],
  ['Liquiditätsplan', /liquiditäts(?:plan|rechnung)/i],
  ['Finanzplan', /finanz(?:plan|planung)/i],
  ['Vermögensplan', /vermögensplan/i],
  [
    'Erfolgsplan',
    /erfolgs(?:plan|übersicht)|ergebnis(?:plan|haushalt)|\bguv\b|gewinn-? und verlust|kontenübersicht/i,
  ],
  ['Kennzahlen', /kennzahl|jahresvergleich/i],
];

/** Their labels speak of loans and funds as well, but they are what their title says. */
const OVERVIEWS: ReadonlySet<TableKind> = new Set([
  'Stellenübersicht',
  'Festsetzung',
  'Verpflichtungsermächtigungen',
  'Verbindlichkeiten',
  'Investitionsprogramm',
]);

const HERKUNFT = fitting(
  /mittelherkunft|mittelverwendung|liquiden? mittel|finanzierungsmittel|deckungsmittel|kreditaufnahme|tilgung/i,
);
const ERFOLG = fitting(
  /ordentliche (?:erträge|aufwendungen)|transferaufw|sach- und dienst|umsatzerlöse|materialaufw|personalaufw|abschreibung|sonstige betriebliche|zinsen und ähnliche/i,
);
/** What a list of Vorhaben never holds. */
const FLOWS = fitting(/tilgung|jahresverlust|kredit|darlehen/i);
const FESTSETZUNG = fitting(
  /in de[nr] (?:erträgen|aufwendungen|einnahmen?|ausgaben?)|höchstbetrag|gesamtbetrag de[rs]/i,
);
const ZAHLUNG = fitting(
  /zahlungsmittel(?:überschuss|bedarf)|einzahlungen aus (?:der )?(?:investition|finanzierung|laufend)|laufende[rn]? (?:geschäfts|verwaltungs)tätigkeit/i,
);

/** What a table is. Its labels weigh more than the title, the title more than the name of the sheet. */
export function kindOfTable({ title, sheet, columns, rows }: Appearance): TableKind {
  const headings = columns.map(({ heading }) => heading).join(' ');
  if (/minimum|quartil/i.test(headings) || areMeasures(columns)) return 'Benchmark';
  if (/zahl der stellen/i.test(headings)) return 'Stellenübersicht';
  const counted = (fits: (label: string) => boolean): number =>
    rows.filter(({ label }) => fits(label)).length;
  const [herkunft, erfolg, zahlung] = [counted(HERKUNFT), counted(ERFOLG), counted(ZAHLUNG)];
  const named = kindByName(title) ?? kindByName(sheet);
  if (erfolg < 3 && counted(FESTSETZUNG) >= 2) return 'Festsetzung';
  if (named !== null && OVERVIEWS.has(named)) return named;
  if (/gesamtaus-? ?gabebedarf|gesamtergebnis/i.test(headings) && counted(FLOWS) === 0) {
    return 'Vorhaben';
  }
  if (/bereitgestellt/i.test(headings) && counted(FLOWS) === 0) return 'Investitionsprogramm';
  if (zahlung >= 3) return named === 'Finanzplan' ? 'Finanzplan' : 'Liquiditätsplan';
  if (herkunft >= 2) {
    const years = new Set(columns.map(({ year }) => year).filter((year) => year !== null));
    if (named === 'Finanzplan' || named === 'Vermögensplan') return named;
    return years.size > 3 ? 'Finanzplan' : 'Vermögensplan';
  }
  if (erfolg >= 3) return named === 'Kennzahlen' ? 'Kennzahlen' : 'Erfolgsplan';
  return named ?? 'nicht erkannt';
}

/** What a title names first: "Vermögensplan (einschließlich Finanzplan)" is a Vermögensplan. */
function kindByName(name: string): TableKind | null {
  let best: TableKind | null = null;
  let first = Infinity;
  for (const [kind, pattern] of NAMED) {
    const at = pattern.exec(name)?.index ?? Infinity;
    if (at < first) [best, first] = [kind, at];
  }
  return best;
}
