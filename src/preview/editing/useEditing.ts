import { useCallback, useState } from 'react';
import type { Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { editText } from './editText';

interface Draft {
  readonly sheet: SheetState;
  readonly position: Position;
  readonly text: string;
  /** Where the person types. */
  readonly place: 'cell' | 'bar';
}

export interface Editing {
  readonly current: Draft | null;
  /** Starts in the active cell, with what it holds or with what was typed instead. */
  begin(text?: string, place?: Draft['place']): void;
  change(text: string): void;
  /** Enters what was typed; false, and the person stays at it, where that was refused. */
  commit(): boolean;
  cancel(): void;
}

interface Uses {
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly sheet: SheetState;
  /** Gives whether it was taken. */
  readonly enter: (sheet: SheetState, position: Position, text: string) => boolean;
  /** Excel lets an add-in wait as long as a cell is being edited. */
  readonly tellExcel: (isEditing: boolean) => void;
}

/** What is being typed into a cell, in the cell itself or in the formula bar. */
export function useEditing({ date1904, sheet, enter, tellExcel }: Uses): Editing {
  const [current, setCurrent] = useState<Draft | null>(null);
  const end = useCallback(() => {
    setCurrent(null);
    tellExcel(false);
  }, [tellExcel]);
  return {
    current,
    begin: (text, place = 'cell') => {
      const { activeCell } = sheet;
      const before = editText(sheet.cells.get(activeCell.row, activeCell.column), date1904);
      setCurrent({ sheet, position: activeCell, text: text ?? before, place });
      tellExcel(true);
    },
    change: (text) => setCurrent((draft) => draft && { ...draft, text }),
    commit: () => {
      if (current === null) return true;
      const before = editText(
        current.sheet.cells.get(current.position.row, current.position.column),
        date1904,
      );
      const taken = current.text === before || enter(current.sheet, current.position, current.text);
      if (taken) end();
      return taken;
    },
    cancel: end,
  };
}
