import { tableName } from '../checks/words';
import { germanText } from '../numbers/germanText';
import type { ColumnAtWork } from './columnAtWork';
import type { Given } from './givenFigures';
import { listed } from './listed';

/** Which of the amounts of several Erfolgspläne counts. */
export interface Decision {
  readonly given: Given;
  readonly amount: number;
  /** What else says another amount, as the subject of a sentence; null where nothing does. */
  readonly doubt: string | null;
}

/** The amount of the Erfolgsplan itself, whatever its list of accounts says; a reason where nobody can tell which counts. */
export function decide(
  column: ColumnAtWork,
  all: readonly Given[],
  amounts: readonly (number | null)[],
  isSigned: boolean,
): Decision | { readonly unclear: string } | null {
  const known = all.flatMap((given, index) => {
    const amount = amounts[index] ?? null;
    return amount === null ? [] : [{ given, amount }];
  });
  const [first] = known;
  if (!first) return null;
  // Aufwendungen may be printed negative in one Erfolgsplan and positive in another.
  const sized = (amount: number): number => (isSigned ? amount : Math.abs(amount));
  const others = known.filter(
    ({ given, amount }) =>
      Math.abs(sized(amount) - sized(first.amount)) >
      toleranceBetween(column, first.given, given.unit),
  );
  const text = ({ given, amount }: typeof first): string =>
    `${tableName(given.table)} (${germanText(sized(amount), Math.min(column.unit, given.unit))})`;
  const equals = others.filter(({ given }) => given.authority === first.given.authority);
  if (equals.length > 0) return { unclear: listed([first, ...equals].map(text)) };
  const { byItsRows } = first.given;
  const doubts = others.map(text);
  if (byItsRows !== null)
    doubts.push(`die eigenen Zeilen des Erfolgsplans (${germanText(byItsRows, column.unit)})`);
  return { ...first, doubt: doubts.length === 0 ? null : listed(doubts) };
}

/** One figure in another unit or precision may differ by half of the coarser one. */
export function toleranceOf({ unit, planned }: ColumnAtWork, given: Given): number {
  const coarser = Math.max(unit, given.unit);
  const same = given.unit === unit && given.terms.every(({ factor }) => Math.abs(factor) === 1);
  return (same ? (planned ? 0 : coarser) : coarser / 2) + 1e-6 * coarser;
}

/** A finer list of accounts may differ from a rounded overview, or the other way round. */
function toleranceBetween(column: ColumnAtWork, first: Given, unit: number): number {
  return Math.max(
    toleranceOf(column, first),
    unit === first.unit ? 0 : Math.max(unit, first.unit) / 2,
  );
}
