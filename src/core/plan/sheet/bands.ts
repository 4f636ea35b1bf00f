import { textOf } from './content';
import { findHeadingLines, isColumnNumbers } from './headings';
import type { Line } from './lines';
import { sidesOf } from './halves';

/** Lines of a sheet that belong together: a title, a heading over columns of figures, and the figures. */
export interface Band {
  readonly titles: Line[];
  readonly headings: Line[];
  readonly lines: Line[];
  /** Headings that are printed again on a later page. */
  readonly repeats: Line[];
}

/** Titles by which a table begins although the heading over the columns is not printed again. */
const TITLE =
  /^(?:[A-Z0-9IVX]+[.)] ?)*(?:anlage \d+:? ?)?(?:erfolgsplan|vermögensplan|finanzplan|liquiditätsplan|investitionsprogramm|stellenübersicht|stellenplan|festsetzung|kontenübersicht|erfolgsübersicht|ergebnisplan|verbindlichkeiten|schuldenübersicht)\b/i;

/** Splits a sheet's lines where a new heading, or the title of a new table, begins. */
export function findBands(lines: readonly Line[]): Band[] {
  const headings = findHeadingLines(lines);
  const bands: Band[] = [];
  let band: Band = { titles: [], headings: [], lines: [], repeats: [] };
  let hasFigures = false;
  let inherited = false;
  let previousRow = -1;

  const begin = (titles: Line[], heading: Line[]): void => {
    if (hasFigures) bands.push(band);
    inherited = false;
    band = { titles, headings: heading, lines: [], repeats: [] };
    hasFigures = false;
  };

  for (const line of lines) {
    const gap = line.row - previousRow > 1;
    previousRow = line.row;
    if (headings.has(line)) {
      if (!hasFigures) {
        if (inherited) band.headings.length = 0;
        inherited = false;
        // What stood between the title and this line was part of the title.
        band.titles.push(...band.lines.splice(0));
        band.headings.push(line);
      } else if (repeats(line, band.headings)) {
        dropPageTitles(band);
        band.repeats.push(line);
      } else {
        const sides = isFigureLast(band) ? sidesOf(line, band.headings) : null;
        if (sides) {
          if (!band.lines.some(({ row }) => row === sides[0].row)) band.lines.unshift(sides[0]);
          band.lines.push(sides[1]);
        } else begin(takeTitles(band), [line]);
      }
    } else if (!hasFigures && band.headings.length > 0 && isColumnNumbers(line)) {
      continue;
    } else if (holdsFigures(line)) {
      hasFigures = true;
      band.lines.push(line);
    } else if (hasFigures && gap && startsTable(line, band)) {
      begin([line], [...band.headings]);
      inherited = true;
    } else {
      band.lines.push(line);
    }
  }
  begin([], []);
  return bands;
}

function holdsFigures({ contents }: Line): boolean {
  return (
    contents.some((content) => content !== 'text' && content !== 'id' && content !== 'dash') ||
    (contents.includes('dash') && contents.includes('text'))
  );
}

/** A page heading that is printed again belongs to the table that it was printed over. */
function repeats(line: Line, headings: readonly Line[]): boolean {
  const words = wordsOf(line);
  // One year may be wrong in the repetition; then most of the others are the same.
  return headings.some((heading) => {
    const other = wordsOf(heading);
    return (
      other === words || (withoutYears(other) === withoutYears(words) && shareYear(other, words))
    );
  });
}

/** What stands above the table is printed above its heading on the next page, too, and is no heading of the rows below. */
function dropPageTitles({ titles, lines }: Band): void {
  const known = new Set(titles.map(wordsOf));
  while (lines.length > 0 && known.has(wordsOf(lines[lines.length - 1]!))) lines.pop();
}

function isFigureLast({ lines }: Band): boolean {
  return holdsFigures(lines[lines.length - 1]!);
}

function withoutYears(words: string): string {
  return words.replace(YEARS, '');
}

function shareYear(a: string, b: string): boolean {
  const years = a.match(YEARS) ?? [];
  const others = b.match(YEARS) ?? [];
  const same = years.filter((year, index) => year === others[index]).length;
  return same > 0 && same === years.length - 1;
}

const YEARS = /(?:19|20)\d\d/g;

function wordsOf({ cells }: Line): string {
  return cells.map((cell) => `${cell.column}:${textOf(cell)}`).join('|');
}

/** The lines of words behind the last figure: they lead over to the next table. */
function takeTitles({ lines }: Band): Line[] {
  let end = lines.length;
  while (end > 0 && !holdsFigures(lines[end - 1]!)) end -= 1;
  return lines.splice(end);
}

function startsTable(line: Line, { titles }: Band): boolean {
  const [cell] = line.cells;
  if (!cell || line.cells.length > 2) return false;
  const title = textOf(cell);
  if (/fortsetzung|^noch\b/i.test(title)) return false;
  return (
    TITLE.test(title) && !titles.some((known) => known.cells.some((own) => textOf(own) === title))
  );
}
