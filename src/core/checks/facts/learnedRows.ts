import { isFigure, type Figure, type Table } from '../../plan/types';
import { figureAt } from '../words';

/** A quotient as printed figures allow it: both may have been rounded before they were divided. */
export interface Quotient {
  readonly result: Amount;
  readonly upper: Amount;
  readonly lower: Amount;
}

/** A figure with the last digit that its row is printed to. */
interface Amount {
  readonly figure: Figure;
  readonly shown: number;
  readonly unit: number;
}

/** A row that is made from others in nearly all columns. */
export interface LearnedRow {
  readonly kind: 'kennzahl' | 'steigerung';
  readonly row: number;
  readonly upper: number;
  readonly lower: number;
  /** What the quotient is multiplied with: "je 10.000 Einwohner", percent. */
  readonly scale: number;
  /** Taken off the quotient: 1 for a rate of growth. */
  readonly less: 0 | 1;
}

/** Overviews of Kennzahlen are short. */
const LONGEST = 80;
/** So many columns must keep the pattern. */
const ENOUGH = 5;
const RATIO = /\bje\b|\bpro\b/i;
const GROWTH = /steigerung|wachstum|veränderung|zuwachs/i;
const PERCENT = /%|prozent|rate|quote/i;

/**
 * "Kosten je Arbeitsplatz" and "Steigerungsrate in %": from which rows they are made the figures themselves say, where
 * at least five columns agree and at most one in ten does not (or one at all).
 */
export function learnRows(table: Table): LearnedRow[] {
  if (table.rows.length > LONGEST || table.columns.length < ENOUGH) return [];
  const bases = table.rows.flatMap(({ type, label }, row) =>
    type === 'heading' || RATIO.test(label) || PERCENT.test(label) ? [] : [row],
  );
  const amounts = amountsOf(table);
  return table.rows.flatMap(({ type, label }, row) => {
    if (type === 'heading') return [];
    const candidates = GROWTH.test(label)
      ? growthFrom(row, bases)
      : RATIO.test(label) && !PERCENT.test(label)
        ? quotientsOf(row, bases, scaleOf(label))
        : [];
    return mostFitting(table, amounts, candidates) ?? [];
  });
}

/** The amounts of a row, one per column, read when they are first asked for. */
type Amounts = (row: number) => readonly (Amount | null)[];

function amountsOf(table: Table): Amounts {
  const known: (readonly (Amount | null)[])[] = [];
  return (row) => (known[row] ??= readAmounts(table, row));
}

function readAmounts(table: Table, row: number): (Amount | null)[] {
  const unit = unitIn(table, row);
  return table.columns.map((_, column) => {
    const figure = figureAt(table, row, column);
    return figure && { figure, shown: figure.shown, unit: Math.max(figure.unit, unit) };
  });
}

function growthFrom(row: number, bases: readonly number[]): LearnedRow[] {
  return bases.flatMap((base) =>
    [1, 100].map((scale): LearnedRow => ({
      kind: 'steigerung',
      row,
      upper: base,
      lower: base,
      scale,
      less: 1,
    })),
  );
}

function quotientsOf(row: number, bases: readonly number[], scale: number): LearnedRow[] {
  return bases.flatMap((upper) =>
    bases.flatMap((lower): LearnedRow[] =>
      upper === lower ? [] : [{ kind: 'kennzahl', row, upper, lower, scale, less: 0 }],
    ),
  );
}

/** "je 10.000 Einwohner" */
function scaleOf(label: string): number {
  const digits = /\b(?:je|pro) (\d[\d.]*)/i.exec(label)?.[1]?.replace(/\./g, '');
  return digits === undefined ? 1 : Number(digits) || 1;
}

function mostFitting(
  table: Table,
  amounts: Amounts,
  candidates: readonly LearnedRow[],
): LearnedRow | null {
  let best: LearnedRow | null = null;
  let most = ENOUGH - 1;
  for (const candidate of candidates) {
    const quotients = quotientsFrom(table, amounts, candidate);
    if (quotients.length <= most) continue;
    const holding = held(quotients, candidate);
    if (holding === null || holding.length <= most || !isTelling(holding)) continue;
    [best, most] = [candidate, holding.length];
  }
  return best;
}

/** Those that hold; null as soon as too many do not, as with nearly every pair of rows. */
function held(quotients: readonly Quotient[], candidate: LearnedRow): Quotient[] | null {
  const allowed = Math.max(1, Math.floor(quotients.length / 10));
  const holding: Quotient[] = [];
  let missed = 0;
  for (const quotient of quotients) {
    if (isPossible(quotient, candidate)) holding.push(quotient);
    else if ((missed += 1) > allowed) return null;
  }
  return holding;
}

/** The same figure over and over, and figures of one digit, agree by chance. */
function isTelling(quotients: readonly Quotient[]): boolean {
  const values = new Set(quotients.map(({ result }) => result.shown));
  const long = quotients.filter(({ result }) => Math.abs(result.shown / result.unit) >= 20);
  return values.size >= 3 && long.length >= 3;
}

/** The figures of a learned row in every column that has them all. */
export function quotientsIn(table: Table, learned: LearnedRow): Quotient[] {
  return quotientsFrom(table, amountsOf(table), learned);
}

function quotientsFrom(
  { columns }: Table,
  amounts: Amounts,
  { row, upper, lower, less }: LearnedRow,
): Quotient[] {
  const quotients: Quotient[] = [];
  const [results, above, below] = [amounts(row), amounts(upper), amounts(lower)];
  for (let column = 0; column < columns.length; column += 1) {
    const { kind } = columns[column]!;
    if (kind === 'prozent' || kind === 'abweichung') continue;
    const result = results[column];
    const numerator = above[column];
    if (!result || !numerator) continue;
    const denominator = below[less === 0 ? column : yearBefore(columns, column)];
    if (denominator && denominator.shown !== 0)
      quotients.push({ result, upper: numerator, lower: denominator });
  }
  return quotients;
}

/** The column of the year before; −1 where there is none. */
function yearBefore(columns: Table['columns'], column: number): number {
  const { year } = columns[column]!;
  return year === null ? -1 : columns.findIndex((other) => other.year === year - 1);
}

/** Beside a rate of 6,1 whole figures without a format look as if they had decimals, too. */
function unitIn({ rows }: Table, row: number): number {
  const whole = rows[row]!.entries.every((entry) => !isFigure(entry) || entry.shown % 1 === 0);
  return whole ? 1 : 0;
}

export function isPossible(
  { result, upper, lower }: Quotient,
  { scale, less }: Pick<LearnedRow, 'scale' | 'less'>,
): boolean {
  const at = (a: number, b: number): number =>
    ((upper.shown + a * upper.unit) / (lower.shown + b * lower.unit) - less) * scale;
  const [p, q, r, s] = [at(-0.5, -0.5), at(-0.5, 0.5), at(0.5, -0.5), at(0.5, 0.5)];
  const half = result.unit / 2 + 1e-9;
  return result.shown >= Math.min(p, q, r, s) - half && result.shown <= Math.max(p, q, r, s) + half;
}
