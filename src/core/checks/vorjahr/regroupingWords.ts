import { germanText } from '../../numbers/germanText';
import type { Table } from '../../plan/types';
import type { RuleId } from '../catalogue';
import type { CellOnSheet, Severity } from '../report';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName, rowName } from '../words';
import { shownAt } from './figures';
import type { Pairing } from './pairTables';
import type { Piece, Regrouping } from './regrouping';
import { listed } from './sentences';

type Words = Readonly<
  Record<
    'split' | 'merged' | 'gaveAway' | 'tookOver',
    (one: Piece, parts: readonly Piece[]) => Regrouping
  >
> & { readonly shifted: (one: Piece, other: Piece) => Regrouping };

/** What is said about rows that were split, merged or changed their extent, with the amounts that prove it. */
export function wordsFor(pairing: Pairing): Words {
  const { here, there, columns } = pairing;
  const rowHere = ({ row }: Piece): string => rowName(here.rows[row]!);
  const rowThere = ({ row }: Piece): string => rowName(there.rows[row]!);
  const listOf = (table: Table, parts: readonly Piece[]): string =>
    listed(parts.map(({ row }) => table.rows[row]!));
  /** The first column that shows it. */
  const shown = ({ amounts }: Piece): { column: string; amount: string } => {
    const index = amounts.findIndex((amount) => amount !== 0);
    const column = columns[index]!;
    const amount = Math.abs(amounts[index]!);
    return {
      column: columnName(here.columns[column.here]!),
      amount: germanText(amount, Number.isInteger(amount) ? 1 : 0.01),
    };
  };
  const cells = (pieces: readonly Piece[]): CellOnSheet[] =>
    pieces.flatMap(({ row, amounts }) =>
      columns.flatMap((column, index) =>
        amounts[index] === 0 ? [] : [cellOf(here, row, column.here)],
      ),
    );
  const about = (
    severity: Severity,
    text: string,
    ours: readonly Piece[],
    theirs: readonly Piece[],
    rule: RuleId = 'VJ-03',
  ): Regrouping => ({
    finding: findingOf(rule, severity, cells(ours)[0]!, cells(ours), { text }),
    here: ours.map(({ row }) => row),
    there: theirs.map(({ row }) => row),
  });
  return {
    split: (old, parts) => {
      const { column, amount } = shown(old);
      const text = `${rowThere(old)} aus dem Vorjahresplan ist vermutlich aufgeteilt in ${listOf(here, parts)}; zusammen ergeben sie ${amount} (${column}), wie dort.`;
      return about('hinweis', text, parts, [old]);
    },
    merged: (whole, parts) => {
      const { column, amount } = shown(whole);
      const text = `In ${rowHere(whole)} sind vermutlich ${listOf(there, parts)} aus dem Vorjahresplan zusammengefasst; dort ergeben sie zusammen ${amount} (${column}).`;
      return about('hinweis', text, [whole], parts);
    },
    gaveAway: (one, parts) => {
      const { column, amount } = shown(one);
      const text = `Von ${rowHere(one)} ist vermutlich ein Teil in ${listOf(here, parts)} übergegangen: ${amount} (${column}) weniger als im Vorjahresplan, dort so viel mehr.`;
      return about('hinweis', text, [one, ...parts], []);
    },
    tookOver: (one, parts) => {
      const { column, amount } = shown(one);
      const text = `In ${rowHere(one)} ist vermutlich ${listOf(there, parts)} aus dem Vorjahresplan aufgegangen: ${amount} (${column}) mehr als dort.`;
      return about('hinweis', text, [one], parts);
    },
    shifted: (one, other) => {
      const { column, amount } = shown(one);
      if (areExchanged(pairing, one.row, other.row)) {
        const names = `${rowHere(one)} und ${rowHere(other)}`;
        const said = `Die Beträge von ${names} sind gegenüber dem Vorjahresplan vertauscht (${column}).`;
        return about('fehler', said, [one, other], [], 'VJ-01');
      }
      const [less, more] =
        one.amounts.find((each) => each !== 0)! < 0 ? [one, other] : [other, one];
      const text = `Von ${rowHere(less)} sind gegenüber dem Vorjahresplan ${amount} (${column}) zu ${rowHere(more)} gewandert; die Summe beider ist gleich.`;
      return about('warnung', text, [less, more], []);
    },
  };
}

/** Each of the two rows gives what last year's plan gives for the other. */
function areExchanged({ here, there, columns, matches }: Pairing, a: number, b: number): boolean {
  const before = (row: number, column: number): number => {
    const match = matches.find((each) => each.here === row);
    return match ? shownAt(there, match.there, column) : NaN;
  };
  return columns.some(({ here: ours, there: theirs, factor }) => {
    const [one, other] = [a, b].map((row) => shownAt(here, row, ours));
    const [first, second] = [a, b].map((row) => before(row, theirs) * factor);
    return one !== other && one === second && other === first;
  });
}
