import type { Area } from '../../core/workbook/address';
import type { SeenFormula } from './calculation/calculation';
import { conditionAt } from './condition';
import type { Position } from './workbook/model/cells';
import type { ConditionalFormatState } from './workbook/model/sheetParts';
import type { SheetState } from './workbook/model/workbook';
import type { Session } from './workbook/session';

/** So many cells are asked at once: about what comes into sight together. */
const TILE = { rows: 32, columns: 8 };

/** Whether conditional formats hold where a cell stands: calculated when asked for, and known until something changes. */
export class Conditions {
  private known = new Map<ConditionalFormatState, Map<string, boolean>>();

  constructor(private readonly session: () => Session) {}

  /** Something changed, and with it perhaps every condition. */
  forget(): void {
    this.known = new Map();
  }

  holds(sheet: SheetState, format: ConditionalFormatState, position: Position): boolean {
    let ofFormat = this.known.get(format);
    if (ofFormat === undefined) {
      ofFormat = new Map();
      this.known.set(format, ofFormat);
    }
    const known = ofFormat.get(key(position));
    if (known !== undefined) return known;
    this.calculate(sheet, format, position, ofFormat);
    return ofFormat.get(key(position)) ?? false;
  }

  private calculate(
    sheet: SheetState,
    format: ConditionalFormatState,
    { row, column }: Position,
    known: Map<string, boolean>,
  ): void {
    const tile = {
      row: row - (row % TILE.rows),
      column: column - (column % TILE.columns),
      ...TILE,
    };
    const formulas: SeenFormula[] = [];
    for (const position of cellsIn(tile, format)) {
      const text = conditionAt(format, position);
      if (text !== null) formulas.push({ sheet, position, text });
    }
    const results = this.session().calculation.evaluate(formulas);
    formulas.forEach(({ position }, index) => {
      const result = results[index];
      known.set(key(position), typeof result === 'number' ? result !== 0 : result === true);
    });
  }
}

function* cellsIn(tile: Area, { area, moreAreas = [] }: ConditionalFormatState) {
  for (const part of [area, ...moreAreas]) {
    const right = Math.min(tile.column + tile.columns, part.column + part.columns);
    const bottom = Math.min(tile.row + tile.rows, part.row + part.rows);
    for (let row = Math.max(tile.row, part.row); row < bottom; row++) {
      for (let column = Math.max(tile.column, part.column); column < right; column++) {
        yield { row, column };
      }
    }
  }
}

function key({ row, column }: Position): string {
  return `${String(row)},${String(column)}`;
}
