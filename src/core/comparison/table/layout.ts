import { FOOTER_LINES } from './footer';

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
  /** The headings of the figures that it draws. */
  readonly head: number;
  readonly firstLine: number;
}

const PICTURE_ROWS = 16;

export function layoutOf(lines: number, hasPicture: boolean): Layout {
  const nameColumn = lines === 1 ? null : 0;
  const ownColumn = nameColumn === null ? 0 : 1;
  const firstLine = 2;
  const footer = firstLine + lines;
  const sentences = footer + FOOTER_LINES;
  const title = sentences + lines + 1;
  const top = title + 1;
  const head = top + PICTURE_ROWS + 1;
  const picture = { title, top, rows: PICTURE_ROWS, head, firstLine: head + 1 };
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
