import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';
import {
  HEADER_HEIGHT,
  HEADER_WIDTH,
  scrollToShow,
  visibleLines,
  type Geometry,
  type Stretch,
} from './geometry';

/** Drawn beyond the edges of the window, so that not every step of the wheel draws anew. */
const SPARE = { rows: 5, columns: 1 };

export interface Drawn {
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** Follows the scrolling: moves what is drawn at once, and draws anew only when cells come into sight. */
export function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  window: RefObject<HTMLDivElement | null>,
  geometry: Geometry,
) {
  const [drawn, setDrawn] = useState<Drawn>({
    rows: { start: 0, end: 1 },
    columns: { start: 0, end: 1 },
  });

  const follow = useCallback(() => {
    const [outer, inner] = [scroller.current, window.current];
    if (outer === null || inner === null) return;
    inner.style.width = `${outer.clientWidth}px`;
    inner.style.height = `${outer.clientHeight}px`;
    inner.style.setProperty('--x', `${outer.scrollLeft}px`);
    inner.style.setProperty('--y', `${outer.scrollTop}px`);
    const visible = visibleCells(outer, geometry);
    setDrawn((last) => (includes(last, visible) ? last : widened(visible, geometry)));
  }, [scroller, window, geometry]);

  useLayoutEffect(() => {
    const outer = scroller.current;
    if (outer === null) return undefined;
    follow();
    const onScroll = () => flushSync(follow);
    const observer = new ResizeObserver(follow);
    outer.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(outer);
    return () => {
      outer.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller, follow]);

  const show = useCallback(
    ({ row, column }: Position) => {
      const outer = scroller.current;
      if (outer === null) return;
      const { rows, columns, frozen } = geometry;
      const room = roomOf(outer);
      outer.scrollTo({
        top: scrollToShow(rows, frozen.rows, outer.scrollTop, room.height, row),
        left: scrollToShow(columns, frozen.columns, outer.scrollLeft, room.width, column),
      });
    },
    [scroller, geometry],
  );
  return { drawn, show };
}

export function roomOf({ clientWidth, clientHeight }: HTMLElement) {
  return {
    width: Math.max(0, clientWidth - HEADER_WIDTH),
    height: Math.max(0, clientHeight - HEADER_HEIGHT),
  };
}

function visibleCells(outer: HTMLElement, { rows, columns, frozen }: Geometry): Drawn {
  const { width, height } = roomOf(outer);
  return {
    rows: visibleLines(rows, frozen.rows, outer.scrollTop, height, MOST_ROWS),
    columns: visibleLines(columns, frozen.columns, outer.scrollLeft, width, MOST_COLUMNS),
  };
}

function widened({ rows, columns }: Drawn, { frozen }: Geometry): Drawn {
  return {
    rows: {
      start: Math.max(frozen.rows, rows.start - SPARE.rows),
      end: Math.min(MOST_ROWS, rows.end + SPARE.rows),
    },
    columns: {
      start: Math.max(frozen.columns, columns.start - SPARE.columns),
      end: Math.min(MOST_COLUMNS, columns.end + SPARE.columns),
    },
  };
}

function includes(drawn: Drawn, visible: Drawn): boolean {
  return (
    drawn.rows.start <= visible.rows.start &&
    drawn.rows.end >= visible.rows.end &&
    drawn.columns.start <= visible.columns.start &&
    drawn.columns.end >= visible.columns.end
  );
}
