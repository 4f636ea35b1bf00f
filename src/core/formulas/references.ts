import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from '../workbook/address';

/** One side of a reference; null for the row of a whole column, and the other way round. */
export interface Corner {
  readonly column: number | null;
  readonly columnStays: boolean;
  readonly row: number | null;
  readonly rowStays: boolean;
}

/** `A1`, `$A$1:B2`, `A:B`, `1:2` */
export type Reference = readonly Corner[];

/** A formula taken apart: its references to cells, and the text between them. */
export type Pieces = readonly (string | Reference)[];

const TEXT = String.raw`"(?:[^"]|"")*(?:"|$)`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*(?:'|$)`;
/** A column of a table, `Plan[[#This Row],[Ansatz '[T€']]]`, or another workbook, `[1]`. */
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
/** What opens and never closes reaches to the end, so that nothing is read twice. */
const OPEN_BRACKET = String.raw`\[[^]*`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
/** A name, a number, a function or a sheet; a reference that runs on as one of these is none. */
const WORD = String.raw`[\p{L}\p{N}_.\\?$]`;
const REFERENCE = String.raw`(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?!${WORD}|[(![])`;
const TOKEN = new RegExp(
  [TEXT, QUOTED_SHEET, BRACKETS, OPEN_BRACKET, REFERENCE, `${WORD}+`].join('|'),
  'gu',
);
const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/;

export function takeApart(formula: string): Pieces {
  const pieces: (string | Reference)[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const reference = match[1] === undefined ? null : parseReference(match[1]);
    if (reference === null) continue;
    pieces.push(formula.slice(end, match.index), reference);
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

/** The formula as if it had been filled so many rows and columns further. */
export function movedBy(pieces: Pieces, rows: number, columns: number): string {
  return piecesMovedBy(pieces, rows, columns)
    .map((piece) => (typeof piece === 'string' ? piece : piece.map(write).join(':')))
    .join('');
}

/** The same, still taken apart. */
export function piecesMovedBy(pieces: Pieces, rows: number, columns: number): Pieces {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns)));
}

/** Null where it only looks like a reference: `XFE1` lies outside of a sheet, so it is a name. */
function parseReference(text: string): Reference | null {
  const corners = text.split(':').map((side): Corner => {
    const [, first, letters = '', second, digits = ''] = CORNER.exec(side)!;
    return {
      column: letters === '' ? null : parseArea(letters)!.column,
      columnStays: letters !== '' && first === '$',
      row: digits === '' ? null : Number(digits) - 1,
      rowStays: second === '$' || (letters === '' && first === '$'),
    };
  });
  return corners.every(isOnSheet) ? corners : null;
}

function isOnSheet({ row, column }: Corner): boolean {
  return (
    (row ?? 0) >= 0 && (row ?? 0) < MAX_ROWS && (column ?? 0) >= 0 && (column ?? 0) < MAX_COLUMNS
  );
}

function moved(reference: Reference, rows: number, columns: number): Reference | '#REF!' {
  const corners = reference.map((corner): Corner => ({
    ...corner,
    column: corner.column === null || corner.columnStays ? corner.column : corner.column + columns,
    row: corner.row === null || corner.rowStays ? corner.row : corner.row + rows,
  }));
  return corners.every(isOnSheet) ? corners : '#REF!';
}

function write({ column, columnStays, row, rowStays }: Corner): string {
  const letters = column === null ? '' : cellAddress(0, column).slice(0, -1);
  const digits = row === null ? '' : String(row + 1);
  return (columnStays ? '$' : '') + letters + (rowStays ? '$' : '') + digits;
}
