import type { Corner, Pieces } from './references';

/**
 * A formula as it reads from its cell, `SUM(R[-3]C:R[-1]C)`: filled down or to the right it stays the same. Blanks do
 * not count.
 */
export function patternOf(pieces: Pieces, row: number, column: number): string {
  let pattern = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') pattern += piece.includes(' ') ? withoutBlanks(piece) : piece;
    else {
      pattern += cornerText(piece[0]!, row, column);
      if (piece.length > 1) pattern += `:${cornerText(piece[1]!, row, column)}`;
    }
  }
  return pattern;
}

/** Those within quotes stay. */
function withoutBlanks(piece: string): string {
  return piece.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+/g,
    (_, kept: string | undefined) => kept ?? '',
  );
}

function cornerText(corner: Corner, row: number, column: number): string {
  return (
    side('R', corner.row, corner.rowStays, row) +
    side('C', corner.column, corner.columnStays, column)
  );
}

function side(letter: string, index: number | null, stays: boolean, from: number): string {
  if (index === null) return '';
  return stays ? `${letter}${index}` : `${letter}[${index - from}]`;
}
