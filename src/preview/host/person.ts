import type { Area } from '../../core/workbook/address';
import { readInput } from './display/readInput';
import { HostError } from './protocol/hostObject';
import { clear } from './workbook/edit/clear';
import type { Edit } from './workbook/edit/edit';
import { activateSheet } from './workbook/edit/sheets';
import { writeInput } from './workbook/edit/write';
import type { Position } from './workbook/model/cells';
import { styleAt } from './workbook/model/look';
import type { SheetState } from './workbook/model/workbook';

/** Why Excel does not do what a person wants, in German. */
interface Refusal {
  readonly sentence: string;
}

/** What somebody does at the grid of a German Excel. */
export interface Person {
  enter(sheet: SheetState, position: Position, text: string): Refusal | null;
  clear(sheet: SheetState, area: Area): Refusal | null;
  select(sheet: SheetState, area: Area, activeCell: Position): void;
  activate(sheet: SheetState): void;
}

export function person(edit: () => Edit): Person {
  return {
    enter: (sheet, position, text) =>
      refusalOf(() => {
        const { numberFormat } = styleAt(sheet, position.row, position.column);
        const input =
          numberFormat === '@' && text !== ''
            ? { value: text, formula: null, numberFormat: null }
            : readInput(text);
        writeInput(edit(), sheet, position, input);
      }),
    clear: (sheet, area) => refusalOf(() => clear(edit(), { sheet, area }, 'Contents')),
    select: (sheet, area, activeCell) => {
      sheet.selection = area;
      sheet.activeCell = activeCell;
      edit().session.happenings.tell({ kind: 'selectionChanged', sheet, area });
    },
    activate: (sheet) => activateSheet(edit(), sheet),
  };
}

function refusalOf(act: () => void): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { sentence: SENTENCES[error.code] ?? `Das geht hier nicht: ${error.message}` };
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'Die Zelle ist geschützt. Heben Sie den Blattschutz auf, bevor Sie sie ändern.',
};
