import { parseArea, type Area } from '../../core/workbook/address';

/** One empty row in front of a row of a sheet, counted from 0. */
export interface Insertion {
  readonly sheet: string;
  readonly before: number;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*")|(\[[^\]]*\](?:[^!'"\s]*!)?)|(${SHEET})?(?<![\p{L}\p{N}_.\\$])(${CELLS})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*!?`,
  'giu',
);

/** A formula as it reads after a row was inserted; `own` is the sheet that it stands on, null for a name. */
export function shiftFormula(formula: string, own: string | null, insertion: Insertion): string {
  return formula.replace(
    TOKEN,
    (
      all: string,
      _text: string | undefined,
      _brackets: string | undefined,
      front: string | undefined,
      quoted: string | undefined,
      plain: string | undefined,
      cells: string | undefined,
    ) => {
      if (cells === undefined) return all;
      const sheet = quoted?.replace(/''/g, "'") ?? plain ?? own;
      if (sheet?.toLowerCase() !== insertion.sheet.toLowerCase()) return all;
      return (front ?? '') + shiftCells(cells, insertion.before);
    },
  );
}

/** `B3`, `$B$3:B9` or `3:5` after a row was inserted; a range that the row falls into grows. */
export function shiftCells(cells: string, before: number): string {
  return cells.replace(/\d+$|\d+(?=:)/g, (digits) => String(shiftNumber(Number(digits), before)));
}

/** Areas side by side, as in `sqref`. */
export function shiftAreas(areas: string, before: number): string {
  return areas.replace(/\S+/g, (cells) => shiftCells(cells, before));
}

/** A row's number counted from 1. */
export function shiftNumber(row: number, before: number): number {
  return row > before ? row + 1 : row;
}

/** Whether a formula speaks of the same cells on several sheets at once: `'Januar:März'!B3`. */
export function isThreeDimensional(formula: string): boolean {
  return /(?:'[^'[\]]*:[^'[\]]*'|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+)!/u.test(
    formula.replace(/"(?:[^"]|"")*"/g, '""'),
  );
}

/** Whether a row falls between the first and the last row of an area. */
export function fallsInto(cells: string, before: number): boolean {
  const area: Area | null = parseArea(cells);
  return area !== null && before > area.row && before < area.row + area.rows;
}
