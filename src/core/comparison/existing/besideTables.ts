import { overlap, type Area } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { isUnreadable, readSource, type Selection, type Unreadable } from '../source/readSource';
import { placeAt, type Place, type Reading } from '../source/reading';

/**
 * Reads what is selected beside finished tables, of which a column of quartiles would pass for Kommunen as well; null
 * where nothing else is selected.
 */
export function readBeside(
  snapshot: Snapshot,
  selection: Selection,
  tables: readonly Area[],
): Reading | Unreadable | null {
  const { area } = selection;
  if (area.rows * area.columns === 1 && isIn(tables, area)) return null;
  const source = readSource(snapshot, selection);
  if (tables.length === 0 || isUnreadable(source)) return source;
  const figures = placesOf(source);
  const finished = figures.filter((place) => isIn(tables, place));
  if (finished.length === 0) return source;
  if (finished.length === figures.length) return null;
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === selection.sheet ? without(sheet, tables) : sheet,
  );
  const beside = readSource({ ...snapshot, sheets }, selection);
  return isUnreadable(beside) ? null : beside;
}

/** Where the figures stand that would be compared. */
function placesOf({ namesIn, kommunen, kennzahlen }: Reading): Place[] {
  return kennzahlen.flatMap(({ position, values }) =>
    kommunen.flatMap(({ line }, kommune) =>
      values[kommune] === null ? [] : [placeAt(namesIn, line, position)],
    ),
  );
}

function isIn(tables: readonly Area[], { row, column }: Place): boolean {
  return tables.some((table) => overlap(table, { row, column, rows: 1, columns: 1 }));
}

/** Their titles belong to them. */
function without(sheet: Sheet, tables: readonly Area[]): Sheet {
  const titled = tables.map((table) => {
    const above = sheet.cells.filter(({ row }) => row === table.row - 1);
    const isTitle = above.length === 1 && typeof above[0]!.value === 'string';
    return isTitle ? { ...table, row: table.row - 1, rows: table.rows + 1 } : table;
  });
  return { ...sheet, cells: sheet.cells.filter((cell: Cell) => !isIn(titled, cell)) };
}
