import type { Area } from '../../../../../core/workbook/address';
import { refuseUnless } from '../../edit/guard';
import { overlaps } from '../../model/areas';
import { newId } from '../../model/newWorkbook';
import type { TableState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { RangeTarget, Session } from '../../session';
import { insertCells, readValues, writeValues } from '../cellAccess';
import { invalidArgument } from '../collection';
import { firstFree, isTaken } from '../nameRules';
import { namesChanged } from '../seen';

export function createTable(
  session: Session,
  { sheet, area: given }: RangeTarget,
  hasHeaders: boolean,
): TableState {
  refuseUnless(session, sheet, null);
  refuseOverlap(sheet, given);
  // Without headers Excel makes some, and the data move down by one row.
  if (!hasHeaders) insertCells(session, { sheet, area: { ...given, rows: 1 } });
  // A table has a row of data at least.
  const rows = Math.max(hasHeaders ? given.rows : given.rows + 1, 2);
  const area = { ...given, rows };
  writeHeaders(session, sheet, area);
  const table: TableState = {
    id: newId(),
    name: firstFree('Tabelle', (name) => !isTaken(session.workbook, name)),
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  namesChanged(session, sheet);
  return table;
}

/** The code does not say it, only the message in the person's language does (OfficeDev/office-js #1199). */
export function refuseOverlap(sheet: SheetState, area: Area, itself?: TableState): void {
  const others = sheet.tables.filter((table) => table !== itself);
  if (others.some((table) => overlaps(table.area, area))) {
    invalidArgument('Eine Tabelle kann keine andere Tabelle überlappen.');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) invalidArgument();
}

/** Headers are texts, and no two of a table are the same: "Spalte1", "Betrag", "Betrag2". */
function writeHeaders(session: Session, sheet: SheetState, area: Area): void {
  const header = { sheet, area: { ...area, rows: 1 } };
  const [given = []] = readValues(session, header);
  const names: string[] = [];
  given.forEach((value, index) => {
    const wanted = value === '' || value === null ? `Spalte${index + 1}` : String(value);
    names.push(distinctName(wanted, names));
  });
  if (names.every((name, index) => name === given[index])) return;
  // The apostrophe keeps the text "2024" from becoming a number again.
  writeValues(session, header, [
    names.map((name, index) => (name === given[index] ? null : `'${name}`)),
  ]);
}

export function distinctName(wanted: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean =>
    !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number++) {
    if (isFree(`${wanted}${number}`)) return `${wanted}${number}`;
  }
}
