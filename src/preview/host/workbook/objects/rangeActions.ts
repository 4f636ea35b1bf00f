import { HostError, NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { clear, type ClearApplyTo } from '../edit/clear';
import { calculateNow, type Edit } from '../edit/edit';
import { merge, unmerge } from '../edit/merge';
import { copyCells, type CopyType } from '../edit/copy';
import { shiftCells } from '../edit/shiftCells';
import { activateSheet } from '../edit/sheets';
import { intersection } from '../model/areas';
import type { RangeTarget } from '../session';
import { invalidArgument } from './collection';
import { resolveRange } from './rangeArgument';
import { rangeAreas } from './rangeAreas';

const CLEARABLE: readonly ClearApplyTo[] = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
];

const COPY_TYPES: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats'];

/** What is done to a range as a whole. */
export function rangeActions(edit: Edit, target: RangeTarget): HostObject['methods'] {
  const { session } = edit;
  const { sheet, area } = target;
  return {
    Clear: (applyTo: ClearApplyTo | null) => {
      if (applyTo !== null && !CLEARABLE.includes(applyTo)) invalidArgument();
      clear(edit, target, applyTo ?? 'All');
    },
    Insert: (shift: 'Down' | 'Right') => {
      const along = alongWhich(shift, 'Down', 'Right');
      shiftCells(edit, sheet, { area, along, kind: 'insert' });
      return session.objects.range(target);
    },
    Delete: (shift: 'Up' | 'Left') => {
      shiftCells(edit, sheet, { area, along: alongWhich(shift, 'Up', 'Left'), kind: 'delete' });
    },
    CopyFrom: (
      source: unknown,
      type: CopyType | null,
      skipBlanks: boolean | null,
      transpose: boolean | null,
    ) =>
      copyCells(edit, target, resolveRange(session, source, sheet), {
        type: COPY_TYPES.find((one) => one === (type ?? 'All')) ?? invalidArgument(),
        skipBlanks: skipBlanks ?? false,
        transpose: transpose ?? false,
      }),
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

function alongWhich(shift: string, vertical: string, horizontal: string): 'rows' | 'columns' {
  if (shift === vertical) return 'rows';
  return shift === horizontal ? 'columns' : invalidArgument();
}
