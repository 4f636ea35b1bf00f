import { useState } from 'react';
import { addressOf, cellArea, mergeAt } from '../grid/areas';
import type { SheetState } from '../host/workbook/model/workbook';

interface Props {
  readonly sheet: SheetState;
  /** Goes where the text leads; false where it leads nowhere. */
  readonly goTo: (text: string) => boolean;
}

/** Says which cell is active, and leads to the one that is typed. */
export function NameBox({ sheet, goTo }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { activeCell, selection, merges } = sheet;
  const isOneCell = mergeAt(merges, activeCell)?.rows === selection.rows;
  const shown = addressOf(isOneCell ? cellArea(activeCell) : selection);
  return (
    <input
      className="name-box"
      aria-label="Namenfeld"
      autoComplete="off"
      spellCheck={false}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
        if (event.key === 'Enter' && goTo(typed ?? shown)) setTyped(null);
      }}
    />
  );
}
