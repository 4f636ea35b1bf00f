import type { Area } from '../../../../../core/workbook/address';
import { refuseUnless } from '../../edit/guard';
import { areaAddress } from '../../model/areas';
import type { TableState } from '../../model/sheetParts';
import { bodyArea, columnNames, columnOf } from '../../model/tableParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { clearContents, insertCells, readValues, writeValues } from '../cellAccess';
import { invalidOperation } from '../refusals';
import { namesChanged } from '../seen';

/** Hiding the headers empties their row, which then lies outside the table; the columns keep their names. */
export function showHeaders(
  session: Session,
  sheet: SheetState,
  table: TableState,
  shown: boolean,
): void {
  if (shown === table.showHeaders) return;
  refuseUnless(session, sheet, null);
  const names = columnNames(sheet, table);
  const { row, rows } = table.area;
  if (shown) {
    const header = { ...table.area, row: row - 1, rows: 1 };
    if (row === 0 || !isEmpty(session, sheet, header)) {
      invalidOperation('There is no room for the headers above the table.');
    }
    table.area = { ...table.area, row: row - 1, rows: rows + 1 };
    delete table.columnNames;
    writeValues(session, { sheet, area: header }, [names.map((name) => `'${name}`)]);
  } else {
    table.columnNames = names;
    clearContents(session, { sheet, area: { ...table.area, rows: 1 } });
    table.area = { ...table.area, row: row + 1, rows: rows - 1 };
  }
  table.showHeaders = shown;
  namesChanged(session, sheet);
}

/**
 * The row of totals: "Ergebnis" in the first column, the sum of the last. Excel writes SUBTOTAL(109,[Spalte]); the
 * reference by cells means the same.
 */
export function showTotals(
  session: Session,
  sheet: SheetState,
  table: TableState,
  shown: boolean,
): void {
  if (shown === table.showTotals) return;
  refuseUnless(session, sheet, null);
  const { row, rows, columns } = table.area;
  if (shown) {
    const totals = { ...table.area, row: row + rows, rows: 1 };
    if (!isEmpty(session, sheet, totals)) insertCells(session, { sheet, area: totals });
    const summed = columnOf(bodyArea(table), columns - 1);
    const isNumeric = readValues(session, { sheet, area: summed })
      .flat()
      .some((value) => typeof value === 'number');
    const sum = `=SUBTOTAL(${isNumeric ? 109 : 103},${areaAddress(summed)})`;
    table.area = { ...table.area, row, rows: rows + 1 };
    const labels = Array.from({ length: columns - 1 }, (_, index) =>
      index === 0 ? 'Ergebnis' : null,
    );
    writeValues(session, { sheet, area: totals }, [[...labels, sum]]);
  } else {
    clearContents(session, { sheet, area: { ...table.area, row: row + rows - 1, rows: 1 } });
    table.area = { ...table.area, row, rows: rows - 1 };
  }
  table.showTotals = shown;
  namesChanged(session, sheet);
}

export function isEmpty(session: Session, sheet: SheetState, area: Area): boolean {
  return readValues(session, { sheet, area })
    .flat()
    .every((value) => value === '');
}
