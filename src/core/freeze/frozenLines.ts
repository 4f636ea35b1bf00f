import { cellKey, type Area } from '../workbook/address';
import type { CellValue, Snapshot } from '../workbook/snapshot';
import type { PlanwerkFormula } from './planwerkFormulas';
import { spillReaders } from './spillReaders';
import { obstacleOf } from './obstacle';

/** What only the open workbook knows of a formula's cell. */
export interface Surroundings extends PlanwerkFormula {
  /** As the person reads it, in the language of their Excel. */
  readonly shownFormula: string;
  /** What the cell shows. */
  readonly text: string;
  /** All that the formula fills, its own cell included; null where it fills but that. */
  readonly spill: Area | null;
  /**
   * Excel would keep it as an array: true of arrays of the old kind, entered with Strg+Umschalt+Eingabe, and of any
   * formula that could fill more cells than it does.
   */
  readonly isArray: boolean;
  /** The name of the Excel table around it. */
  readonly table: string | null;
  readonly isProtected: boolean;
}

/** A formula with all that it fills, and what would stand there instead. */
export interface FrozenLine {
  readonly sheet: string;
  readonly area: Area;
  readonly shownFormula: string;
  readonly text: string;
  /** Row by row; null for an empty cell. */
  readonly values: readonly (readonly (CellValue | null)[])[];
  /** Why it stays a formula, as a German sentence; null where nothing is in the way. */
  readonly obstacle: string | null;
}

/** What freezing would do, formula by formula, in the workbook's order. */
export function frozenLines(
  snapshot: Snapshot,
  surroundings: readonly Surroundings[],
): FrozenLine[] {
  const readers = byPlace(spillReaders(snapshot));
  const filled = filledByOthers(surroundings);
  const arrays = new Map(
    surroundings
      .filter(({ isArray, spill }) => isArray && spill === null)
      .map((cell) => [cellKey(cell), cell]),
  );
  const valueAt = valuesOf(snapshot);
  return surroundings
    .filter((cell) => !filled.has(cellKey(cell)))
    .map((cell) => {
      const { sheet, row, column, shownFormula, text } = cell;
      const area = cell.spill ?? { row, column, rows: 1, columns: 1 };
      const values = valuesIn(valueAt, sheet, area);
      const isPart = isPartOfArray(cell, arrays);
      const obstacle = obstacleOf(cell, isPart, values, readers.get(cellKey(cell)) ?? []);
      return { sheet, area, shownFormula, text, values, obstacle };
    });
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function byPlace<T extends Place>(all: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const known = found.get(cellKey(each));
    if (known) known.push(each);
    else found.set(cellKey(each), [each]);
  }
  return found;
}

/** A host may name the formula of an array at each cell that it fills. */
function filledByOthers(surroundings: readonly Surroundings[]): Set<string> {
  const filled = new Set<string>();
  for (const { sheet, row, column, spill } of surroundings) {
    if (spill === null) continue;
    for (let y = spill.row; y < spill.row + spill.rows; y += 1) {
      for (let x = spill.column; x < spill.column + spill.columns; x += 1) {
        if (y !== row || x !== column) filled.add(cellKey({ sheet, row: y, column: x }));
      }
    }
  }
  return filled;
}

/** Each cell of an array of the old kind has the very same formula, which only stays so where nobody has filled it on. */
function isPartOfArray(cell: Surroundings, arrays: ReadonlyMap<string, Surroundings>): boolean {
  if (!arrays.has(cellKey(cell))) return false;
  const { sheet, row, column } = cell;
  return [
    { sheet, row: row - 1, column },
    { sheet, row: row + 1, column },
    { sheet, row, column: column - 1 },
    { sheet, row, column: column + 1 },
  ].some((neighbour) => arrays.get(cellKey(neighbour))?.formula === cell.formula);
}

type ValueAt = (place: Place) => CellValue | null;

/** What the cells of a workbook show, looked up once per sheet however many formulas stand on it. */
function valuesOf({ sheets }: Snapshot): ValueAt {
  const known = new Map<string, ReadonlyMap<string, CellValue | null>>();
  return (place) => {
    let values = known.get(place.sheet);
    if (!values) {
      const { sheet } = place;
      const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
      values = new Map(
        cells.map(({ row, column, value }) => [cellKey({ sheet, row, column }), value]),
      );
      known.set(sheet, values);
    }
    return values.get(cellKey(place)) ?? null;
  };
}

function valuesIn(
  valueAt: ValueAt,
  sheet: string,
  { row, column, rows, columns }: Area,
): (CellValue | null)[][] {
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) =>
      valueAt({ sheet, row: row + y, column: column + x }),
    ),
  );
}
