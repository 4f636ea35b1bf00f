import { holdsFigures } from '../../plan/rows/numbers';
import type { Plan, Table, TableKind } from '../../plan/types';
import { remembered } from '../../plan/remembered';
import { wordsOf } from '../../plan/vocabulary';

/** A row as other tables may name it too. */
export interface Subject {
  /** The same for all rows that mean the same position, and for no others. */
  readonly id: number;
  readonly account: string | null;
  /** The words that name the position; empty for an account. */
  readonly name: string;
  readonly row: number;
}

/** What a position goes by, for people who read the program's inside. */
export function keyOf({ account, name }: Pick<Subject, 'account' | 'name'>): string {
  return account === null ? name : `${ACCOUNT}${account}`;
}

const ACCOUNT = 'konto ';

/** Numbers for positions, from one table to the next. */
class Positions {
  private readonly byAccount = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private count = 0;

  idOf(account: string | null, name: string): number {
    if (account !== null) return this.number(this.byAccount, account);
    // "Konto 50000" in a label is the same as the account in a column of its own.
    return name.startsWith(ACCOUNT)
      ? this.number(this.byAccount, name.slice(ACCOUNT.length))
      : this.number(this.byName, name);
  }

  private number(known: Map<string, number>, key: string): number {
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = this.count++));
    return id;
  }
}

/** Which tables speak of the same positions. */
export type Family = 'erfolg' | 'vermögen' | 'kennzahlen' | 'unbekannt';

const FAMILY: Partial<Record<TableKind, Family>> = {
  Erfolgsplan: 'erfolg',
  Vermögensplan: 'vermögen',
  Finanzplan: 'vermögen',
  Liquiditätsplan: 'vermögen',
  Vorhaben: 'vermögen',
  Investitionsprogramm: 'vermögen',
  Kennzahlen: 'kennzahlen',
};

/** They have rules of their own, or hold no money. */
const UNCOMPARED: ReadonlySet<TableKind> = new Set([
  'Festsetzung',
  'Benchmark',
  'Stellenübersicht',
  'Erläuterungen',
]);

export function familiesOf({ kind, rows }: Table): readonly Family[] {
  const family =
    FAMILY[kind] ??
    (rows.some(({ account }) => account !== null)
      ? 'erfolg'
      : UNCOMPARED.has(kind)
        ? undefined
        : 'unbekannt');
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

const known = new WeakMap<Plan, ReadonlyMap<Table, readonly Subject[]>>();

/** What the tables of a plan speak of, for all that belong to a family. */
export function subjectsIn(plan: Plan): ReadonlyMap<Table, readonly Subject[]> {
  // Several rules ask for it.
  let subjects = known.get(plan);
  if (!subjects) known.set(plan, (subjects = readSubjects(plan)));
  return subjects;
}

function readSubjects({ tables }: Plan): Map<Table, readonly Subject[]> {
  const positions = new Positions();
  return new Map(
    tables
      .filter((table) => familiesOf(table).length > 0)
      .map((table) => [table, subjectsOf(table, positions)]),
  );
}

/**
 * The rows that hold figures, each under a key that is the same wherever the position is meant. A bare "Summe" goes
 * under the heading that it closes; an account goes under its number, without the zeros at its end, since some lists
 * cut them off.
 */
function subjectsOf(table: Table, positions: Positions): Subject[] {
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum.subject]));
  const subjects: Subject[] = [];
  const indexOf = new Map<number, number>();
  const twice = new Set<number>();
  table.rows.forEach(({ label, account, type }, row) => {
    // An overview of Kennzahlen repeats its ratios elsewhere, too.
    const isRatio =
      type === 'aside' && table.kind !== 'Kennzahlen' && table.kind !== 'nicht erkannt';
    if (type === 'heading' || isRatio || !holdsFigures(table.numbers, row)) return;
    const number = account === null ? null : withoutZeros(account);
    const name = account === null ? nameOf(table, row, label, bySum) : '';
    if (account === null && COMMONPLACE.test(name)) return;
    const id = positions.idOf(number, name);
    const known = indexOf.get(id);
    if (known === undefined) {
      indexOf.set(id, subjects.length);
      subjects.push({ id, account: number, name, row });
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

function withoutZeros(account: string): string {
  return account.endsWith('0') ? account.replace(/0+$/, '') : account;
}

/** The words by which the rows of a table go elsewhere. */
export function namesIn(table: Table): (row: number) => string {
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum.subject]));
  return (row) => nameOf(table, row, table.rows[row]!.label, bySum);
}

function nameOf(
  table: Table,
  row: number,
  label: string,
  bySum: ReadonlyMap<number, string>,
): string {
  const closed = bySum.get(row);
  const subject =
    closed !== undefined && table.rows[row]!.type === 'sum'
      ? namedOr(closed, titleOf(table, row))
      : '';
  return wordsFor(namedOr(subject, label), label);
}

function wordsFor(subject: string, label: string): string {
  const synonym = SYNONYMS[Math.min(synonymOf(label), synonymOf(subject))];
  return synonym ? synonym[0] : stemsOf(subject);
}

/** Which of the {@link SYNONYMS} a label is the first to be; beyond them where it is none. */
const synonymOf = remembered((label) => {
  const first = SYNONYMS.findIndex(([, pattern]) => pattern.test(label));
  return first < 0 ? SYNONYMS.length : first;
});

const stemsOf = remembered((subject) =>
  wordsOf(subject.replace(/^(?:ausgaben für|davon|darunter) /i, ''))
    .map((word) => word.replace(/\.$/, '').replace(/(?:ungen|ung|en|er|es|e|n|s)$/, ''))
    .join(' '),
);
