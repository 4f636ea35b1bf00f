import { isGainOnly, type Role } from '../checks/facts/roles';
import { rowName, tableName } from '../checks/words';
import { germanText } from '../numbers/germanText';
import { roundHalfAwayFromZero } from '../numbers/rounding';
import { addressFrom } from './balancingFormula';
import type { ColumnAtWork } from './columnAtWork';
import type { FormulaFor, Shift } from './draft';
import type { Given } from './givenFigures';
import { tidy, type SideInColumn } from './sideInColumn';

/** A figure that a row is to hold. */
export interface Wanted {
  readonly side: SideInColumn;
  readonly row: number;
  readonly value: number;
  /** Before it is rounded to what the column prints: what a formula in the cell may give as well. */
  readonly exact: number;
  readonly reason: string;
  readonly formulaFor: FormulaFor;
}

/** The Abschreibungen have one row. */
export function depreciation(column: ColumnAtWork, given: Given, amount: number): Wanted[] {
  // Aufwendungen may be printed negative; Abschreibungen come in positive all the same.
  return place(column, 'abschreibungen', given, Math.abs(amount), {
    wrap: (sum) => (amount < 0 ? `-(${sum})` : sum),
    reason: (text) => `Abschreibungen nach dem Erfolgsplan (${tableName(given.table)}): ${text}.`,
  });
}

/** A gain and a loss have a position each, or share one. */
export function results(column: ColumnAtWork, given: Given, amount: number): Wanted[] {
  const reason = (text: string): string =>
    `Jahresergebnis nach dem Erfolgsplan (${tableName(given.table)}): ${text}.`;
  const [gain, loss] = (['gewinn', 'verlust'] as const).map((role) => column.tree.roles.get(role));
  const both = gain !== undefined && loss !== undefined;
  const lossSign = loss ? column.sides[loss.side].tree.sign : 1;
  const shown = (): string => reason(sourceText(amount, column.unit, given));
  return [
    ...place(column, 'gewinn', given, both ? Math.max(0, amount) : amount, {
      wrap: (sum) => (both ? `MAX(0,${sum})` : sum),
      reason: shown,
    }),
    ...place(column, 'verlust', given, lossSign * Math.max(0, -amount), {
      wrap: (sum) => (lossSign === 1 ? `MAX(0,-(${sum}))` : `MIN(0,${sum})`),
      reason: () =>
        amount < 0 && gain && isGainOnly(rowLabel(column, 'gewinn'))
          ? `${shown()} Ein Verlust gehört in ${rowName(rowOf(column, 'verlust'))}.`
          : shown(),
    }),
  ];
}

function rowOf({ tree, sides }: ColumnAtWork, role: Role) {
  const { side, row } = tree.roles.get(role)!;
  return sides[side].tree.table.rows[row]!;
}

function rowLabel(column: ColumnAtWork, role: Role): string {
  return rowOf(column, role).label;
}

function place(
  { tree, sides, unit }: ColumnAtWork,
  role: Role,
  given: Given,
  amount: number,
  { wrap, reason }: { wrap: (sum: string) => string; reason: (amount: string) => string },
): Wanted[] {
  const found = tree.roles.get(role);
  if (!found) return [];
  const { terms } = given;
  const digits = Math.max(0, Math.round(-Math.log10(unit)));
  const value = tidy(roundHalfAwayFromZero(amount / unit) * unit);
  const isConverted = terms.some(({ factor }) => Math.abs(factor) !== 1);
  const { sheet } = sides[found.side].tree.table;
  const sum = (shift: Shift): string =>
    terms.map((term, at) => termText(term, at, sheet, shift)).join('');
  return [
    {
      side: sides[found.side],
      row: found.row,
      value,
      exact: amount,
      reason: reason(sourceText(amount, unit, given)),
      formulaFor: (shift) =>
        isConverted || value !== amount
          ? `=ROUND(${wrap(sum(shift))},${digits})`
          : `=${wrap(sum(shift))}`,
    },
  ];
}

/** What the Erfolgsplan says, and that it is rounded where the plan prints less. */
function sourceText(amount: number, unit: number, given: Given): string {
  const rounded = tidy(roundHalfAwayFromZero(amount / unit) * unit);
  const finest = Math.min(unit, given.unit);
  const exact = germanText(amount, finest === 0.1 ? 0.01 : finest);
  return rounded === amount || finest === unit
    ? exact
    : `${exact}, gerundet ${germanText(rounded, unit)}`;
}

function termText(
  { cell, factor }: Given['terms'][number],
  index: number,
  own: string,
  shift: Shift,
): string {
  const sign = factor < 0 ? '-' : index === 0 ? '' : '+';
  const size = Math.abs(factor);
  const scale = size === 1 ? '' : size < 1 ? `/${Math.round(1 / size)}` : `*${size}`;
  return `${sign}${addressFrom(own, shift(cell))}${scale}`;
}
