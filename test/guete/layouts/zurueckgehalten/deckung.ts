import type { Figure } from '../../generator/model';
import type { PlanBuilder, SheetBuilder } from '../../generator/planBuilder';
import { BLANK, heading, leaf, type RowSpec, type Table } from '../../generator/table';

interface Posten {
  readonly key: string;
  readonly text: string;
  readonly ansatz: number;
  readonly figure: Figure;
}

/** What other tables take from the Vermögensplan. */
export interface Deckung {
  readonly ausgaben: readonly Posten[];
  readonly mittel: readonly Posten[];
  readonly kredite: Posten;
}

type Teil = readonly [key: string, text: string, ansatz: number];

const INVESTITIONEN: readonly (readonly [key: string, text: string, teile: readonly Teil[]])[] = [
  [
    'i-wasser',
    '1. Wasserversorgung',
    [
      ['w1', 'Hochbehälter Nord', 418_000],
      ['w2', 'Leitungsnetz, Erneuerung', 265_500],
      ['w3', 'Hausanschlüsse', 84_200],
    ],
  ],
  [
    'i-strom',
    '2. Stromversorgung',
    [
      ['s1', 'Ortsnetzstationen', 312_000],
      ['s2', 'Kabelnetz', 447_600],
      ['s3', 'Zähler und Messgeräte', 96_300],
    ],
  ],
  [
    'i-baeder',
    '3. Bäderbetrieb',
    [
      ['b1', 'Filteranlage Hallenbad', 187_400],
      ['b2', 'Umkleiden Freibad', 58_900],
    ],
  ],
];

const TILGUNG: Teil = ['tilgung', '4. Tilgung von Krediten', 486_700];
const BEITRAEGE: Teil = ['beitraege', '3. Beiträge und Zuschüsse', 142_000];

/** Parts in the inner column, what they come to in the outer one. */
export function deckung(plan: PlanBuilder, sheet: SheetBuilder, gesamt: Table): Deckung {
  const totals = INVESTITIONEN.map(([key, text, teile]) => ({
    key,
    text,
    ansatz: teile.reduce((total, [, , ansatz]) => total + ansatz, 0),
  }));
  const afa = gesamt.value('afa', 'a25');
  const gewinn = gesamt.value('ergebnis', 'a25');
  const ausgaben = totals.reduce((total, { ansatz }) => total + ansatz, TILGUNG[2]);
  const kredite = ausgaben - afa - gewinn - BEITRAEGE[2];
  const outer = (key: string, text: string, value: number): RowSpec =>
    leaf(key, text, [null, value]);
  const bold = (key: string, text: string, value: number): RowSpec =>
    leaf(key, text, [null, value], { bold: true });
  sheet.text(0, 0, 'Vermögensplan 2025', { bold: true });
  const table = sheet.table({
    key: 'vermoegensplan',
    at: [2, 0],
    textHeads: [['Bezeichnung', '']],
    columns: [
      { key: 'vor', head: ['Vorspalte', '€'], plan: true },
      { key: 'haupt', head: ['Ansatz 2025', '€'], plan: true },
    ],
    rows: [
      heading('A. Deckungsmittel'),
      outer('afa', '1. Abschreibungen', afa),
      outer('ergebnis', '2. Jahresgewinn', gewinn),
      outer(...BEITRAEGE),
      outer('kredite', '4. Aufnahme von Krediten', kredite),
      bold('mittel', 'Deckungsmittel zusammen', ausgaben),
      BLANK,
      heading('B. Ausgaben'),
      ...INVESTITIONEN.flatMap(([key, text, teile], index) => [
        heading(text),
        ...teile.map(([teil, name, ansatz]) => leaf(teil, name, [ansatz, null], { indent: 1 })),
        outer(key, `zusammen ${text.slice(3)}`, totals[index]!.ansatz),
      ]),
      outer(...TILGUNG),
      bold('ausgaben', 'Ausgaben zusammen', ausgaben),
    ],
  });
  const haupt = (key: string) => table.figure(key, 'haupt');
  for (const [key, , teile] of INVESTITIONEN)
    plan.sum(
      haupt(key),
      teile.map(([teil]) => table.figure(teil, 'vor')),
    );
  plan.sum(haupt('mittel'), ['afa', 'ergebnis', 'beitraege', 'kredite'].map(haupt));
  plan.sum(haupt('ausgaben'), [...totals.map(({ key }) => key), 'tilgung'].map(haupt));
  plan.equal(haupt('mittel'), haupt('ausgaben'));
  plan.equal(gesamt.figure('afa', 'a25'), haupt('afa'));
  plan.equal(gesamt.figure('ergebnis', 'a25'), haupt('ergebnis'));
  const posten = (key: string, text: string, ansatz: number): Posten => ({
    key,
    text,
    ansatz,
    figure: haupt(key),
  });
  return {
    ausgaben: [
      ...totals.map(({ key, text, ansatz }) => posten(key, text, ansatz)),
      posten(...TILGUNG),
    ],
    mittel: [
      posten('afa', '1. Abschreibungen', afa),
      posten('ergebnis', '2. Jahresgewinn', gewinn),
      posten(...BEITRAEGE),
    ],
    kredite: posten('kredite', '4. Aufnahme von Krediten', kredite),
  };
}
