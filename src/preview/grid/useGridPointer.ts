import { useRef, type PointerEvent, type RefObject } from 'react';
import type { SheetState } from '../host/workbook/model/workbook';
import type { Geometry } from './geometry';
import type { Choice } from './gridKeys';
import { dragged, pointedAt, type Pointed } from './pointing';

interface Uses {
  readonly sheet: SheetState;
  readonly geometry: Geometry;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly select: (choice: Choice) => void;
  readonly hover: (at: Pointed | null) => void;
}

/** Beyond the edge, dragging scrolls by this many pixels a move. */
const PULL = 24;

/** Selecting with the mouse, a finger or a pen: press, drag, and Shift. */
export function useGridPointer({ sheet, geometry, scroller, select, hover }: Uses) {
  const start = useRef<Pointed | null>(null);

  const at = (event: PointerEvent): Pointed | null => {
    const outer = scroller.current;
    if (outer === null) return null;
    const box = outer.getBoundingClientRect();
    const viewport = { x: outer.scrollLeft, y: outer.scrollTop, width: 0, height: 0 };
    return pointedAt(geometry, viewport, event.clientX - box.left, event.clientY - box.top);
  };

  const pull = (event: PointerEvent) => {
    const outer = scroller.current;
    if (outer === null) return;
    const box = outer.getBoundingClientRect();
    outer.scrollBy(
      overshoot(event.clientX, box.left, box.left + outer.clientWidth) * PULL,
      overshoot(event.clientY, box.top, box.top + outer.clientHeight) * PULL,
    );
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      const pointed = at(event);
      if (event.button !== 0 || pointed === null) return;
      start.current =
        event.shiftKey && pointed.part === 'cell'
          ? { part: 'cell', position: sheet.activeCell }
          : pointed;
      // A finger scrolls; only a tap selects.
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
      select(dragged(sheet, start.current, pointed));
    },
    onPointerMove: (event: PointerEvent) => {
      const pointed = at(event);
      hover(pointed);
      if (start.current === null || pointed === null || event.pointerType === 'touch') return;
      pull(event);
      select(dragged(sheet, start.current, pointed));
    },
    onPointerUp: () => {
      start.current = null;
    },
    onPointerCancel: () => {
      start.current = null;
    },
    onPointerLeave: () => hover(null),
  };
}

function overshoot(value: number, from: number, to: number): -1 | 0 | 1 {
  if (value < from) return -1;
  return value > to ? 1 : 0;
}
