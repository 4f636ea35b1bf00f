import { parseArea } from '../../workbook/address';
import { isFigure, type Figure, type Grid, type Part } from '../types';

const TOKEN = /([+-]?)(?:SUM\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))/gy;

/**
 * The rows that the workbook's own formulas add up, where most figures of the row are such formulas and agree on them;
 * null where there are none, or where they calculate anything else.
 */
export function partsByFormula(table: Grid, row: number): Part[] | null {
  const positions = new Map(table.rows.map(({ position }, index) => [position, index]));
  const byText = new Map<string, { parts: Part[]; count: number }>();
  let figures = 0;
  for (const entry of table.rows[row]!.entries) {
    if (!isFigure(entry)) continue;
    figures += 1;
    const parts = entry.formula === null ? null : readParts(entry, entry.formula, table, positions);
    if (!parts) continue;
    const key = parts.map(({ row: part, factor }) => part * factor).join();
    const known = byText.get(key);
    if (known) known.count += 1;
    else byText.set(key, { parts, count: 1 });
  }
  const [best] = [...byText.values()].sort((a, b) => b.count - a.count);
  return best && best.count * 2 > figures ? best.parts : null;
}

function readParts(
  { row, column }: Figure,
  formula: string,
  { transposed }: Grid,
  positions: ReadonlyMap<number, number>,
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
        const index = positions.get(position);
        if (index !== undefined) parts.push({ row: index, factor });
        else if (size === 1) return null;
      }
    }
  }
  return parts.length > 0 ? parts : null;
}
