import { useMemo } from 'react';
import type { Copied } from '../clipboard/useClipboard';
import { addressOf } from '../grid/areas';
import { displayText } from '../host/display/displayText';
import type { Progress } from '../host/calculation/slices';
import type { SheetState } from '../host/workbook/model/workbook';
import { formatsNotShown } from '../grid/conditionalLook';
import { sumsOf } from './sums';

interface Props {
  readonly sheet: SheetState;
  readonly date1904: boolean;
  readonly version: number;
  readonly calculating: Progress | null;
  readonly copied: Copied | null;
}

/** Mittelwert, Anzahl and Summe of what is selected, in the number format of the active cell. */
export function StatusBar({ sheet, date1904, version, calculating, copied }: Props) {
  const { selection, activeCell } = sheet;
  const sums = useMemo(() => sumsOf(sheet, selection), [sheet, selection, version]);
  const { numberFormat } = sheet.cells.get(activeCell.row, activeCell.column).style;
  const shown = (value: number) => displayText(value, numberFormat, date1904).text;
  const notShown = useMemo(() => formatsNotShown(sheet).length, [sheet, version]);
  return (
    <footer className="status-bar">
      <p>Vorschau für die Entwicklung, kein Ersatz für Excel. Nichts verlässt den Browser.</p>
      {notShown > 0 && <p>Nicht gezeigte bedingte Formate auf diesem Blatt: {notShown}</p>}
      <p role="status" aria-label="Zwischenablage">
        {copied !== null &&
          `Kopiert: ${copied.sheet === sheet ? '' : `${copied.sheet.name}, `}${addressOf(copied.area)}. Strg+V fügt ein, Esc beendet.`}
      </p>
      {calculating !== null && (
        <p className="calculating">
          <progress max={calculating.all} value={calculating.done} aria-label="Berechnung" />
          Formeln werden berechnet …
        </p>
      )}
      <p className="sums" role="status" aria-label="Auswahl">
        {sums.numbers > 0 && <span>Mittelwert: {shown(sums.sum / sums.numbers)}</span>}
        {sums.filled > 1 && <span>Anzahl: {sums.filled.toLocaleString('de-DE')}</span>}
        {sums.numbers > 0 && <span>Summe: {shown(sums.sum)}</span>}
      </p>
    </footer>
  );
}
