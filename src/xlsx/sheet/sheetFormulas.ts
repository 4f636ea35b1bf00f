import { movedBy, takeApart, type Pieces } from '../../core/formulas/references';
import type { Attributes } from '../xml/parseXml';
import { ArrayAreas } from './arrayAreas';
import type { Capacity } from './capacity';
import { areaOf, type Position } from './position';

/** The formulas of one sheet, each cell with its own, where the file writes one for many cells. */
export class SheetFormulas {
  private readonly shared = new Map<string, { first: Position; pieces: Pieces }>();
  private readonly arrays = new ArrayAreas();

  constructor(private readonly capacity: Capacity) {}

  /** The formula that an `f` gives its cell, with its "="; null where it gives none. */
  read(attributes: Attributes, text: string, cell: Position): string | null {
    switch (attributes['t']?.value) {
      case 'shared':
        return this.readShared(attributes, text, cell);
      case 'array':
        return this.readArray(attributes, text);
      case 'dataTable':
        // What-if tables: Excel shows no formula in their cells that a person could have written.
        return null;
      default:
        return text === '' ? null : `=${text}`;
    }
  }

  /** The formula of a cell without an `f`: that of the array which fills it. */
  ofArray(row: number, column: number): string | null {
    return this.arrays.formulaAt(row, column);
  }

  /** The first cell of a group brings the formula; what later cells repeat of it does not count. */
  private readShared(attributes: Attributes, text: string, cell: Position): string | null {
    const group = attributes['si']?.value ?? '';
    const known = this.shared.get(group);
    const begins = text !== '' && (known === undefined || attributes['ref'] !== undefined);
    if (begins) {
      this.shared.set(group, { first: cell, pieces: takeApart(text) });
      return `=${text}`;
    }
    if (known === undefined) return null;
    const { first, pieces } = known;
    const moved = movedBy(pieces, cell.row - first.row, cell.column - first.column);
    this.capacity.takeSharedFormula(moved);
    return `=${moved}`;
  }

  private readArray(attributes: Attributes, text: string): string | null {
    if (text === '') return null;
    const formula = `=${text}`;
    const area = areaOf(attributes['ref']?.value);
    if (area !== null && area.rows * area.columns > 1) this.arrays.add(area, formula);
    return formula;
  }
}
