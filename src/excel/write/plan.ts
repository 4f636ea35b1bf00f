import type {
  CellChange,
  Change,
  ChartChange,
  FormulaFreezing,
  Mark,
  MarkRemoval,
  NewSheet,
  RowInsertion,
  SheetRewriting,
} from '../../core/workbook/change';
import { runsOf } from './runs';

/** What is to be done, in its order, cells put together to areas. */
export type PlannedStep =
  | PlannedCells
  | { readonly kind: 'rows'; readonly change: RowInsertion; readonly rowAfter: number }
  | { readonly kind: 'sheet'; readonly change: NewSheet }
  | { readonly kind: 'rewrite'; readonly change: SheetRewriting }
  | { readonly kind: 'chart'; readonly change: ChartChange }
  | { readonly kind: 'mark'; readonly change: Mark }
  | { readonly kind: 'unmark'; readonly change: MarkRemoval };

export interface PlannedCells {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly column: number;
  /** The first row when it is written, before everything (null where it is new), and after everything. */
  readonly row: number;
  readonly rowBefore: number | null;
  readonly rowAfter: number;
  readonly cells: readonly (readonly CellChange[])[];
  /** Whether formulas become their values: each for itself, or one with the array that it fills. */
  readonly freezes: null | 'cells' | 'array';
}

export function planSteps(changes: readonly Change[]): PlannedStep[] {
  return groups(changes).flatMap(({ changes: group, from, to }): PlannedStep[] => {
    const [first] = group;
    if (first === undefined) return [];
    if ('write' in first) {
      return cellSteps(group as readonly CellChange[], changes.slice(0, from), changes.slice(to));
    }
    if ('freeze' in first) {
      const freezings = group as readonly FormulaFreezing[];
      return freezingSteps(freezings, changes.slice(0, from), changes.slice(to));
    }
    if ('insertRows' in first) {
      const rowAfter = rowAtTheEnd(first.sheet, first.before, changes.slice(to));
      return [{ kind: 'rows', change: first, rowAfter }];
    }
    if ('chart' in first) return [{ kind: 'chart', change: first }];
    if ('newSheet' in first) return [{ kind: 'sheet', change: first }];
    if ('rewrite' in first) return [{ kind: 'rewrite', change: first }];
    return 'mark' in first
      ? [{ kind: 'mark', change: first }]
      : [{ kind: 'unmark', change: first }];
  });
}

interface Group {
  readonly changes: Change[];
  readonly from: number;
  readonly to: number;
}

/** Cells that follow each other belong together; everything else stands alone. */
function groups(changes: readonly Change[]): Group[] {
  const result: Group[] = [];
  changes.forEach((change, index) => {
    const last = result[result.length - 1];
    const joins =
      last !== undefined &&
      (['write', 'freeze'] as const).some((kind) => kind in change && kind in last.changes[0]!);
    if (joins)
      result[result.length - 1] = { ...last, changes: [...last.changes, change], to: index + 1 };
    else result.push({ changes: [change], from: index, to: index + 1 });
  });
  return result;
}

function cellSteps(
  cells: readonly CellChange[],
  earlier: readonly Change[],
  later: readonly Change[],
): PlannedCells[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const cell of cells) {
    // Rows that were there and rows that are new never share an area, nor do rows that an insertion drives apart.
    const before = rowAtTheStart(cell.sheet, cell.row, earlier);
    const shiftBefore = before === null ? 'new' : cell.row - before;
    const shiftAfter = rowAtTheEnd(cell.sheet, cell.row, later) - cell.row;
    const key = JSON.stringify([cell.sheet, shiftBefore, shiftAfter]);
    bySheet.set(key, [...(bySheet.get(key) ?? []), cell]);
  }
  return [...bySheet.values()].flatMap((together) => {
    const { sheet } = together[0]!;
    return runsOf(together).map(({ row, column, items }) => ({
      kind: 'cells' as const,
      sheet,
      column,
      row,
      rowBefore: rowAtTheStart(sheet, row, earlier),
      rowAfter: rowAtTheEnd(sheet, row, later),
      cells: items,
      freezes: null,
    }));
  });
}

/** Formulas that stand together are written together; an array is an area of its own, with nothing beside it. */
function freezingSteps(
  freezings: readonly FormulaFreezing[],
  earlier: readonly Change[],
  later: readonly Change[],
): PlannedCells[] {
  const isArray = ({ freeze }: FormulaFreezing): boolean => freeze.flat().length > 1;
  const single = freezings.filter((freezing) => !isArray(freezing)).flatMap(cellsOf);
  return [
    ...cellSteps(single, earlier, later).map((step) => ({ ...step, freezes: 'cells' as const })),
    ...freezings.filter(isArray).flatMap((freezing) =>
      cellSteps(cellsOf(freezing), earlier, later).map((step) => ({
        ...step,
        freezes: 'array' as const,
      })),
    ),
  ];
}

function cellsOf({ sheet, row, column, freeze }: FormulaFreezing): CellChange[] {
  return freeze.flatMap((line, y) =>
    line.map((write, x) => ({ sheet, row: row + y, column: column + x, write })),
  );
}

/** Where a row was before the changes; null where one of them inserted it. */
function rowAtTheStart(sheet: string, row: number, earlier: readonly Change[]): number | null {
  return insertionsOn(sheet, earlier).reduceRight<number | null>((at, { before, insertRows }) => {
    if (at === null || at < before) return at;
    return at < before + insertRows ? null : at - insertRows;
  }, row);
}

/** Where a row is after the changes. */
function rowAtTheEnd(sheet: string, row: number, later: readonly Change[]): number {
  return insertionsOn(sheet, later).reduce(
    (at, { before, insertRows }) => (at < before ? at : at + insertRows),
    row,
  );
}

function insertionsOn(sheet: string, changes: readonly Change[]): RowInsertion[] {
  return changes.filter(
    (change): change is RowInsertion => 'insertRows' in change && change.sheet === sheet,
  );
}
