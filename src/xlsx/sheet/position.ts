import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../core/workbook/address';

export interface Position {
  readonly row: number;
  readonly column: number;
}

const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);

/** The cell that `r` names, `AB12`. Throws where it names none. Read by hand: this runs once per cell. */
export function parsePosition(address: string): Position {
  let at = 0;
  let column = 0;
  for (; at < 3; at++) {
    const code = address.charCodeAt(at);
    if (!(code >= A && code <= Z)) break;
    column = column * 26 + code - A + 1;
  }
  let row = 0;
  for (let digits = at; digits < address.length; digits++) {
    const digit = address.charCodeAt(digits) - 48;
    if (!(digit >= 0 && digit <= 9) || row > MAX_ROWS) throw new Error(`cell ${address}`);
    row = row * 10 + digit;
  }
  return checked({ row: row - 1, column: column - 1 });
}

/** Throws where the position lies outside of a sheet. */
export function checked(position: Position): Position {
  const { row, column } = position;
  if (row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS) return position;
  throw new Error(`row ${row}, column ${column}`);
}

/** The area that `ref` names, null where it names none. */
export function areaOf(ref: string | undefined): Area | null {
  const area = parseArea(ref ?? '');
  const isOne =
    area !== null &&
    area.row >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  return isOne ? area : null;
}
