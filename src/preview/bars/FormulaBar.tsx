import { useEffect, useRef } from 'react';
import { editText } from '../editing/editText';
import type { Editing } from '../editing/useEditing';
import type { Keystroke } from '../grid/gridKeys';
import type { SheetState } from '../host/workbook/model/workbook';

interface Props {
  readonly sheet: SheetState;
  readonly date1904: boolean;
  readonly editing: Editing;
  /** Back to the grid; moves on by the key that ended typing, if it moves. */
  readonly leave: (stroke: Keystroke | null) => void;
}

/** What the active cell holds: its formula in German, else its value as one would type it. */
export function FormulaBar({ sheet, date1904, editing, leave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { row, column } = sheet.activeCell;
  const { current } = editing;
  const shown = current?.text ?? editText(sheet.cells.get(row, column), date1904);
  useEffect(() => {
    // The beginning of a long formula is what a person looks for.
    if (document.activeElement !== field.current) field.current?.setSelectionRange(0, 0);
  }, [shown]);
  return (
    <div className="formula-field">
      <span aria-hidden className="formula-sign">
        fx
      </span>
      <input
        ref={field}
        aria-label="Bearbeitungsleiste"
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onFocus={() => {
          if (current === null) editing.begin(undefined, 'bar');
        }}
        onChange={(event) => editing.change(event.target.value)}
        onBlur={() => {
          if (current?.place === 'bar' && !editing.commit()) editing.cancel();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            editing.cancel();
            leave(null);
          } else if (event.key === 'Enter' && editing.commit()) {
            leave({ key: 'Enter', ctrlKey: false, shiftKey: event.shiftKey });
          }
        }}
      />
    </div>
  );
}
