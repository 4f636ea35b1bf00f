import { cellAddress, parseArea, type Area } from '../../../src/core/workbook/address';
import { tidy, type Figure } from '../generator/model';
import { pick } from './digits';
import type { FormulaWay } from './ways';

/** A cell that calculates, and what is around it. */
export interface Calculating {
  readonly figure: Figure;
  readonly formula: string;
  /** The figure in a cell of its sheet. */
  readonly at: (row: number, column: number) => Figure | undefined;
  /** How many other cells of its row or column have a formula of its pattern. */
  readonly alike: number;
}

export type Content = { readonly formula: string } | { readonly value: number };

/** What somebody may make of a formula by mistake; null where the way does not fit. */
export const OTHER_FORMULAS: Readonly<
  Record<FormulaWay, (calculating: Calculating, random: () => number) => Content | null>
> = {
  'bereich-verkuerzt': (calculating, random) =>
    inRange(calculating, (area, size) => {
      const first = random() < 0.5;
      if (size < 2 || !figureAt(calculating, area, first ? 0 : size - 1)) return null;
      return range(area, first ? 1 : 0, first ? size - 1 : size - 2);
    }),
  'bereich-erweitert': (calculating) =>
    inRange(calculating, (area, size) => {
      // As far as the next figure, over a heading or a blank line.
      for (const step of [-1, -2, -3]) {
        const found = figureAt(calculating, area, step);
        if (found)
          return found.table === calculating.figure.table ? range(area, step, size - 1) : null;
      }
      return null;
    }),
  'zeile-ausgelassen': (calculating, random) => {
    const { formula } = calculating;
    const parts = [...formula.matchAll(/[+-][A-Z]{1,3}\d+/g)];
    if (parts.length >= 2) return { formula: formula.replace(pick(parts, random)[0], '') };
    return inRange(calculating, (area, size) => {
      const left = 1 + Math.floor(random() * (size - 2));
      if (size < 3 || !figureAt(calculating, area, left)) return null;
      return `${range(area, 0, left - 1)},${range(area, left + 1, size - 1)}`;
    });
  },
  'formel-als-wert': ({ figure, alike }) => (alike >= 2 ? { value: figure.value } : null),
  'formel-als-andere-zahl': ({ figure: { value }, alike }, random) => {
    if (alike < 2 || value === 0) return null;
    const by = 1 + Math.round(Math.abs(value) * random() * 0.2);
    return { value: tidy(value + pick([-1, 1], random) * by) };
  },
  'muster-gebrochen': ({ formula, alike }, random) => {
    if (alike < 2) return null;
    const signs = [...formula.matchAll(/[+-](?=[A-Z])/g)];
    if (signs.length === 0) return { formula: `${formula}+1000` };
    const { index, 0: sign } = pick(signs, random);
    const other = sign === '+' ? '-' : '+';
    return { formula: formula.slice(0, index) + other + formula.slice(index + 1) };
  },
  'bezug-verschoben': (calculating, random) => {
    const { formula, figure, at, alike } = calculating;
    const [rows, columns] = pick(SHIFTS, random);
    const moved = formula.replace(/\b[A-Z]{1,3}\d+\b/g, (address) => {
      const { row, column } = parseArea(address)!;
      return cellAddress(Math.max(0, row + rows), Math.max(0, column + columns));
    });
    const areas = [...moved.matchAll(AREA)].map(([area]) => parseArea(area)!);
    const hits = areas.every((area) => at(area.row, area.column)?.table === figure.table);
    if (alike < 2 || !hits || areas.some((area) => holds(area, figure))) return null;
    return { formula: moved };
  },
};

const SHIFTS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

const AREA = /(?<!!)\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b/g;

/** The formula with something else in the place of its first area. */
function inRange(
  { formula, figure }: Calculating,
  other: (area: Area, size: number) => string | null,
): Content | null {
  const match = /\b[A-Z]{1,3}\d+:[A-Z]{1,3}\d+\b/.exec(formula);
  const area = match && parseArea(match[0]);
  if (!area) return null;
  const text = other(area, Math.max(area.rows, area.columns));
  const grown = text === null ? null : parseArea(text);
  return text === null || (grown && holds(grown, figure))
    ? null
    : { formula: formula.replace(match[0], text) };
}

/** From one cell of an area to another; before the first one where it is negative. */
function range(area: Area, from: number, to: number): string {
  const [first, last] = [cellIn(area, from), cellIn(area, to)];
  const start = cellAddress(first.row, first.column);
  return from === to ? start : `${start}:${cellAddress(last.row, last.column)}`;
}

function cellIn({ row, column, columns }: Area, index: number): { row: number; column: number } {
  return columns === 1 ? { row: row + index, column } : { row, column: column + index };
}

function figureAt({ at }: Calculating, area: Area, index: number): Figure | undefined {
  const { row, column } = cellIn(area, index);
  return at(row, column);
}

function holds(area: Area, { row, column }: Figure): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
