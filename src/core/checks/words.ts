import { germanText } from '../numbers/germanText';
import { isFigureAt } from '../plan/rows/numbers';
import {
  isFigure,
  type Column,
  type Figure,
  type HeadingCell,
  type MoneyUnit,
  type Row,
  type Table,
} from '../plan/types';
import type { CellOnSheet } from './report';

/** A label in a sentence: in German quotation marks, shortened when it is a whole paragraph. */
export function quoted(label: string): string {
  const line = label.replace(HYPHENATED, '$1').replace(/\s+/g, ' ').trim();
  return `„${line.length > 70 ? `${line.slice(0, 67).replace(/\s+\S*$/, '')} …` : line}“`;
}

/** "Gesamt-⏎kosten": a word that is broken in a narrow cell. */
const HYPHENATED = /(\p{L})-\r?\n\s*(?=(?!und\b|u\.|oder\b)\p{Ll})/gu;

export function rowName({ label, number, account }: Row): string {
  const front =
    account ??
    (number === null
      ? null
      : number.length === 1 && /[a-z]/.test(number)
        ? `${number})`
        : `${number}.`);
  return quoted(front === null ? label : `${front} ${label}`);
}

export function columnName({ heading }: Column): string {
  if (heading === '') return 'Spalte ohne Überschrift';
  const words = heading.replace(/[ /]*(?:\bin )?\(?(?:T?€|T?EUR|Euro)\)?$/, '');
  return quoted(words === '' ? heading : words);
}

export function tableName({ sheet }: Table): string {
  return `Blatt ${quoted(sheet)}`;
}

export const UNIT_NAMES: Record<MoneyUnit, string> = { 1: '€', 1000: 'T€', 1_000_000: 'Mio. €' };

/** The cell of a heading that names the unit, the lowest of its lines. */
export function unitCellOf({ headingCells }: Column): HeadingCell | undefined {
  return [...headingCells].reverse().find(({ text }) => /€|eur/i.test(text));
}

/** Where the account of a row stands. */
export function accountCell(table: Table, { position, accountColumn }: Row): CellOnSheet {
  return { sheet: table.sheet, row: position, column: accountColumn ?? table.area.column };
}

export function shownText(figure: Figure): string {
  return germanText(figure.shown, figure.unit);
}

export function placeOf({ sheet, row, column }: CellOnSheet): CellOnSheet {
  return { sheet, row, column };
}

/** The cell where a row and a column of a table meet, whether it holds something or not. */
export function cellOf(table: Table, row: number, column: number): CellOnSheet {
  const entry = table.rows[row]!.entries[column];
  if (entry) return placeOf(entry);
  const [line, across] = [table.rows[row]!.position, table.columns[column]!.position];
  return table.transposed
    ? { sheet: table.sheet, row: across, column: line }
    : { sheet: table.sheet, row: line, column: across };
}

export function figureAt(table: Table, row: number, column: number): Figure | null {
  if (!isFigureAt(table, row, column)) return null;
  const entry = table.rows[row]?.entries[column];
  return isFigure(entry) ? entry : null;
}
