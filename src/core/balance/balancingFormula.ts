import type { Row, Table } from '../plan/types';
import { cellAddress, quotedAddress } from '../workbook/address';
import type { CellOnSheet } from '../checks/report';
import type { FormulaFor, Shift } from './draft';
import { isPrinted } from './missingTotals';
import type { SideName } from './planTree';
import type { SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';

interface Term {
  readonly row: number;
  readonly factor: 1 | -1;
}

/**
 * The formula of a position of the liquid funds: what one side has more than the other, both without liquid funds. It
 * does not ask for a total that it goes into itself.
 */
export function balancingFormula(
  { tree, sides }: ColumnAtWork,
  name: SideName,
  row: number,
): FormulaFor {
  const { herkunft, verwendung } = sides;
  const without = [tree.roles.get('abnahme-liquide'), tree.roles.get('zunahme-liquide')];
  if (without.includes(undefined) || verwendung.tree.sign < 0) return null;
  const terms = [herkunft, verwendung].map((side) =>
    termsOf(
      side,
      without.flatMap((place) => (place?.side === side.tree.name ? [place.row] : [])),
    ),
  );
  if (terms.includes(null)) return null;
  const own = sides[name].cell(row).sheet;
  return (shift) => {
    const [from, to] = [herkunft, verwendung].map((side, index) =>
      textOf(side, terms[index]!, own, shift),
    ) as [string, string];
    return name === 'herkunft' ? `=MAX(0,${to}-${inOne(from)})` : `=MAX(0,${from}-${inOne(to)})`;
  };
}

/** What is taken off as a whole. */
function inOne(sum: string): string {
  return /[+-]/.test(sum.replace(/'[^']*'/g, '')) ? `(${sum})` : sum;
}

/** The total without some rows: sums that hold none of them, and single rows; null where a sum is not exact. */
function termsOf({ tree, isKept }: SideInColumn, without: readonly number[]): Term[] | null {
  const byRow = new Map(tree.sums.map((sum) => [sum.row, sum]));
  const holds = (row: number): boolean =>
    without.includes(row) || (byRow.get(row)?.parts.some((part) => holds(part.row)) ?? false);
  const visit = (row: number, factor: 1 | -1): Term[] | null => {
    if (without.includes(row)) return [];
    const sum = byRow.get(row);
    if (!sum || (!holds(row) && isPrinted(tree.table.rows[row]!))) return [{ row, factor }];
    if (isKept(row)) return null;
    const parts = sum.parts.map((part) => visit(part.row, factor === part.factor ? 1 : -1));
    return parts.includes(null) ? null : parts.flatMap((terms) => terms ?? []);
  };
  return visit(tree.total, 1)?.sort((a, b) => a.row - b.row) ?? null;
}

/** Rows that follow each other are one SUM. */
function textOf(side: SideInColumn, terms: readonly Term[], own: string, shift: Shift): string {
  const { table } = side.tree;
  const runs: Term[][] = [];
  for (const term of terms) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before?.factor === 1 && term.factor === 1 && follow(table, before.row, term.row))
      run.push(term);
    else runs.push([term]);
  }
  return runs
    .map((run, index) => {
      const [first, last] = [run[0]!, run[run.length - 1]!].map(({ row }) => shift(side.cell(row)));
      const front = run[0]!.factor < 0 ? '-' : index === 0 ? '' : '+';
      const from = addressFrom(own, first!);
      return run.length === 1
        ? front + from
        : `${front}SUM(${from}:${cellAddress(last!.row, last!.column)})`;
    })
    .join('');
}

/** A cell as a formula on a sheet names it. */
export function addressFrom(own: string, cell: CellOnSheet): string {
  return cell.sheet === own ? cellAddress(cell.row, cell.column) : quotedAddress(cell);
}

function follow({ rows }: Table, from: number, to: number): boolean {
  return rows.slice(from + 1, to).every(({ type }: Row) => type === 'heading');
}
