import type { Area } from '../../../../../core/workbook/address';
import type { HostObject, Property } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import { overlaps } from '../../model/areas';
import type { TableState } from '../../model/sheetParts';
import { bodyArea, headerArea, totalsArea } from '../../model/tableParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { autoFilter } from '../autoFilter';
import { clearContents } from '../cellAccess';
import { invalidArgument, notFound, sameName } from '../collection';
import { isTaken, isValidName } from '../nameRules';
import { resolveRangeOn } from '../rangeArgument';
import { namesChanged, tellSeen } from '../seen';
import { refuseOverlap } from './createTable';
import { showHeaders, showTotals } from './headersAndTotals';
import { tableColumns } from './tableColumns';
import { tableRows } from './tableRows';

/** Excel.Table */
export function tableObject(session: Session, sheet: SheetState, table: TableState): HostObject {
  const range = (area: Area | null): HostObject =>
    area === null ? notFound() : session.objects.range({ sheet, area });
  const field = (key: Exclude<keyof TableState, 'id'>): Property => ({
    get: () => table[key],
    set: (value: never) => {
      refuseUnless(session, sheet, null);
      table[key] = value;
      tellSeen(session, sheet);
    },
  });
  const remove = (): void => {
    refuseUnless(session, sheet, null);
    sheet.tables = sheet.tables.filter((other) => other !== table);
    namesChanged(session, sheet);
  };
  return {
    type: 'Table',
    identity: { Id: table.id },
    target: { sheet, table },
    properties: {
      Id: () => table.id,
      LegacyId: () => table.id,
      Name: {
        get: () => table.name,
        set: (name: unknown) => {
          const isOwn = sameName(String(name), table.name);
          if (!isValidName(name) || (!isOwn && isTaken(session.workbook, name))) invalidArgument();
          table.name = name;
          namesChanged(session, sheet);
        },
      },
      ShowHeaders: {
        get: () => table.showHeaders,
        set: (shown: boolean) => showHeaders(session, sheet, table, shown),
      },
      ShowTotals: {
        get: () => table.showTotals,
        set: (shown: boolean) => showTotals(session, sheet, table, shown),
      },
      Style: field('style'),
      HighlightFirstColumn: field('highlightFirstColumn'),
      HighlightLastColumn: field('highlightLastColumn'),
      ShowBandedRows: field('showBandedRows'),
      ShowBandedColumns: field('showBandedColumns'),
      ShowFilterButton: field('showFilterButton'),
    },
    navigations: {
      Worksheet: () => session.objects.worksheet(sheet),
      Columns: () => tableColumns(session, sheet, table),
      Rows: () => tableRows(session, sheet, table),
      AutoFilter: () =>
        autoFilter(session, {
          sheet,
          area: () => (table.showFilterButton ? table.area : null),
          apply: () => (table.showFilterButton = true),
          remove: () => (table.showFilterButton = false),
        }),
    },
    methods: {
      GetRange: () => range(table.area),
      GetDataBodyRange: () => range(bodyArea(table)),
      GetHeaderRowRange: () => range(headerArea(table)),
      GetTotalRowRange: () => range(totalsArea(table)),
      ClearFilters: () => undefined,
      ReapplyFilters: () => undefined,
      // The headers stay in their row, and the old and the new range overlap (learn.microsoft.com, Excel.Table.resize).
      Resize: (argument: unknown) => {
        const area = resolveRangeOn(session, argument, sheet);
        const staysInPlace = area.row === table.area.row && overlaps(area, table.area);
        if (!staysInPlace || area.rows < 2) invalidArgument();
        refuseUnless(session, sheet, null);
        refuseOverlap(sheet, area, table);
        table.area = area;
        namesChanged(session, sheet);
      },
      ConvertToRange: () => {
        remove();
        return range(table.area);
      },
      // Unlike convertToRange it takes the contents along.
      Delete: () => {
        remove();
        clearContents(session, { sheet, area: table.area });
      },
    },
  };
}
