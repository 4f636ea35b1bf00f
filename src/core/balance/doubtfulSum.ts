import { topRowsOf } from '../checks/facts/topRows';
import { rowName } from '../checks/words';
import type { Table } from '../plan/types';
import { cellAddress } from '../workbook/address';
import { DUST } from './columnDrafts';
import type { ColumnAtWork } from './columnAtWork';
import type { SideInColumn } from './sideInColumn';

/**
 * Why the sums of a column are no ground to balance it on: what would be worked out with them is a negative figure, both
 * positions of the liquid funds at once, or a total without whole blocks of its side.
 */
export function doubtfulSum({ tree, sides }: ColumnAtWork): string | null {
  const { herkunft, verwendung } = sides;
  const isWhole = herkunft.tree.table === verwendung.tree.table;
  return (
    (isWhole
      ? (sumOfBothSides(verwendung, herkunft) ?? sumOfBothSides(herkunft, verwendung))
      : null) ??
    takenOff(herkunft, tree.roles.get('abnahme-liquide')?.row) ??
    takenOff(verwendung, tree.roles.get('zunahme-liquide')?.row) ??
    sumWithoutBlocks(herkunft, isWhole) ??
    sumWithoutBlocks(verwendung, isWhole)
  );
}

/** "=B17-B38": what would balance the plan stands as the Summe of a block, so that every position drops out of it. */
function sumOfBothSides(side: SideInColumn, other: SideInColumn): string | null {
  const { sums, leaves } = other.tree;
  const theirs = new Set([...leaves.keys(), ...sums.map(({ row }) => row)]);
  const sum = side.tree.sums.find(
    ({ row, parts }) => !theirs.has(row) && parts.some((part) => theirs.has(part.row)),
  );
  if (!sum) return null;
  return `${nameAt(side, sum.row)} rechnet mit Zeilen beider Seiten; die Spalte lässt sich so nicht ausgleichen. Bitte dort nur die Zeilen des eigenen Blocks zusammenzählen.`;
}

function takenOff(side: SideInColumn, row: number | undefined): string | null {
  if (row === undefined || side.tree.leaves.get(row) !== -1) return null;
  return `${nameAt(side, row)} wird in der Summe abgezogen; die Spalte lässt sich so nicht ausgleichen. Bitte die Formel der Summe prüfen.`;
}

/** A sum that is not what its rows give, but just what they give together with the blocks before it. */
function sumWithoutBlocks(side: SideInColumn, isWhole: boolean): string | null {
  const { name, table, sums } = side.tree;
  if (!sums.some(({ row }) => side.isFailing(row))) return null;
  const own = name === 'herkunft' ? 1 : -1;
  const loose = topRowsOf(table, isWhole ? 0 : own).filter((top) => top.side === own && top.isSum);
  const all = new Set([...sums, ...loose].map(({ row }) => row));
  for (const { row, parts } of sums) {
    const printed = side.stored(row);
    if (printed === null || !side.isFailing(row)) continue;
    const taken = rowsBelow(table, row);
    const before = [...all].filter((block) => block < row && !taken.has(block));
    const blocks = before.filter(
      (block) => side.stored(block) && !before.some((sum) => rowsBelow(table, sum).has(block)),
    );
    if (blocks.length === 0) continue;
    const given = parts.reduce((sum, part) => sum + part.factor * (side.stored(part.row) ?? 0), 0);
    const whole = blocks.reduce((sum, block) => sum + (side.stored(block) ?? 0), given);
    if (Math.abs(printed - whole) > DUST) continue;
    const names = blocks.map((block) => nameAt(side, block)).join(', ');
    return `${nameAt(side, row)} stimmt nur zusammen mit ${names}, wird aber ohne diesen Betrag gerechnet; die Spalte lässt sich so nicht ausgleichen. Bitte die Formeln dieser Zeile prüfen.`;
  }
  return null;
}

/** What a sum takes up, down to the positions. */
function rowsBelow(table: Table, row: number, found = new Set<number>()): Set<number> {
  for (const { row: part } of table.sums.find((sum) => sum.row === row)?.parts ?? []) {
    if (found.has(part)) continue;
    found.add(part);
    rowsBelow(table, part, found);
  }
  return found;
}

function nameAt(side: SideInColumn, row: number): string {
  const cell = side.cell(row);
  return `${rowName(side.tree.table.rows[row]!)} (${cellAddress(cell.row, cell.column)})`;
}
