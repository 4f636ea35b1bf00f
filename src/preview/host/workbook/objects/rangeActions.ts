import { HostError, NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { clear, type ClearApplyTo } from '../edit/clear';
import { calculateNow, type Edit } from '../edit/edit';
import { merge, unmerge } from '../edit/merge';
import { activateSheet } from '../edit/sheets';
import { intersection } from '../model/areas';
import type { RangeTarget } from '../session';
import { invalidArgument } from './collection';
import { rangeAreas } from './rangeAreas';

const CLEARABLE: readonly ClearApplyTo[] = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
];

/** What is done to a range as a whole. */
export function rangeActions(edit: Edit, target: RangeTarget): HostObject['methods'] {
  const { session } = edit;
  const { sheet, area } = target;
  return {
    Clear: (applyTo: ClearApplyTo | null) => {
      if (applyTo !== null && !CLEARABLE.includes(applyTo)) invalidArgument();
      clear(edit, target, applyTo ?? 'All');
    },
    Merge: (across: boolean | null) => merge(edit, target, across ?? false),
    Unmerge: () => unmerge(edit, target),
    GetMergedAreasOrNullObject: () => {
      const merged = sheet.merges.filter((one) => intersection(one, area) !== null);
      return merged.length === 0 ? NULL_OBJECT : rangeAreas(session, sheet, merged);
    },
    Select: () => {
      activateSheet(edit, sheet);
      sheet.selection = area;
      sheet.activeCell = { row: area.row, column: area.column };
      session.happenings.tell({ kind: 'selectionChanged', sheet, area });
    },
    Calculate: () => calculateNow(session),
    SetDirty: () => calculateNow(session),
    // Sent by the client before it writes more than 1,500 cells in parts.
    _ValidateArraySize: (rows: number, columns: number) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new HostError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  };
}
