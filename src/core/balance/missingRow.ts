import { splitLabel } from '../plan/rows/numbering';
import type { Sum } from '../plan/types';
import type { CellsOfWorkbook } from './calculation/cells';
import type { SideName, SideTree } from './planTree';
import type { NewRow } from './types';

/** Where a row for the liquid funds can be put, and the sum that it goes into. */
export interface Gap extends NewRow {
  readonly sum: Sum;
  readonly label: string;
}

/** A place for the position of the liquid funds that a side lacks; null where its table has no room for a row. */
export function gapIn(side: SideTree, cells: CellsOfWorkbook): Gap | null {
  const { table } = side;
  if (table.transposed) return null;
  const sum = sumForFunds(side);
  const last = sum?.parts.reduce((most, { row }) => Math.max(most, row), -1) ?? -1;
  if (!sum || last < 0 || side.leaves.get(last) !== 1) return null;
  const label = FUNDS_LABELS[side.name];
  return {
    sheet: table.sheet,
    before: table.rows[last]!.position + 1,
    texts: textsFor(side, last, label, cells),
    sum,
    label,
  };
}

/** What the positions of the liquid funds are called. */
export const FUNDS_LABELS: Readonly<Record<SideName, string>> = {
  herkunft: 'Abnahme der liquiden Mittel',
  verwendung: 'Zunahme der liquiden Mittel',
};

/** The block with the other flows of money, else the last that ends with a position. */
function sumForFunds({ sums, leaves, table, total }: SideTree): Sum | null {
  const own = sums.find(({ row }) => row === total);
  const ends = ({ parts }: Sum): boolean =>
    leaves.get(parts.reduce((most, { row }) => Math.max(most, row), -1)) === 1;
  const flows = sums.filter(({ parts }) =>
    parts.some(({ row }) => leaves.has(row) && /tilgung|verlust/i.test(table.rows[row]!.label)),
  );
  const candidates = [...flows, ...(own ? [own] : []), ...sums.filter(ends).reverse()];
  return candidates.find(ends) ?? null;
}

/** The new row is named as the row above it is: its number in the same cell or in one of its own. */
function textsFor(
  { table }: SideTree,
  above: number,
  label: string,
  cells: CellsOfWorkbook,
): Map<number, string> {
  const { position, label: aboveLabel, number } = table.rows[above]!;
  const next = number !== null && /^\d+$/.test(number) ? String(Number(number) + 1) : null;
  const texts = new Map<number, string>();
  for (
    let column = table.area.column;
    column < table.area.column + table.area.columns;
    column += 1
  ) {
    const value = cells.at({ sheet: table.sheet, row: position, column })?.value;
    if (typeof value !== 'string') continue;
    const parts = splitLabel(value);
    if (parts.words.trim() === aboveLabel.trim() || value.includes(aboveLabel)) {
      const front = parts.number !== null && next !== null ? `${next}. ` : '';
      texts.set(column, front + label);
      break;
    }
    if (next !== null && number !== null && value.replace(/[.)\s]+$/, '') === number)
      texts.set(column, value.replace(number, next));
  }
  if (![...texts.values()].some((text) => text.endsWith(label)))
    texts.set(table.area.column, label);
  return texts;
}
