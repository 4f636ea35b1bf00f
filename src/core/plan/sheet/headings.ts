import type { Line } from './lines';
import { textOf, yearOf } from './content';

/** Words by which a heading of figures is known wherever it stands. */
const HEADING_WORD =
  /\b(?:19|20)\d\d\b|€|\beur(?:o)?\b|ansatz|ansätze|\bplan|planung|\bist\b|ergebnis|\bsoll\b|betrag|hochrechnung|prognose|erwart|vorl\.|stand|abweichung|differenz|veränderung|quartal|gesamt|summe|anzahl|zahl der|%|\bve\b|jahr|nachtrag|budget|minimum|maximum|mittelwert|median|quartil|stellen/i;

/** How many lines a heading has at the most. */
const DEEPEST = 6;

/**
 * Which lines are headings of figures. A heading stands above figures: going down from one of its cells, past other
 * words, the next thing is an amount. A label never does, since below it stand labels.
 */
export function findHeadingLines(lines: readonly Line[]): Set<Line> {
  const headings = new Set<Line>();
  /** Per column: how many words lie between here and the next figure below; Infinity where there is none. */
  const wordsToFigure: (number | undefined)[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]!;
    if (isColumnNumbers(line)) continue;
    if (isHeading(line, wordsToFigure)) headings.add(line);
    lookDown(line, headings.has(line), wordsToFigure);
  }
  return headings;
}

function isHeading(line: Line, wordsToFigure: readonly (number | undefined)[]): boolean {
  let above = 0;
  let words = 0;
  let known = false;
  const years: number[] = [];
  for (let index = 0; index < line.cells.length; index += 1) {
    const cell = line.cells[index]!;
    const content = line.contents[index]!;
    if (content === 'amount' || content === 'error' || content === 'missing') return false;
    if (content === 'dash' || content === 'id') continue;
    if ((wordsToFigure[cell.column] ?? Infinity) > DEEPEST) continue;
    if (content === 'year') years.push(yearOf(cell));
    else {
      words += 1;
      known ||= HEADING_WORD.test(textOf(cell));
    }
    above += 1;
  }
  if (above === 0) return false;
  if (words === 0) return areHeadingYears(years, line);
  return known || years.length > 0 || above > 1;
}

/** What stands in the corner of a table, above the labels. */
const CORNER =
  /^(?:position(?:en)?|bezeichnung|konto|nr\.?|lfd|art|text|kennzahl|größe|jahr|haushaltsjahr|wirtschaftsjahr|maßnahme|vorhaben|benennung|ein-? und aus|einnahme|ausgabe|erträge|aufwendungen|in |\(?(?:t?€|eur))/i;
const NAMES_FIGURES = /^\(?[\dIVX]+[.)]|summe|gesamt|gewinn|verlust|ergebnis|saldo/i;

/** A row of figures may look like years; years are near to each other, and no sum and no numbered row. */
function areHeadingYears(years: readonly number[], { cells, contents }: Line): boolean {
  const index = contents.findIndex((content) => content === 'text');
  if (index < 0) return true;
  const label = textOf(cells[index]!);
  if (CORNER.test(label)) return true;
  const steps = years.slice(1).map((year, at) => Math.abs(year - years[at]!));
  return (
    !NAMES_FIGURES.test(label) && steps.some((step) => step > 0) && steps.every((step) => step <= 3)
  );
}

function lookDown(line: Line, heading: boolean, wordsToFigure: (number | undefined)[]): void {
  for (let index = 0; index < line.cells.length; index += 1) {
    const { column } = line.cells[index]!;
    switch (line.contents[index]!) {
      case 'amount':
      case 'dash':
      case 'missing':
      case 'error':
        wordsToFigure[column] = 0;
        break;
      case 'year':
        // Above a heading, a year is a word of it; among figures it is one of them.
        wordsToFigure[column] = heading ? (wordsToFigure[column] ?? Infinity) + 1 : 0;
        break;
      case 'id':
        wordsToFigure[column] = Infinity;
        break;
      case 'text':
        wordsToFigure[column] = (wordsToFigure[column] ?? Infinity) + 1;
    }
  }
}

/** "1 2 3 4 …" below a heading: the numbers of the columns. */
export function isColumnNumbers({ cells, contents }: Line): boolean {
  const numbers: number[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const value = Number(
      typeof cells[index]!.value === 'string' ? textOf(cells[index]!) : cells[index]!.value,
    );
    if (contents[index] === 'dash') continue;
    if (!Number.isInteger(value) || value < 0 || value > 40) return false;
    numbers.push(value);
  }
  return (
    numbers.length >= 3 && numbers.slice(1).every((number, index) => number === numbers[index]! + 1)
  );
}
