import { holdsFigures } from '../../plan/rows/numbers';
import type { Table, TableKind } from '../../plan/types';
import { wordsOf } from '../../plan/vocabulary';

/** A row as other tables may name it too. */
export interface Subject {
  readonly key: string;
  readonly row: number;
}

/** Which tables speak of the same positions. */
export type Family = 'erfolg' | 'vermögen' | 'kennzahlen';

const FAMILY: Partial<Record<TableKind, Family>> = {
  Erfolgsplan: 'erfolg',
  Vermögensplan: 'vermögen',
  Finanzplan: 'vermögen',
  Liquiditätsplan: 'vermögen',
  Vorhaben: 'vermögen',
  Investitionsprogramm: 'vermögen',
  Kennzahlen: 'kennzahlen',
};

export function familiesOf({ kind, rows }: Table): readonly Family[] {
  const family =
    FAMILY[kind] ?? (rows.some(({ account }) => account !== null) ? 'erfolg' : undefined);
  if (family === undefined) return [];
  // A comparison of years repeats figures of the Erfolgsplan.
  return family === 'kennzahlen' ? ['erfolg', 'kennzahlen'] : [family];
}

/** Names under which the same position goes. */
const SYNONYMS: readonly (readonly [string, RegExp])[] = [
  [
    'jahresergebnis',
    /^(?:veranschlagtes )?jahres-?(?:ergebnis|gewinn|überschuss|überschuß|verlust|fehlbetrag)\b/i,
  ],
  ['ergebnis nach steuern', /^ergebnis nach steuern/i],
  ['materialaufwand', /^material(?:aufwand|aufwendungen|kosten)$/i],
  ['personalaufwand', /^personal(?:aufwand|aufwendungen|kosten)$/i],
  ['immaterielle', /immaterielle (?:vermögensgegenstände|vg)$/i],
  [
    'summe erträge',
    /^(?:summe (?:der )?(?:erträge|erlöse)|gesamterträge|erträge (?:insgesamt|gesamt))$/i,
  ],
  [
    'summe aufwendungen',
    /^(?:summe (?:der )?aufwendungen|gesamtaufwendungen|aufwendungen (?:insgesamt|gesamt))$/i,
  ],
];

/** Labels that every table uses for something else. */
const COMMONPLACE =
  /^(?:sonstige[sr]?|übrige|diverse|verschiedene|gesamt|ergebnis|saldo|rest|summe|davon)?$/i;

/**
 * The rows that hold figures, each under a key that is the same wherever the position is meant. A bare "Summe" goes
 * under the heading that it closes; an account goes under its number, without the zeros at its end, since some lists
 * cut them off.
 */
export function subjectsOf(table: Table): Subject[] {
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum.subject]));
  const inSums = new Set(table.sums.map(({ row }) => row));
  const subjects: Subject[] = [];
  const indexOf = new Map<string, number>();
  const twice = new Set<number>();
  table.rows.forEach(({ label, account, type }, row) => {
    // An overview of Kennzahlen repeats its ratios elsewhere, too.
    const isRatio = type === 'aside' && table.kind !== 'Kennzahlen';
    if (type === 'heading' || isRatio || !holdsFigures(table.numbers, row)) return;
    const closed =
      inSums.has(row) && type === 'sum' ? namedOr(bySum.get(row) ?? '', titleOf(table, row)) : '';
    const key =
      account === null ? keyOf(closed === '' ? label : closed, label) : accountKey(account);
    if (account === null && COMMONPLACE.test(key)) return;
    const known = indexOf.get(key);
    if (known === undefined) {
      indexOf.set(key, subjects.length);
      subjects.push({ key, row });
    } else twice.add(known);
  });
  // A name that stands twice in a table does not say which of the two is meant.
  return twice.size === 0 ? subjects : subjects.filter((_, index) => !twice.has(index));
}

function namedOr(name: string, other: string): string {
  return name === '' ? other : name;
}

/** The grand total of a table that its title names: "Investitionsprogramm · Gebäude und Außenanlagen". */
function titleOf({ title, sums, kind }: Table, row: number): string {
  if (kind !== 'Investitionsprogramm' && kind !== 'Vorhaben') return '';
  const last = Math.max(...sums.map((sum) => sum.row));
  const words = title.split(' · ').pop() ?? '';
  return row === last && !NAMES_NOTHING.test(words) ? words : '';
}

/** What every table of a plan may be titled. */
const NAMES_NOTHING = /plan|programm|jahr|haushalt|eigenbetrieb|stand|anlage \d|\d{4}|€|eur/i;

function accountKey(account: string): string {
  return `konto ${account.endsWith('0') ? account.replace(/0+$/, '') : account}`;
}

function keyOf(subject: string, label: string): string {
  const synonym = SYNONYMS.find(([, pattern]) => pattern.test(label) || pattern.test(subject));
  if (synonym) return synonym[0];
  return wordsOf(subject.replace(/^ausgaben für /i, ''))
    .map((word) => word.replace(/\.$/, '').replace(/(?:ungen|ung|en|er|es|e|n|s)$/, ''))
    .join(' ');
}
