import { counted } from '../../numbers/germanNumbers';
import { FEWEST_OTHERS } from '../figures/protection';
import { MISSING } from './missing';
import { quoted } from './quoted';

/** A row as far as its size matters, and the addresses of its cells. */
export interface Sized {
  readonly title: string;
  readonly anzahl: number;
  /** How many values there are besides the own one. */
  readonly others: number;
  readonly n: string;
  readonly name: string;
  readonly median: string;
  /** Of the own value that is one of them; null where none is. */
  readonly own: string | null;
}

/** Something that may be true of a row: now, as a formula of its cells, and as one of the columns of all rows. */
export interface Condition {
  readonly isTrue: (row: Sized) => boolean;
  readonly formula: (row: Sized) => string;
  /** An array of truth values, of the same cells of the first and the last row; not every program makes one of ISTEXT. */
  readonly array: (first: Sized, last: Sized) => string;
}

export function fewerThan(limit: number): Condition {
  return {
    isTrue: ({ anzahl }) => anzahl < limit,
    formula: ({ n }) => `${n}<${limit}`,
    array: (first, last) => `${first.n}:${last.n}<${limit}`,
  };
}

export const FEW_OTHERS: Condition = {
  isTrue: ({ others }) => others < FEWEST_OTHERS,
  formula: (row) => `${othersOf(row)}<${FEWEST_OTHERS}`,
  array: (first, last) => `${othersOfAll(first, last)}<${FEWEST_OTHERS}`,
};

/** Enough values, and still no median: only an error among them makes it so. What is written counts without them. */
export const WITH_ERROR: Condition = {
  isTrue: () => false,
  formula: (row) => `AND(${othersOf(row)}>=${FEWEST_OTHERS},ISTEXT(${row.median}))`,
  array: (first, last) =>
    `(${othersOfAll(first, last)}>=${FEWEST_OTHERS})*(${first.median}:${last.median}=${quoted(MISSING)})`,
};

function othersOf({ n, own }: Sized): string {
  return own === null ? n : `${n}-COUNT(${own})`;
}

function othersOfAll(first: Sized, last: Sized): string {
  const n = `${first.n}:${last.n}`;
  return first.own === null || last.own === null
    ? n
    : `${n}-(${first.own}:${last.own}<>${quoted(MISSING)})`;
}

/** Beyond that, nobody would read their names, and the formulas would become too long; they are counted. */
const MOST_NAMED = 40;

/** Whether it is true of any row, as a formula. */
export function ofAny(rows: readonly Sized[], { formula, array }: Condition): string {
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  return rows.length === 1 ? formula(first) : `SUMPRODUCT(1*(${array(first, last)}))>0`;
}

/** Of which it is true: `: VZÄ; Mahnungen`, ` bei 61 Kennzahlen`; '' where there is a single one. */
export function whichText(rows: readonly Sized[], { isTrue }: Condition): string {
  if (rows.length === 1) return '';
  const found = rows.filter(isTrue);
  return rows.length > MOST_NAMED
    ? ` bei ${counted(found.length, 'Kennzahl', 'Kennzahlen')}`
    : `: ${found.map(({ title }) => title).join('; ')}`;
}

/** The same in the pieces of a formula. */
export function whichFormula(rows: readonly Sized[], { formula, array }: Condition): string[] {
  if (rows.length === 1) return [];
  if (rows.length > MOST_NAMED) {
    const count = `SUMPRODUCT(1*(${array(rows[0]!, rows[rows.length - 1]!)}))`;
    return ['" bei "', count, `IF(${count}=1," Kennzahl"," Kennzahlen")`];
  }
  const names = rows.map((row) => `IF(${formula(row)},"; "&${row.name},"")`);
  return ['": "', `MID(${names.join('&')},3,9999)`];
}
