import type { HostObject } from '../../protocol/hostObject';
import type { Edit } from '../edit/edit';
import { cellCount, isWholeColumns, isWholeRows, sheetAddress } from '../model/areas';
import type { RangeTarget, Session } from '../session';
import { rangeParts } from './parts';
import { rangeActions } from './rangeActions';
import { rangeContents } from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { rangeLines } from './rangeLines';
import { rangeProperties } from './rangeProperties';
import { rangeSpill } from './rangeSpill';
import { rangeSteps } from './rangeSteps';
import { sections } from './sections';

/** Excel.Range. A batch may make thousands, most of them only to go on from: each part is made when it is asked for. */
export function rangeObject(session: Session, target: RangeTarget): HostObject {
  const edit: Edit = { session, doer: 'addIn' };
  const parts = once(() => rangeParts(session, target));
  const properties = once(() => ({
    ...place(target),
    ...rangeContents(edit, target),
    ...rangeLines(edit, target),
    ...rangeSpill(session, target).properties,
    ...parts().properties,
  }));
  const methods = sections([
    () => rangeSteps(session, target),
    () => rangeActions(edit, target),
    () => rangeProperties(edit, target),
    () => rangeSpill(session, target).methods,
    () => parts().methods,
  ]);
  return {
    type: 'Range',
    target,
    get properties() {
      return properties();
    },
    get navigations() {
      return {
        Worksheet: () => session.objects.worksheet(target.sheet),
        Format: () => rangeFormat(edit, target),
        ...parts().navigations,
      };
    },
    methods,
  };
}

function place({ sheet, area }: RangeTarget): HostObject['properties'] {
  return {
    Address: () => sheetAddress(sheet.name, area),
    AddressLocal: () => sheetAddress(sheet.name, area),
    RowIndex: () => area.row,
    ColumnIndex: () => area.column,
    RowCount: () => area.rows,
    ColumnCount: () => area.columns,
    // learn.microsoft.com, Excel.Range.cellCount: -1 above 2^31 - 1.
    CellCount: () => (cellCount(area) > MOST_COUNTED ? -1 : cellCount(area)),
    IsEntireRow: () => isWholeRows(area),
    IsEntireColumn: () => isWholeColumns(area),
  };
}

const MOST_COUNTED = 2 ** 31 - 1;

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
