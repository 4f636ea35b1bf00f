import { toExcelPrecision } from '../../core/numbers/rounding';
import { NotComputable } from '../../core/ratios/notComputable';
import { tagFromSerial, tagFromText, type Tag } from '../../core/workbook/calendar';
import {
  cellCount,
  isError,
  placeOf,
  readCell,
  sizeOf,
  type Argument,
  type Cell,
} from './argument';
import { quote } from './quote';

/** The one value of an argument that takes a single cell; null when it is omitted or the cell is empty. */
export function readSingle(argument: Argument): Exclude<Cell, { error: string }> {
  if (cellCount(argument) > 1) {
    throw invalid(
      `Argument „${argument.name}“ nimmt einen einzelnen Wert, nicht einen Bereich (${sizeOf(argument)} Zellen).`,
    );
  }
  const cell = readCell(argument.rows[0]?.[0]);
  if (isError(cell)) throw invalid(`Argument „${argument.name}“ enthält ${cell.error}.`);
  return cell;
}

/** A number, or `otherwise` where nothing is given. */
export function readNumber(argument: Argument, otherwise: number): number {
  const value = readSingle(argument);
  if (value === null) return otherwise;
  if (typeof value !== 'number') throw notANumber(argument, value);
  return value;
}

/** A number that must be given: an empty cell is not a zero. */
export function requireNumber(argument: Argument): number {
  const value = readSingle(argument);
  if (value === null) throw missing(argument);
  if (typeof value !== 'number') throw notANumber(argument, value);
  return value;
}

/** A whole number between two bounds, or `otherwise` where nothing is given. */
export function readWholeNumber(
  argument: Argument,
  otherwise: number,
  lowest: number,
  highest: number,
): number {
  const value = toExcelPrecision(readNumber(argument, otherwise));
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    const range = Number.isFinite(highest) ? `von ${lowest} bis ${highest}` : `ab ${lowest}`;
    throw invalid(
      `Argument „${argument.name}“ muss eine ganze Zahl ${range} sein; ${quote(value)} ist es nicht.`,
    );
  }
  return value;
}

/** WAHR or FALSCH, also as 1 and 0, or `otherwise` where nothing is given. */
export function readFlag(argument: Argument, otherwise: boolean): boolean {
  const value = readSingle(argument);
  if (value === null) return otherwise;
  const flag = FLAGS.get(typeof value === 'string' ? value.trim().toUpperCase() : value);
  if (flag === undefined)
    throw invalid(`Argument „${argument.name}“ ist WAHR oder FALSCH, nicht ${quote(value)}.`);
  return flag;
}

const FLAGS: ReadonlyMap<string | number | boolean, boolean> = new Map<
  string | number | boolean,
  boolean
>([
  [true, true],
  [1, true],
  ['WAHR', true],
  ['TRUE', true],
  [false, false],
  [0, false],
  ['FALSCH', false],
  ['FALSE', false],
]);

/** One of the given words, whatever its case, or the first of them where nothing is given. */
export function readWord<W extends string>(argument: Argument, words: readonly [W, ...W[]]): W {
  const value = readSingle(argument);
  if (value === null) return words[0];
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) {
    throw invalid(
      `Argument „${argument.name}“ kennt ${quote(value)} nicht. Möglich sind ${words.join(', ')}.`,
    );
  }
  return word;
}

/** A date, or null where nothing is given. */
export function readTag(argument: Argument): Tag | null {
  const value = readSingle(argument);
  if (value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199) {
    // As a serial number it would be a day of 1905 or 1906, and the plan would begin there without a word.
    throw invalid(
      `Argument „${argument.name}“ ist das Jahr ${value} und kein Datum. Geben Sie es wie 01.01.${value} ein.`,
    );
  }
  const tag =
    typeof value === 'number'
      ? tagFromSerial(value)
      : typeof value === 'string'
        ? tagFromText(value)
        : null;
  if (tag === null) {
    throw invalid(
      `Argument „${argument.name}“ ist kein Datum: ${quote(value)}. Geben Sie es wie 15.03.2024 ein.`,
    );
  }
  return tag;
}

export function requireTag(argument: Argument): Tag {
  const tag = readTag(argument);
  if (tag === null) throw missing(argument);
  return tag;
}

/**
 * Text that begins like a number ("15.402", "(12,5)", "€ 12", "ca. 12 Tsd."), and which Excel's own functions silently
 * pass over. Better to ask about "111 Koblenz" as well than to leave a value out.
 */
export function looksLikeNumber(text: string): boolean {
  return /^[\s(<>≤≥~+−–€-]*(?:(?:ca\.|EUR|TEUR|T€)\s*)?[.,]?\d/i.test(text);
}

/** What a cell holds that should hold a number, for the middle of a sentence. */
export function inWords(cell: Cell): string {
  if (cell === null) return 'eine leere Zelle';
  if (isError(cell)) return cell.error;
  return typeof cell === 'string' && looksLikeNumber(cell)
    ? `der Text ${quote(cell)}`
    : quote(cell);
}

export function invalid(sentence: string): NotComputable {
  return new NotComputable('invalid', sentence);
}

/** A sentence about one cell of an area: "Bewertung in Zeile 7: 4 liegt nicht auf der Skala 0 bis 3." */
export function invalidCell(
  noun: string,
  argument: Argument,
  row: number,
  column: number,
  complaint: string,
): NotComputable {
  return invalid(`${noun}${placeOf(argument, row, column)}: ${complaint}`);
}

function missing({ name }: Argument): NotComputable {
  return invalid(`Argument „${name}“ fehlt oder ist leer.`);
}

function notANumber({ name }: Argument, value: string | boolean): NotComputable {
  return typeof value === 'string' && looksLikeNumber(value)
    ? invalid(
        `Argument „${name}“: ${quote(value)} ist als Text gespeichert. Wandeln Sie die Zelle in eine Zahl um.`,
      )
    : invalid(`Argument „${name}“ muss eine Zahl sein, nicht ${quote(value)}.`);
}
