import type { Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { mergeAt } from './areas';

export interface Remark {
  /** Whose word it is: an author, or "Fehlermeldung". */
  readonly title: string;
  readonly text: string;
}

/** What is said about a cell: the comments on it, and the sentence that a function gave with its error. */
export function remarksAt(sheet: SheetState, { row, column }: Position): Remark[] {
  const { message } = sheet.cells.get(row, column);
  const comments = sheet.comments
    .filter(({ cell }) => cell.row === row && cell.column === column)
    .map(({ authorName, content, isNote }) => ({
      title: `${isNote ? 'Notiz' : 'Kommentar'}${authorName === '' ? '' : ` von ${authorName}`}`,
      text: content,
    }));
  return message === null ? comments : [{ title: 'Fehlermeldung', text: message }, ...comments];
}

/** The first cell of merged ones carries what is said about all of them. */
export function remarkedCell(sheet: SheetState, position: Position): Position {
  const merge = mergeAt(sheet.merges, position);
  return merge === null ? position : { row: merge.row, column: merge.column };
}
