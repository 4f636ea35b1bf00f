import { MAX_COLUMNS, MAX_ROWS, type Area } from '../workbook/address';
import type { Pieces, Reference } from './references';

/** The cells that a formula refers to. */
export interface Referred {
  /** As the formula names it; null for its own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = /(?:'((?:[^']|'')+)'|([^\s'"!()+\-*/^&=<>,;:]+))!$/;

/** The sheet that the text in front of a reference names: `SUM('Plan 2024'!`. */
export function sheetBefore(text: string): string | null {
  if (!text.endsWith('!')) return null;
  const match = SHEET.exec(text);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
}

export function referredBy(pieces: Pieces): Referred[] {
  const found: Referred[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (typeof piece === 'string') continue;
    const before = pieces[index - 1];
    const sheet = typeof before === 'string' ? sheetBefore(before) : null;
    found.push({ sheet, area: areaOf(piece) });
  }
  return found;
}

export function areaOf(reference: Reference): Area {
  const from = reference[0]!;
  const to = reference[1] ?? from;
  const [top, bottom] = inOrder(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const [left, right] = inOrder(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
