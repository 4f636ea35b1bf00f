import { columnName, parseArea } from '../../workbook/address';
import { isFigure, type Figure, type Grid, type Part } from '../types';

const TOKEN = /([+-]?)(?:SUM\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))/gy;

/**
 * The rows that the workbook's own formulas add up, where most figures of the row are such formulas and agree on them;
 * null where there are none, or where they calculate anything else.
 */
export function partsByFormula(table: Grid, row: number): Part[] | null {
  const byText = new Map<string, { readonly parts: Part[]; count: number }>();
  const byPattern = new Map<string, { count: number } | null>();
  let figures = 0;
  for (const entry of table.rows[row]!.entries) {
    if (!isFigure(entry)) continue;
    figures += 1;
    if (entry.formula === null) continue;
    const pattern = patternOf(entry, entry.formula, table);
    let known = byPattern.get(pattern);
    if (known === undefined) {
      known = sameParts(readParts(entry, entry.formula, table), byText);
      byPattern.set(pattern, known);
    }
    if (known) known.count += 1;
  }
  const [best] = [...byText.values()].sort((a, b) => b.count - a.count);
  return best && best.count * 2 > figures ? best.parts : null;
}

/** What a formula says whichever column it stands in: most rows repeat one formula from column to column. */
function patternOf({ row, column }: Figure, formula: string, { transposed }: Grid): string {
  return transposed ? `${row} ${formula}` : formula.split(columnName(column)).join('#');
}

function sameParts(
  parts: Part[] | null,
  byText: Map<string, { readonly parts: Part[]; count: number }>,
): { count: number } | null {
  if (!parts) return null;
  const key = parts.map(({ row, factor }) => row * factor).join();
  const known = byText.get(key) ?? { parts, count: 0 };
  byText.set(key, known);
  return known;
}

function readParts(
  { row, column }: Figure,
  formula: string,
  { transposed, rows }: Grid,
): Part[] | null {
  const text = formula.slice(1).replace(/\s+/g, '').toUpperCase();
  const parts: Part[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match || (at > 0 && match[1] === '')) return null;
    const factor = match[1] === '-' ? -1 : 1;
    for (const reference of (match[2] ?? match[3] ?? '').split(/[,;]/)) {
      const area = parseArea(reference);
      if (!area) return null;
      const [line, size, across, width] = transposed
        ? [area.column, area.columns, area.row, area.rows]
        : [area.row, area.rows, area.column, area.columns];
      if (width !== 1 || across !== (transposed ? row : column) || size > 10_000) return null;
      for (let position = line; position < line + size; position += 1) {
        const index = rowAt(rows, position);
        if (index !== null) parts.push({ row: index, factor });
        else if (size === 1) return null;
      }
    }
  }
  return parts.length > 0 ? parts : null;
}

/** The rows of a table stand in the order of the sheet. */
function rowAt(rows: Grid['rows'], position: number): number | null {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle]!.position;
    if (found === position) return middle;
    if (found < position) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
