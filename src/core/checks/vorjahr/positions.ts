import { holdsFigures } from '../../plan/rows/numbers';
import type { Table } from '../../plan/types';
import { namesIn } from '../facts/subjects';

/** A row of figures, by what it goes by in another year's workbook. */
export interface Position {
  readonly row: number;
  /** As printed, and then without the zeros at its ends, which some lists cut off; empty where there is none. */
  readonly accounts: readonly string[];
  /** From the surest to the vaguest: with the headings above it, with the numbered one alone, by itself. */
  readonly keys: readonly string[];
  /** What it is called, in the words that are compared. */
  readonly name: string;
}

/** "Summe", "Sonstiges": it takes a heading to tell which. */
const SAYS_NOTHING = /^(?:|sonstig|übrig|divers|verschieden|gesamt|ergebni|saldo|rest|davon)$/;

const known = new WeakMap<Table, readonly Position[]>();

/** What a table speaks of, row for row. */
export function positionsOf(table: Table): readonly Position[] {
  // A table is held against several others.
  let positions = known.get(table);
  if (!positions) known.set(table, (positions = readPositions(table)));
  return positions;
}

function readPositions(table: Table): Position[] {
  const nameOf = namesIn(table);
  let [numbered, nearest] = ['', ''];
  return table.rows.flatMap(({ type, account, number }, row): Position[] => {
    if (!holdsFigures(table.numbers, row)) {
      // "Nachrichtlich: Beamte" heads the rows below it as well.
      if (type !== 'heading' && type !== 'aside') return [];
      if (number !== null) numbered = nameOf(row);
      nearest = nameOf(row);
      return [];
    }
    if (type === 'heading') return [];
    const name = nameOf(row);
    const keys = [`${numbered} / ${nearest} / ${name}`, `${numbered} / ${name}`];
    return [
      {
        row,
        accounts: account === null ? [] : formsOf(account),
        keys: SAYS_NOTHING.test(name) ? keys : [...keys, name],
        name,
      },
    ];
  });
}

function formsOf(account: string): string[] {
  return [account, account.replace(/0+$/, ''), account.replace(/^0+|0+$/g, '')];
}

/** Positions by a key that only one of them has; null stands for those that share theirs. */
export function onlyOnes(
  positions: readonly Position[],
  keyOf: (position: Position) => string | undefined,
): Map<string, Position | null> {
  const found = new Map<string, Position | null>();
  for (const position of positions) {
    const key = keyOf(position);
    if (key !== undefined && key !== '') found.set(key, found.has(key) ? null : position);
  }
  return found;
}
