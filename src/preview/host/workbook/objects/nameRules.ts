import type { SheetState, WorkbookState } from '../model/workbook';
import { readArea } from '../edit/addresses';
import { sameName } from './collection';

/**
 * Whether Excel takes this as the name of a name or of a table: a letter, _ or \ first, no blanks, nothing that could
 * be read as cells (support.microsoft.com, "Names in formulas").
 */
export function isValidName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    readArea(name) === null
  );
}

/** Tables and names of the whole workbook share one set of names. */
export function isTaken({ names, sheets }: WorkbookState, name: string): boolean {
  return (
    names.some((one) => sameName(one.name, name)) ||
    sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name)))
  );
}

export function isTakenOnSheet({ names }: SheetState, name: string): boolean {
  return names.some((one) => sameName(one.name, name));
}

/** "Tabelle1" for the first that is free, as a German Excel calls new tables and charts. */
export function firstFree(stem: string, isFree: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    if (isFree(`${stem}${number}`)) return `${stem}${number}`;
  }
}
