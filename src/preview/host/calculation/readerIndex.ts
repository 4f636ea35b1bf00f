import type { Area } from '../../../core/workbook/address';
import { overlap } from './areas';
import type { Formula } from './formula';

interface Entry {
  readonly area: Area;
  readonly reader: Formula;
}

const TILE_ROWS = 64;
const TILE_COLUMNS = 16;
const TILES_ACROSS = 1024;
/** Areas on more tiles than this are looked through one by one. */
const MOST_TILES = 256;

/** Finds the formulas that read a cell of one sheet, without looking at all of them. */
export class ReaderIndex {
  private readonly tiles = new Map<number, Set<Entry>>();
  private readonly large = new Set<Entry>();
  private readonly entries = new Map<Formula, Entry[]>();

  add(area: Area, reader: Formula): void {
    const entry = { area, reader };
    const known = this.entries.get(reader);
    if (known) known.push(entry);
    else this.entries.set(reader, [entry]);
    const keys = tilesOf(area);
    if (keys === null) this.large.add(entry);
    for (const key of keys ?? []) {
      const tile = this.tiles.get(key);
      if (tile) tile.add(entry);
      else this.tiles.set(key, new Set([entry]));
    }
  }

  remove(reader: Formula): void {
    for (const entry of this.entries.get(reader) ?? []) {
      this.large.delete(entry);
      for (const key of tilesOf(entry.area) ?? []) this.tiles.get(key)?.delete(entry);
    }
    this.entries.delete(reader);
  }

  /** The formulas that read a cell of the area, each perhaps more than once. */
  *readersOf(area: Area): Generator<Formula> {
    const keys = tilesOf(area);
    const tiles =
      keys === null ? this.tiles.values() : keys.map((key) => this.tiles.get(key) ?? []);
    for (const tile of tiles) yield* readers(tile, area);
    yield* readers(this.large, area);
  }
}

function* readers(entries: Iterable<Entry>, area: Area): Generator<Formula> {
  for (const entry of entries) if (overlap(entry.area, area)) yield entry.reader;
}

function tilesOf({ row, column, rows, columns }: Area): number[] | null {
  const top = Math.floor(row / TILE_ROWS);
  const left = Math.floor(column / TILE_COLUMNS);
  const bottom = Math.floor((row + rows - 1) / TILE_ROWS);
  const right = Math.floor((column + columns - 1) / TILE_COLUMNS);
  if ((bottom - top + 1) * (right - left + 1) > MOST_TILES) return null;
  const keys: number[] = [];
  for (let tileRow = top; tileRow <= bottom; tileRow++) {
    for (let tileColumn = left; tileColumn <= right; tileColumn++) {
      keys.push(tileRow * TILES_ACROSS + tileColumn);
    }
  }
  return keys;
}
