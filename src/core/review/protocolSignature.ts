import type { NewCell, NewSheet } from '../workbook/change';
import { isProtocol } from '../workbook/protocolSheet';
import type { Cell, Sheet } from '../workbook/snapshot';
import { SIGNATURE } from './protocolLayout';

type Placed = Pick<Cell, 'row' | 'column' | 'value'>;

/** The sheet with its signature: a sum of everything that stands on it. */
export function signed(sheet: NewSheet): NewSheet {
  const place = placeOfSignature(sheet.cells.map(placed));
  const signature = sumOf(sheet.cells.map(placed), place);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      isAt(cell, place) ? { ...cell, write: { text: signature } } : cell,
    ),
  };
}

/**
 * Whether a sheet says exactly what we have written. Its name does not matter, and neither does what is kept elsewhere
 * in the workbook: a copy of the sheet, or one whose workbook was cleaned of our data, is known too. It guards against
 * oversight, not against intent.
 */
export function isAsWritten(sheet: Sheet): boolean {
  const { cells, merges } = sheet;
  if (!isProtocol(sheet) || merges.length > 0) return false;
  if (cells.some(({ formula }) => formula !== null)) return false;
  const place = placeOfSignature(cells);
  return place !== null && cells.find((cell) => isAt(cell, place))?.value === sumOf(cells, place);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOfSignature(cells: readonly Placed[]): Place | null {
  const label = cells.find(({ column, value }) => column === 0 && value === SIGNATURE);
  return label === undefined ? null : { row: label.row, column: 1 };
}

function isAt({ row, column }: Place, place: Place | null): boolean {
  return row === place?.row && column === place.column;
}

function placed({ row, column, write }: NewCell): Placed {
  if ('formula' in write) throw new Error('A Prüfprotokoll has no formulas.');
  return { row, column, value: 'text' in write ? write.text : write.value };
}

/** FNV-1a over places and contents, in two halves; an empty text is an empty cell. */
function sumOf(cells: readonly Placed[], except: Place | null): string {
  const words = cells
    .filter((cell) => cell.value !== null && cell.value !== '' && !isAt(cell, except))
    .map(({ row, column, value }) => JSON.stringify([row, column, value]))
    .join('\n');
  return [0x811c9dc5, 0x1b873593].map((start) => hashed(words, start)).join('-');
}

function hashed(words: string, start: number): string {
  let hash = start;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
