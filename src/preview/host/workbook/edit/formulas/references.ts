import type { Area } from '../../../../../core/workbook/address';
import { columnName } from '../../model/areas';
import { MOST_COLUMNS, MOST_ROWS } from '../../model/cells';
import { readArea } from '../addresses';

/** A reference to cells as it stands in a formula. */
export interface FormulaReference {
  /** The name of the sheet before it, without quotes; null for the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly first: Anchors;
  readonly last: Anchors;
  /** Whether it is written with a colon. */
  readonly isRange: boolean;
  /** As it stands there, "$" and all: "$B$3:B9". */
  readonly cells: string;
}

/** Which coordinates of a corner stand behind a "$". */
export interface Anchors {
  readonly column: boolean;
  readonly row: boolean;
}

/** Text, a reference with or without a sheet, a word (function, name, structured reference), or anything else. */
const TOKEN =
  /("(?:[^"]|"")*")|((?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])|(\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*!?)/giu;

/** Writes a formula anew with every reference to cells replaced by what `replace` makes of it. */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference) => string,
): string {
  return formula.replace(
    TOKEN,
    (
      whole: string,
      _text: string | undefined,
      _prefix: string | undefined,
      quoted: string | undefined,
      plain: string | undefined,
      cells: string | undefined,
    ) => {
      const area = cells === undefined ? null : readArea(cells);
      if (cells === undefined || area === null) return whole;
      const corners = cells.split(':');
      const first = anchors(corners[0]!, area);
      return replace({
        sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
        area,
        first,
        last: corners[1] === undefined ? first : anchors(corners[1], area),
        isRange: corners.length > 1,
        cells: whole.slice(whole.length - cells.length),
      });
    },
  );
}

function anchors(corner: string, { rows, columns }: Area): Anchors {
  if (columns === MOST_COLUMNS && !/[A-Z]/i.test(corner)) {
    return { column: false, row: corner.startsWith('$') };
  }
  if (rows === MOST_ROWS && !/\d/.test(corner)) {
    return { column: corner.startsWith('$'), row: false };
  }
  return { column: corner.startsWith('$'), row: corner.slice(1).includes('$') };
}

/** The reference with another area, its "$" kept; without its sheet. */
export function cellsText(reference: FormulaReference, area: Area): string {
  const { row, column, rows, columns } = area;
  const corner = (r: number, c: number, { row: fixedRow, column: fixedColumn }: Anchors): string =>
    (columns === MOST_COLUMNS ? '' : (fixedColumn ? '$' : '') + columnName(c)) +
    (rows === MOST_ROWS ? '' : (fixedRow ? '$' : '') + String(r + 1));
  const first = corner(row, column, reference.first);
  if (!reference.isRange) return first;
  return `${first}:${corner(row + rows - 1, column + columns - 1, reference.last)}`;
}
