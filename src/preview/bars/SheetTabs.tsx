import { useRef, type KeyboardEvent } from 'react';
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

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(shown, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    activate(next);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <div
      className="sheet-tabs"
      role="tablist"
      aria-label="Blätter"
      ref={list}
      onKeyDown={onKeyDown}
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
