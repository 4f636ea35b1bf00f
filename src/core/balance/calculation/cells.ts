import { parseArea, parseReference, quotedAddress } from '../../workbook/address';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import type { CellOnSheet } from '../../checks/report';

/** The cells of a workbook by their places. */
export class CellsOfWorkbook {
  /** By sheet in small letters, row and column. */
  private readonly sheets = new Map<string, Map<number, Map<number, Cell>>>();
  private readonly names = new Map<string, string>();
  /** Empty cells that something was written into. */
  private readonly filled = new Map<string, CellOnSheet>();

  constructor({ sheets, names }: Snapshot) {
    for (const { name, cells } of sheets) {
      const rows = new Map<number, Map<number, Cell>>();
      for (const cell of cells) {
        const row = rows.get(cell.row) ?? new Map<number, Cell>();
        row.set(cell.column, cell);
        rows.set(cell.row, row);
      }
      this.sheets.set(name.toLowerCase(), rows);
    }
    for (const { name, refersTo } of names) this.names.set(name.toLowerCase(), refersTo);
  }

  at({ sheet, row, column }: CellOnSheet): Cell | null {
    return this.sheets.get(sheet.toLowerCase())?.get(row)?.get(column) ?? null;
  }

  /** Notes that an empty cell is to hold something: areas name it from now on. Whether that is new. */
  fill(place: CellOnSheet): boolean {
    if (this.at(place) !== null || this.filled.has(quotedAddress(place))) return false;
    this.filled.set(quotedAddress(place), place);
    return true;
  }

  /** The places of an area that hold something, or of a single cell that may. null where there is no such sheet. */
  placesIn(sheet: string, cells: string): CellOnSheet[] | null {
    const area = parseArea(cells);
    const rows = this.sheets.get(sheet.toLowerCase());
    if (!area || !rows) return null;
    const { row, column, rows: height, columns: width } = area;
    if (height * width === 1) return [{ sheet, row, column }];
    const places: CellOnSheet[] = [];
    const lines =
      height < rows.size
        ? Array.from({ length: height }, (_, index) => row + index)
        : [...rows.keys()].filter((line) => line >= row && line < row + height);
    for (const line of lines) {
      const filled = rows.get(line);
      if (!filled) continue;
      if (width === 1) {
        if (filled.has(column)) places.push({ sheet, row: line, column });
        continue;
      }
      for (const across of filled.keys())
        if (across >= column && across < column + width)
          places.push({ sheet, row: line, column: across });
    }
    const isInside = (place: CellOnSheet): boolean =>
      place.sheet.toLowerCase() === sheet.toLowerCase() &&
      place.row >= row &&
      place.row < row + height &&
      place.column >= column &&
      place.column < column + width;
    return [...places, ...[...this.filled.values()].filter(isInside)];
  }

  /** What a defined name stands for; null for a name that is unknown, or no reference. */
  placesOf(name: string): CellOnSheet[] | null {
    const refersTo = this.names.get(name.toLowerCase());
    const reference = refersTo === undefined ? null : parseReference(refersTo);
    return reference && this.placesIn(reference.sheet, reference.cells);
  }
}
