import { parseArea, parseReference } from '../../src/core/workbook/address';
import type { Cell, CellValue, Snapshot } from '../../src/core/workbook/snapshot';

const TERM =
  /([+-]?)(?:(SUM|AVERAGE)\(([^()]*)\)|((?:'[^']+'!|\w+!)?\$?[A-Z]{1,3}\$?\d+)|(\d+(?:\.\d+)?))/gy;

/**
 * The workbook as Excel would calculate it: sums, means, additions and links, nothing else. What else there is keeps its value,
 * and so does a formula that refers to itself.
 */
export function calculated(snapshot: Snapshot): Snapshot {
  const cells = new Map(
    snapshot.sheets.flatMap(({ name, cells: own }) =>
      own.map((cell) => [keyOf(name, cell.row, cell.column), { sheet: name, cell }] as const),
    ),
  );
  const known = new Map<string, CellValue | null>();
  const valueAt = (key: string): CellValue | null => {
    const found = cells.get(key);
    if (!found) return null;
    const { sheet, cell } = found;
    if (cell.formula === null) return cell.value;
    if (!known.has(key)) {
      known.set(key, cell.value);
      known.set(key, resultOf(sheet, cell, cell.formula));
    }
    return known.get(key)!;
  };
  const resultOf = (sheet: string, cell: Cell, formula: string): CellValue | null => {
    let sum = 0;
    const terms = [...formula.slice(1).matchAll(TERM)];
    if (terms.map(([text]) => text).join('') !== formula.slice(1)) return cell.value;
    for (const [, sign, name, list, single, number] of terms) {
      const numbers = (list ?? single ?? '')
        .split(',')
        .flatMap((each) => (each === '' ? [] : keysIn(sheet, each)))
        .map(valueAt)
        .filter((value) => typeof value === 'number');
      const total = numbers.reduce((all, one) => all + one, Number(number ?? 0));
      const amount = name === 'AVERAGE' ? total / numbers.length : total;
      sum += sign === '-' ? -amount : amount;
    }
    return Number(sum.toFixed(6));
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        value: valueAt(keyOf(sheet.name, cell.row, cell.column)),
      })),
    })),
  };
}

function keysIn(own: string, text: string): string[] {
  const reference = parseReference(text) ?? { sheet: own, cells: text };
  const { row, column, rows, columns } = parseArea(reference.cells)!;
  return Array.from({ length: rows * columns }, (_, index) =>
    keyOf(reference.sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
