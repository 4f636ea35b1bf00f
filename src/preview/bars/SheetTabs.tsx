import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SheetState } from '../host/workbook/model/workbook';

interface Props {
  readonly sheets: readonly SheetState[];
  readonly active: SheetState;
  readonly activate: (sheet: SheetState) => void;
}

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ sheets, active, activate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const shown = sheets.filter(({ visibility }) => visibility === 'Visible');

  useEffect(() => {
    // Whoever jumps to a sheet, the pane among them, sees where that is.
    tabOf(list.current, active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(shown, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    activate(next);
    tabOf(list.current, next)?.focus();
  };

  return (
    <div
      className="sheet-tabs"
      role="tablist"
      aria-label="Blätter"
      ref={list}
      onKeyDown={onKeyDown}
      // A wheel that only turns up and down leads along the tabs.
      onWheel={({ deltaX, deltaY }) => {
        if (deltaX === 0) list.current?.scrollBy({ left: deltaY });
      }}
    >
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          id={`blatt-${sheet.id}`}
          data-sheet={sheet.id}
          aria-selected={sheet === active}
          aria-controls="blatt"
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.tabColor === '' ? {} : { boxShadow: `inset 0 -4px ${sheet.tabColor}` }}
          onClick={() => activate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

function tabOf(list: HTMLElement | null, { id }: SheetState): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(id)}"]`) ?? null;
}

function neighbour(sheets: readonly SheetState[], active: SheetState, key: string) {
  const place = sheets.indexOf(active);
  switch (key) {
    case 'ArrowLeft':
      return sheets[place - 1];
    case 'ArrowRight':
      return sheets[place + 1];
    case 'Home':
      return sheets[0];
    case 'End':
      return sheets[sheets.length - 1];
    default:
      return undefined;
  }
}
