import { germanError } from '../formulas/errorNames';
import { areaAddress, cellAddress, type Area } from '../workbook/address';
import { isError, type CellValue, type Sheet, type Snapshot } from '../workbook/snapshot';
import type { PlanwerkFormula } from './planwerkFormulas';
import { spillReaders, type SpillReader } from './spillReaders';

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
  const readers = spillReaders(snapshot);
  return surroundings
    .filter((cell) => !surroundings.some((other) => isFilledBy(cell, other)))
    .map((cell) => {
      const { sheet, row, column, shownFormula, text } = cell;
      const area = cell.spill ?? { row, column, rows: 1, columns: 1 };
      const values = valuesIn(snapshot, sheet, area);
      const isPart = surroundings.some((other) => isSameArray(cell, other));
      const obstacle = obstacleOf(cell, isPart, values, readers);
      return { sheet, area, shownFormula, text, values, obstacle };
    });
}

/** A host may name the formula of an array at each cell that it fills. */
function isFilledBy(cell: Surroundings, other: Surroundings): boolean {
  const { spill } = other;
  return (
    cell !== other &&
    spill !== null &&
    cell.sheet === other.sheet &&
    cell.row >= spill.row &&
    cell.row < spill.row + spill.rows &&
    cell.column >= spill.column &&
    cell.column < spill.column + spill.columns
  );
}

/** Each cell of an array of the old kind has the very same formula, which only stays so where nobody has filled it on. */
function isSameArray(cell: Surroundings, other: Surroundings): boolean {
  const distance = Math.abs(cell.row - other.row) + Math.abs(cell.column - other.column);
  return (
    [cell, other].every(({ isArray, spill }) => isArray && spill === null) &&
    cell.sheet === other.sheet &&
    cell.formula === other.formula &&
    distance === 1
  );
}

function valuesIn(
  { sheets }: Snapshot,
  name: string,
  { row, column, rows, columns }: Area,
): (CellValue | null)[][] {
  const sheet = sheets.find((each) => each.name === name);
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) => valueAt(sheet, row + y, column + x)),
  );
}

function valueAt(sheet: Sheet | undefined, row: number, column: number): CellValue | null {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

/** The errors of a formula that has not got its result yet. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

function obstacleOf(
  { sheet, row, column, spill, table, isProtected }: Surroundings,
  isPartOfArray: boolean,
  values: FrozenLine['values'],
  readers: readonly SpillReader[],
): string | null {
  const all = values.flat();
  const errors = all.filter(isError);
  if (all[0] === null || errors.some(({ error }) => WAITING.has(error))) {
    return 'Excel hat das Ergebnis noch nicht berechnet.';
  }
  if (errors.length > 0) {
    const shown = germanError(errors[0]!.error);
    return spill === null
      ? `Die Zelle zeigt ${shown}; ein Fehler wird nicht festgeschrieben.`
      : `Im Ergebnis steht ${shown}; ein Fehler wird nicht festgeschrieben.`;
  }
  if (isProtected) return 'Das Blatt ist geschützt.';
  if (table !== null) {
    return `Die Zelle gehört zur Excel-Tabelle „${table}“; dort ließe sich die Formel nicht genau zurückholen.`;
  }
  if (isPartOfArray) {
    return 'Die Zelle gehört zu einer Matrixformel; sie lässt sich nur als Ganzes ändern.';
  }
  return readersSentence(
    spill,
    readers.filter((each) => each.sheet === sheet && each.row === row && each.column === column),
  );
}

/** Without the formula there is nothing that `B2#` could mean: it becomes #BEZUG!. */
function readersSentence(spill: Area | null, readers: readonly SpillReader[]): string | null {
  const [first] = readers;
  if (first === undefined) return null;
  const own = `${cellAddress(first.row, first.column)}#`;
  const instead = spill === null ? '' : ` durch ${areaAddress(spill)}`;
  return `${own} wird gelesen von ${first.reader}; dort stünde danach #BEZUG!. Ersetzen Sie dort erst ${own}${instead}.`;
}
