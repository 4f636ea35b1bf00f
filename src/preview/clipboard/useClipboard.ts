import { useState, type ClipboardEvent } from 'react';
import type { Area } from '../../core/workbook/address';
import type { Message } from '../file/messages';
import { cellArea, isWholeColumns, isWholeRows } from '../grid/areas';
import { lastCell } from '../grid/moves';
import { displayText } from '../host/display/displayText';
import type { Person } from '../host/person';
import { intersection, table } from '../host/workbook/model/areas';
import { styleAt } from '../host/workbook/model/look';
import type { SheetState } from '../host/workbook/model/workbook';
import { cellsOfText, textOfCells } from './cellsAsText';

/** The cells that were copied last, and the text that went onto the clipboard for them. */
export interface Copied {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly text: string;
}

interface Uses {
  readonly sheet: SheetState;
  readonly date1904: boolean;
  readonly person: Person;
  readonly taken: (refusal: ReturnType<Person['paste']>) => boolean;
  readonly say: (message: Message) => void;
}

const MOST_COPIED = 200_000;

/** Copying and pasting by the browser's own means, so that other programs take part: keys, menus, touch. */
export function useClipboard({ sheet, date1904, person, taken, say }: Uses) {
  const [copied, setCopied] = useState<Copied | null>(null);
  return {
    copied,
    /** What was copied is no longer pasted as cells: something else was typed since, or the person is done. */
    end: () => setCopied(null),
    onCopy: (event: ClipboardEvent) => {
      event.preventDefault();
      const area = withoutEmptyEnd(sheet);
      if (area.rows * area.columns > MOST_COPIED) {
        say({
          intent: 'warning',
          text: 'Die Vorschau kopiert höchstens 200.000 Zellen auf einmal.',
        });
        return;
      }
      const text = textOfCells(table(area, (row, column) => shown(sheet, row, column, date1904)));
      event.clipboardData.setData('text/plain', text);
      setCopied({ sheet, area, text });
    },
    onCut: (event: ClipboardEvent) => {
      event.preventDefault();
      say({
        intent: 'info',
        text: 'Ausschneiden kann die Vorschau nicht. Kopieren Sie die Zellen, und löschen Sie sie danach.',
      });
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const isOwn = copied !== null && sameText(copied.text, text);
      if (isOwn) taken(person.paste(sheet, sheet.selection, copied));
      else {
        const texts = cellsOfText(text);
        if (texts !== null) taken(person.enterAll(sheet, sheet.selection, texts));
      }
    },
  };
}

export type Clipboard = ReturnType<typeof useClipboard>;

/** The selection, of whole rows and columns only as far as the sheet holds anything. */
function withoutEmptyEnd(sheet: SheetState): Area {
  const { selection } = sheet;
  if (!isWholeRows(selection) && !isWholeColumns(selection)) return selection;
  const last = lastCell(sheet);
  const used = { row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  return intersection(selection, used) ?? cellArea(selection);
}

function shown(sheet: SheetState, row: number, column: number, date1904: boolean): string {
  const { value } = sheet.cells.get(row, column);
  return displayText(value, styleAt(sheet, row, column).numberFormat, date1904).text;
}

/** Systems end lines each in their own way. */
function sameText(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n') === other.replace(/\r\n?/g, '\n');
}
