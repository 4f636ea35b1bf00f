import { shownAt } from './figures';
import type { SharedColumn } from './columns';
import { isFromFormula, type Compared } from './deviations';
import type { Pairing } from './pairTables';
import type { Piece, Regrouping } from './regrouping';
import { wordsFor } from './regroupingWords';

/** What has no counterpart, or another amount than its counterpart. */
interface Open {
  readonly fresh: readonly Piece[];
  readonly dropped: readonly Piece[];
  /** New less old. */
  readonly changed: readonly Piece[];
}

/** Of longer lists so many sums could be made that some would fit by chance. */
const MOST_PIECES = 16;
const MOST_PARTS = 4;

/**
 * Looks for accounts and positions that became several, or one, or handed a part of their amount to another. It is said
 * only where the amounts of all shared columns add up, and in one way only.
 */
export function findRegroupings(pairing: Pairing, compared: readonly Compared[]): Regrouping[] {
  const open = openRows(pairing, compared);
  const found: Regrouping[] = [];
  const [usedHere, usedThere] = [new Set<number>(), new Set<number>()];
  const note = (regrouping: Regrouping): void => {
    for (const row of regrouping.here) usedHere.add(row);
    for (const row of regrouping.there) usedThere.add(row);
    found.push(regrouping);
  };
  const fresh = (): Piece[] => open.fresh.filter(({ row }) => !usedHere.has(row));
  const dropped = (): Piece[] => open.dropped.filter(({ row }) => !usedThere.has(row));
  const say = wordsFor(pairing);
  for (const old of open.dropped) {
    const parts = onlySum(old, fresh(), 2, pairing.columns);
    if (parts) note(say.split(old, parts));
  }
  for (const whole of open.fresh.filter(({ row }) => !usedHere.has(row))) {
    const parts = onlySum(whole, dropped(), 2, pairing.columns);
    if (parts) note(say.merged(whole, parts));
  }
  for (const piece of open.changed) {
    const given = onlySum(negative(piece), fresh(), 1, pairing.columns);
    const taken = onlySum(piece, dropped(), 1, pairing.columns);
    if (given && !taken) note(say.gaveAway(piece, given));
    if (taken && !given) note(say.tookOver(piece, taken));
  }
  for (const piece of open.changed) {
    if (usedHere.has(piece.row)) continue;
    // What a formula makes of a typed amount is no amount that somebody put elsewhere.
    const others = open.changed.filter(
      ({ row }) =>
        row !== piece.row &&
        !usedHere.has(row) &&
        isCalculated(row, compared) === isCalculated(piece.row, compared),
    );
    const counter = others.filter((other) => isSame(negative(piece), other, pairing.columns, 1));
    if (counter.length === 1 && piece.row < counter[0]!.row) note(say.shifted(piece, counter[0]!));
  }
  return found;
}

function isCalculated(row: number, compared: readonly Compared[]): boolean {
  return compared.some(({ deviations }) => {
    const deviation = deviations.get(row);
    return deviation !== undefined && isFromFormula(deviation);
  });
}

function openRows(pairing: Pairing, compared: readonly Compared[]): Open {
  const { here, there, columns } = pairing;
  const sums = new Set(here.sums.map(({ row }) => row));
  const sumsThere = new Set(there.sums.map(({ row }) => row));
  const isTold = ({ amounts }: Piece): boolean => amounts.some((amount) => amount !== 0);
  const piece = (row: number, amountIn: (column: SharedColumn) => number): Piece => ({
    row,
    amounts: columns.map(amountIn),
  });
  const changedRows = new Set(compared.flatMap(({ deviations }) => [...deviations.keys()]));
  const limited = (pieces: Piece[]): Piece[] => {
    const told = pieces.filter(isTold);
    return told.length > MOST_PIECES ? [] : told;
  };
  return {
    fresh: limited(
      pairing.fresh
        .filter((row) => !sums.has(row))
        .map((row) => piece(row, (column) => shownAt(here, row, column.here))),
    ),
    dropped: limited(
      pairing.dropped
        .filter((row) => !sumsThere.has(row))
        .map((row) =>
          piece(row, ({ there: column, factor }) => shownAt(there, row, column) * factor),
        ),
    ),
    changed: limited(
      [...changedRows]
        .filter((row) => !sums.has(row) && here.rows[row]!.type === 'item')
        .sort((a, b) => a - b)
        .map((row) => ({
          row,
          amounts: columns.map(
            (column) =>
              compared.find((each) => each.column === column)?.deviations.get(row)?.more ?? 0,
          ),
        })),
    ),
  };
}

function negative({ row, amounts }: Piece): Piece {
  return { row, amounts: amounts.map((amount) => -amount) };
}

/** The one way in which some of the pieces add up to a whole, in all columns. */
function onlySum(
  whole: Piece,
  pieces: readonly Piece[],
  fewest: number,
  columns: readonly SharedColumn[],
): readonly Piece[] | null {
  const found: Piece[][] = [];
  const search = (start: number, chosen: Piece[]): void => {
    if (found.length > 1) return;
    if (chosen.length >= fewest && isSame(whole, total(chosen), columns, chosen.length))
      found.push(chosen);
    if (chosen.length === MOST_PARTS) return;
    for (let index = start; index < pieces.length; index += 1)
      search(index + 1, [...chosen, pieces[index]!]);
  };
  search(0, []);
  return found.length === 1 ? found[0]! : null;
}

function total(pieces: readonly Piece[]): Piece {
  const [first] = pieces;
  return {
    row: first!.row,
    amounts: first!.amounts.map((_, column) =>
      pieces.reduce((sum, { amounts }) => sum + amounts[column]!, 0),
    ),
  };
}

/** Alike in every column; figures in thousands are rounded, and so is what they add up to. */
function isSame(a: Piece, b: Piece, columns: readonly SharedColumn[], parts: number): boolean {
  return columns.every(({ factor }, column) => {
    const slack = factor === 1 ? 0.005 : ((parts + 1) / 2) * Math.max(1, factor);
    return Math.abs(a.amounts[column]! - b.amounts[column]!) <= slack;
  });
}
