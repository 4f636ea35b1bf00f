import type { Area } from '../../core/workbook/address';

const MOST_COLUMNS = 10;

/** Asks for the texts to the left of an area, row by row: by them a row is known again when others have moved it. */
export function askLabels(
  sheet: Excel.Worksheet,
  { row, column, rows }: Pick<Area, 'row' | 'column' | 'rows'>,
): () => string[] {
  const columns = Math.min(column, MOST_COLUMNS);
  if (columns === 0 || rows === 0) return () => Array.from({ length: rows }, () => '');
  const range = sheet.getRangeByIndexes(row, 0, rows, columns);
  range.load('values');
  return () =>
    range.values.map((line) =>
      line.map((value) => (typeof value === 'string' ? value : '')).join('\t'),
    );
}
