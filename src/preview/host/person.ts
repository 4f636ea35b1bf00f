import type { Area } from '../../core/workbook/address';
import { HostError } from './protocol/hostObject';
import { clear } from './workbook/edit/clear';
import type { Edit } from './workbook/edit/edit';
import { pasteCells } from './workbook/edit/paste';
import { activateSheet } from './workbook/edit/sheets';
import { type, typeAll } from './workbook/edit/typing';
import type { Position } from './workbook/model/cells';
import type { SheetState } from './workbook/model/workbook';
import type { RangeTarget } from './workbook/session';

/** Why Excel does not do what a person wants, in German. */
interface Refusal {
  readonly sentence: string;
}

/** What somebody does at the grid of a German Excel. */
export interface Person {
  enter(sheet: SheetState, position: Position, text: string): Refusal | null;
  /** Puts texts from elsewhere into the cells from the first of the area on, and selects them. */
  enterAll(sheet: SheetState, area: Area, texts: readonly (readonly string[])[]): Refusal | null;
  /** Puts copied cells there, and selects them. */
  paste(sheet: SheetState, area: Area, copied: RangeTarget): Refusal | null;
  clear(sheet: SheetState, area: Area): Refusal | null;
  select(sheet: SheetState, area: Area, activeCell: Position): void;
  activate(sheet: SheetState): void;
}

export function person(edit: () => Edit): Person {
  const select: Person['select'] = (sheet, area, activeCell) => {
    sheet.selection = area;
    sheet.activeCell = activeCell;
    edit().session.happenings.tell({ kind: 'selectionChanged', sheet, area });
  };
  const selectAll = (sheet: SheetState, area: Area) => {
    select(sheet, area, { row: area.row, column: area.column });
  };
  return {
    enter: (sheet, position, text) => refusalOf(() => type(edit(), sheet, position, text)),
    enterAll: (sheet, area, texts) =>
      refusalOf(() => selectAll(sheet, typeAll(edit(), sheet, area, texts))),
    paste: (sheet, area, copied) =>
      refusalOf(() => selectAll(sheet, pasteCells(edit(), { sheet, area }, copied))),
    clear: (sheet, area) => refusalOf(() => clear(edit(), { sheet, area }, 'Contents')),
    select,
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
  InvalidFormula:
    'Diese Formel ist nicht vollständig. Prüfen Sie Klammern, Anführungszeichen und Semikolons. Soll es Text sein, beginnen Sie mit einem Apostroph.',
  InvalidReference: 'So viele Zellen haben von hier an keinen Platz auf dem Blatt.',
  MergedRangeConflict:
    'Dort liegen verbundene Zellen im Weg. Wählen Sie ein Ziel, das sie nicht zerteilt.',
  RangeExceedsLimit: 'Das sind zu viele Zellen auf einmal: Die Vorschau füllt höchstens 200.000.',
};
