import { MOST_COLUMNS, MOST_ROWS, type Position } from '../../model/cells';
import { quotedSheet } from '../../model/areas';
import { replaceReferences, type Anchors, type FormulaReference } from './references';

/** A formula as R1C1 notation writes it, seen from its cell: "=R[-1]C+Plan!R3C2". */
export function inR1C1(formula: string, cell: Position): string {
  return replaceReferences(formula, (reference) => {
    const prefix = reference.sheet === null ? '' : `${quotedSheet(reference.sheet)}!`;
    const { row, column, rows, columns } = reference.area;
    const first = corner(reference, row, column, reference.first, cell);
    if (!reference.isRange) return prefix + first;
    const last = corner(reference, row + rows - 1, column + columns - 1, reference.last, cell);
    return `${prefix}${first}:${last}`;
  });
}

function corner(
  { area }: FormulaReference,
  row: number,
  column: number,
  anchors: Anchors,
  cell: Position,
): string {
  return (
    (area.rows === MOST_ROWS ? '' : part('R', row, cell.row, anchors.row)) +
    (area.columns === MOST_COLUMNS ? '' : part('C', column, cell.column, anchors.column))
  );
}

function part(letter: 'R' | 'C', index: number, own: number, isFixed: boolean): string {
  if (isFixed) return `${letter}${index + 1}`;
  return index === own ? letter : `${letter}[${index - own}]`;
}
