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

/** Excel.Range */
export function rangeObject(session: Session, target: RangeTarget): HostObject {
  const edit: Edit = { session, doer: 'addIn' };
  const { sheet, area } = target;
  const spill = rangeSpill(session, target);
  const parts = rangeParts(session, target);
  return {
    type: 'Range',
    target,
    properties: {
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
      ...rangeContents(edit, target),
      ...rangeLines(edit, target),
      ...spill.properties,
      ...parts.properties,
    },
    navigations: {
      Worksheet: () => session.objects.worksheet(sheet),
      Format: () => rangeFormat(edit, target),
      ...parts.navigations,
    },
    methods: {
      ...rangeSteps(session, target),
      ...rangeActions(edit, target),
      ...rangeProperties(edit, target),
      ...spill.methods,
      ...parts.methods,
    },
  };
}

const MOST_COUNTED = 2 ** 31 - 1;
