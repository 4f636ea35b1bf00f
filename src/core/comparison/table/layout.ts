/** A footer always takes as many lines, so that everything below it keeps its place when it is renewed. */
const FOOTER_LINES = 6;

/**
 * Where the parts of a comparison stand, counted from its first cell. All places follow from the number of indicators,
 * so that one that is renewed fits exactly where it stood, its picture included.
 */
export interface Layout {
  /** The names of the indicators; null where there is a single one, which the title names. */
  readonly nameColumn: number | null;
  /** The own value; the figures follow. */
  readonly ownColumn: number;
  readonly columns: number;
  readonly head: number;
  readonly firstLine: number;
  readonly footer: number;
  readonly sentences: number;
  /** null without a picture. */
  readonly picture: PicturePlace | null;
  readonly rows: number;
}

interface PicturePlace {
  /** The cell of its title. */
  readonly title: number;
  /** What the picture covers. */
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  /** The headings of the figures that it draws. */
  readonly head: number;
  readonly firstLine: number;
}

/** A single column needs no more width; the names of many need more height, as Excel turns them. */
const MOST_COLUMNS = 8;
const [FEWEST_COLUMNS, UPRIGHT_LINES] = [4, 8];

export function layoutOf(lines: number, hasPicture: boolean): Layout {
  const nameColumn = lines === 1 ? null : 0;
  const ownColumn = nameColumn === null ? 0 : 1;
  const firstLine = 2;
  const footer = firstLine + lines;
  const sentences = footer + FOOTER_LINES;
  const title = sentences + lines + 1;
  const top = title + 1;
  const height = lines > UPRIGHT_LINES ? 26 : 18;
  const width = Math.min(MOST_COLUMNS, FEWEST_COLUMNS + lines);
  const head = top + height + 1;
  const picture = { title, top, rows: height, columns: width, head, firstLine: head + 1 };
  return {
    nameColumn,
    ownColumn,
    columns: ownColumn + 8,
    head: 1,
    firstLine,
    footer,
    sentences,
    picture: hasPicture ? picture : null,
    rows: hasPicture ? picture.firstLine + lines : sentences + lines,
  };
}
