/**
 * Where the parts of a comparison stand that follow from its indicators and from whether there is an own Kommune, counted
 * from its first cell.
 */
export interface Grid {
  /** How many indicators there are. */
  readonly lines: number;
  /** The names of the indicators; null where there is a single one, which the title names. */
  readonly nameColumn: number | null;
  /** The own value; the figures follow. */
  readonly ownColumn: number;
  readonly columns: number;
  readonly head: number;
  readonly firstLine: number;
  /** The sentences of the own value, one for each indicator; none without an own Kommune. */
  readonly sentences: number;
  readonly sentenceLines: number;
  /** The footer comes last of what stands in rows, as it grows with what there is to say. */
  readonly footer: number;
}

export interface Layout extends Grid {
  readonly footerLines: number;
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

const [HEAD, FIRST_LINE] = [1, 2];
/** The own value and what it is compared with. */
const FIGURES = 8;

export function gridOf(lines: number, hasOwn: boolean): Grid {
  const nameColumn = lines === 1 ? null : 0;
  const ownColumn = nameColumn === null ? 0 : 1;
  const sentences = FIRST_LINE + lines;
  const sentenceLines = hasOwn ? lines : 0;
  return {
    lines,
    nameColumn,
    ownColumn,
    columns: ownColumn + FIGURES,
    head: HEAD,
    firstLine: FIRST_LINE,
    sentences,
    sentenceLines,
    footer: sentences + sentenceLines,
  };
}

/** `pictureTitle` is the row of its title, where there is a picture; that of one that is renewed stays where it stood. */
export function layoutOf(grid: Grid, footerLines: number, pictureTitle: number | null): Layout {
  const picture = pictureTitle === null ? null : pictureAt(pictureTitle, grid.lines);
  const end = Math.max(grid.footer + footerLines, grid.sentences + grid.sentenceLines);
  const rows = picture === null ? end : picture.firstLine + grid.lines;
  return { ...grid, footerLines, picture, rows };
}

/** A single column needs no more width; the names of many need more height, as Excel turns them. */
const MOST_COLUMNS = 8;
const [FEWEST_COLUMNS, UPRIGHT_LINES] = [4, 8];

function pictureAt(title: number, lines: number): PicturePlace {
  const top = title + 1;
  const rows = heightOf(lines);
  const columns = Math.min(MOST_COLUMNS, FEWEST_COLUMNS + lines);
  const head = top + rows + 1;
  return { title, top, rows, columns, head, firstLine: head + 1 };
}

function heightOf(lines: number): number {
  return lines > UPRIGHT_LINES ? 26 : 18;
}

/** The row of the title of a picture whose figures have their headings in the row `head`. */
export function pictureTitleAbove(head: number, lines: number): number {
  return head - heightOf(lines) - 2;
}
