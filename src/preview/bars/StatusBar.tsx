import { useMemo } from 'react';
import { displayText } from '../host/display/displayText';
import type { SheetState } from '../host/workbook/model/workbook';
import { formatsNotShown } from '../grid/conditionalLook';
import { sumsOf } from './sums';

interface Props {
  readonly sheet: SheetState;
  readonly version: number;
}

/** Mittelwert, Anzahl and Summe of what is selected, in the number format of the active cell. */
export function StatusBar({ sheet, version }: Props) {
  const { selection, activeCell } = sheet;
  const sums = useMemo(() => sumsOf(sheet, selection), [sheet, selection, version]);
  const { numberFormat } = sheet.cells.get(activeCell.row, activeCell.column).style;
  const shown = (value: number) => displayText(value, numberFormat).text;
  const notShown = useMemo(() => formatsNotShown(sheet).length, [sheet, version]);
  return (
    <footer className="status-bar">
      <p>Vorschau für die Entwicklung, kein Ersatz für Excel. Nichts verlässt den Browser.</p>
      {notShown > 0 && <p>Nicht gezeigte bedingte Formate auf diesem Blatt: {notShown}</p>}
      <p className="sums" role="status" aria-label="Auswahl">
        {sums.numbers > 0 && <span>Mittelwert: {shown(sums.sum / sums.numbers)}</span>}
        {sums.filled > 1 && <span>Anzahl: {sums.filled.toLocaleString('de-DE')}</span>}
        {sums.numbers > 0 && <span>Summe: {shown(sums.sum)}</span>}
      </p>
    </footer>
  );
}
