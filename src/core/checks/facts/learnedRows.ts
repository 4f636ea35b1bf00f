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
  return table.rows.flatMap(({ type, label }, row) => {
    if (type === 'heading') return [];
    const candidates = GROWTH.test(label)
      ? growthFrom(row, bases)
      : RATIO.test(label) && !PERCENT.test(label)
        ? quotientsOf(row, bases, scaleOf(label))
        : [];
    return mostFitting(table, candidates) ?? [];
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

function mostFitting(table: Table, candidates: readonly LearnedRow[]): LearnedRow | null {
  let best: LearnedRow | null = null;
  let most = ENOUGH - 1;
  for (const candidate of candidates) {
    const quotients = quotientsIn(table, candidate);
    let missed = 0;
    const allowed = Math.max(1, Math.floor(quotients.length / 10));
    const holding = quotients.filter((quotient) => {
      if (missed > allowed) return false;
      const holds = isPossible(quotient, candidate);
      if (!holds) missed += 1;
      return holds;
    });
    if (missed > allowed || holding.length <= most || !isTelling(holding)) continue;
    [best, most] = [candidate, holding.length];
  }
  return best;
}

/** The same figure over and over, and figures of one digit, agree by chance. */
function isTelling(quotients: readonly Quotient[]): boolean {
  const values = new Set(quotients.map(({ result }) => result.shown));
  const long = quotients.filter(({ result }) => Math.abs(result.shown / result.unit) >= 20);
  return values.size >= 3 && long.length >= 3;
}

/** The figures of a learned row in every column that has them all. */
export function quotientsIn(table: Table, { row, upper, lower, less }: LearnedRow): Quotient[] {
  const [resultUnit, upperUnit, lowerUnit] = [row, upper, lower].map((one) => unitIn(table, one));
  return table.columns.flatMap(({ year, kind }, column): Quotient[] => {
    if (kind === 'prozent' || kind === 'abweichung') return [];
    const before =
      less === 0
        ? column
        : table.columns.findIndex((other) => year !== null && other.year === year - 1);
    const result = figureAt(table, row, column);
    const above = figureAt(table, upper, column);
    const below = before < 0 ? null : figureAt(table, lower, before);
    return result && above && below && below.shown !== 0
      ? [
          {
            result: amount(result, resultUnit!),
            upper: amount(above, upperUnit!),
            lower: amount(below, lowerUnit!),
          },
        ]
      : [];
  });
}

function amount(figure: Figure, unit: number): Amount {
  return { figure, shown: figure.shown, unit: Math.max(figure.unit, unit) };
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
  const bounds = [-0.5, 0.5].flatMap((a) =>
    [-0.5, 0.5].map(
      (b) => ((upper.shown + a * upper.unit) / (lower.shown + b * lower.unit) - less) * scale,
    ),
  );
  const half = result.unit / 2 + 1e-9;
  return result.shown >= Math.min(...bounds) - half && result.shown <= Math.max(...bounds) + half;
}
