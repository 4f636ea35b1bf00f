import type { Extent } from './extent';
import type { Slice } from './looks';

export interface Piece {
  readonly extent: Extent;
  readonly slice: Slice;
}

/** Excel on the web refuses answers over 5 MB (office-js #1012). */
const MOST_BYTES = 4_000_000;
/** What a cell of a plan is worth in an answer, as measured; the answers themselves correct it. */
const USUAL_BYTES_PER_CELL = 75;

/** Cuts what is to be read into portions that Excel can answer at once. */
export class Portions {
  private readonly waiting: Piece[];
  private bytesPerCell = USUAL_BYTES_PER_CELL;
  private readonly mostBytes: number;
  /** Shrinks when Excel refused a portion all the same. */
  private mostCells = Infinity;

  constructor(extents: readonly Extent[], limited: boolean) {
    this.mostBytes = limited ? MOST_BYTES : Infinity;
    this.waiting = extents.map((extent) => ({ extent, slice: { row: 0, rows: extent.rows } }));
  }

  /** Empty when everything has been read. */
  next(): Piece[] {
    let room = Math.min(this.mostBytes / this.bytesPerCell, this.mostCells);
    const portion: Piece[] = [];
    for (;;) {
      const piece = this.waiting.shift();
      if (piece === undefined) return portion;
      const rows = Math.floor(room / piece.extent.columns);
      if (rows === 0 && portion.length > 0) {
        this.waiting.unshift(piece);
        return portion;
      }
      const [now, later] = cut(piece, Math.max(1, rows));
      portion.push(now);
      room -= now.slice.rows * now.extent.columns;
      if (later !== null) {
        this.waiting.unshift(later);
        return portion;
      }
    }
  }

  /** The last answer tells what the next one will be like. */
  answered(portion: readonly Piece[], bytes: number): void {
    this.bytesPerCell =
      portion.length === 0 ? this.bytesPerCell : Math.max(1, bytes / cellsIn(portion));
  }

  /** Puts a portion back that Excel refused for its size; false where it cannot be made any smaller. */
  refused(portion: readonly Piece[]): boolean {
    const smallest = portion.length === 1 && portion[0]!.slice.rows === 1;
    this.waiting.unshift(...portion);
    this.mostCells = cellsIn(portion) / 2;
    return !smallest;
  }
}

export function cellsIn(portion: readonly Piece[]): number {
  return portion.reduce((sum, { extent, slice }) => sum + slice.rows * extent.columns, 0);
}

function cut({ extent, slice }: Piece, rows: number): [Piece, Piece | null] {
  if (slice.rows <= rows) return [{ extent, slice }, null];
  return [
    { extent, slice: { row: slice.row, rows } },
    { extent, slice: { row: slice.row + rows, rows: slice.rows - rows } },
  ];
}
