import type { Area } from '../../../core/workbook/address';
import { MOST_COLUMNS, type CellState } from '../workbook/model/cells';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import { containsCell, overlap } from './areas';
import type { SheetArea } from './calculation';
import { formulaAt, type Formula } from './formula';
import { precedents } from './precedents';
import { ReaderIndex } from './readerIndex';

interface SheetFormulas {
  readonly formulas: Map<number, Formula>;
  readonly readers: ReaderIndex;
}

/** Every formula of the workbook, and who reads what. */
export class FormulaBook {
  private readonly sheets = new Map<SheetState, SheetFormulas>();
  private readonly read = new Map<Formula, readonly SheetArea[]>();

  constructor(private readonly workbook: WorkbookState) {
    for (const sheet of workbook.sheets) this.readAll(sheet);
  }

  *all(): Generator<Formula> {
    for (const { formulas } of this.sheets.values()) yield* formulas.values();
  }

  *volatile(): Generator<Formula> {
    for (const formula of this.all()) if (formula.isVolatile) yield formula;
  }

  at(sheet: SheetState, row: number, column: number): Formula | undefined {
    return this.sheets.get(sheet)?.formulas.get(key(row, column));
  }

  /** The areas that the formula reads. */
  precedents(formula: Formula): readonly SheetArea[] {
    return this.read.get(formula) ?? [];
  }

  readersOf(sheet: SheetState, area: Area): Iterable<Formula> {
    return this.of(sheet).readers.readersOf(area);
  }

  /** The formulas whose array stands in the area, or would. */
  *spillingInto(sheet: SheetState, area: Area): Generator<Formula> {
    for (const formula of this.of(sheet).formulas.values()) {
      const { spill, blockedSpill } = formula;
      if ((spill && overlap(spill, area)) || (blockedSpill && overlap(blockedSpill, area))) {
        yield formula;
      }
    }
  }

  /** Takes up what the cells of the area hold now; gives the formulas that stand there no more. */
  reread({ sheet, area }: SheetArea): Formula[] {
    const { formulas } = this.of(sheet);
    const removed: Formula[] = [];
    for (const formula of [...this.within(sheet, area)]) {
      const cell = sheet.cells.get(formula.row, formula.column);
      if (cell.formula === formula.text) continue;
      this.forget(formula);
      removed.push(formula);
    }
    for (const [{ row, column }, cell] of sheet.cells.in(area)) {
      if (cell.formula === null || formulas.has(key(row, column))) continue;
      this.learn(sheet, row, column, cell.formula);
    }
    return removed;
  }

  *within(sheet: SheetState, area: Area): Generator<Formula> {
    const { formulas } = this.of(sheet);
    if (area.rows * area.columns > formulas.size) {
      for (const formula of formulas.values()) if (containsCell(area, formula)) yield formula;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const formula = formulas.get(key(row, column));
        if (formula) yield formula;
      }
    }
  }

  private readAll(sheet: SheetState): void {
    const spilled: [CellState, number, number][] = [];
    for (const [{ row, column }, cell] of sheet.cells) {
      if (cell.formula !== null) this.learn(sheet, row, column, cell.formula);
      else if (cell.spilledFrom) spilled.push([cell, row, column]);
    }
    for (const [{ spilledFrom }, row, column] of spilled) {
      const formula = this.at(sheet, spilledFrom!.row, spilledFrom!.column);
      if (!formula) continue;
      formula.spill = {
        row: formula.row,
        column: formula.column,
        rows: Math.max(formula.spill?.rows ?? 1, row - formula.row + 1),
        columns: Math.max(formula.spill?.columns ?? 1, column - formula.column + 1),
      };
    }
  }

  private learn(sheet: SheetState, row: number, column: number, text: string): Formula {
    const formula = formulaAt(sheet, row, column, text);
    this.of(sheet).formulas.set(key(row, column), formula);
    const areas = precedents(formula, this.workbook);
    this.read.set(formula, areas);
    for (const precedent of areas) this.of(precedent.sheet).readers.add(precedent.area, formula);
    return formula;
  }

  private forget(formula: Formula): void {
    this.of(formula.sheet).formulas.delete(key(formula.row, formula.column));
    for (const { sheet } of this.precedents(formula)) this.of(sheet).readers.remove(formula);
    this.read.delete(formula);
  }

  private of(sheet: SheetState): SheetFormulas {
    let known = this.sheets.get(sheet);
    if (known === undefined) {
      known = { formulas: new Map(), readers: new ReaderIndex() };
      this.sheets.set(sheet, known);
    }
    return known;
  }
}

function key(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
