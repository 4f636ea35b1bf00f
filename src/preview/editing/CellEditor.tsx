import { useEffect, useRef } from 'react';
import type { SheetState } from '../host/workbook/model/workbook';
import { mergeAt, cellArea } from '../grid/areas';
import { lookOf } from '../grid/cellLook';
import { leftOf, rectangleOf, topOf, type Geometry } from '../grid/geometry';
import type { Keystroke } from '../grid/gridKeys';
import type { Editing } from './useEditing';
import { addressOf } from '../grid/areas';

interface Props {
  readonly editing: Editing;
  readonly sheet: SheetState;
  readonly geometry: Geometry;
  /** Back to the grid; moves on by the key that ended it, if it moves. */
  readonly leave: (stroke: Keystroke | null) => void;
}

/** The field over the active cell while something is typed into it. */
export function CellEditor({ editing, sheet, geometry, leave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { current } = editing;
  const isHere = current?.place === 'cell' && current.sheet === sheet;
  useEffect(() => {
    const input = field.current;
    if (!isHere || input === null) return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  }, [isHere]);
  if (current === null || !isHere) return null;

  const { row, column } = current.position;
  const area = mergeAt(sheet.merges, current.position) ?? cellArea(current.position);
  const { width, height } = rectangleOf(geometry, area);
  const { fontFamily, fontSize } = lookOf(sheet.cells.get(row, column).style);
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={`Zelle ${addressOf(cellArea(current.position))} bearbeiten`}
      autoComplete="off"
      spellCheck={false}
      value={current.text}
      style={{
        left: leftOf(geometry, column),
        top: topOf(geometry, row),
        minWidth: width,
        width: `calc(${Math.max(4, current.text.length + 2)} * 0.6em)`,
        height,
        fontFamily,
        fontSize,
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          editing.cancel();
          leave(null);
        } else if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          if (editing.commit()) {
            leave({ key: event.key, ctrlKey: false, shiftKey: event.shiftKey });
          }
        }
      }}
    />
  );
}
