import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { SheetArea } from './calculation';
import type { CustomFunctions } from './customFunctions';
import type { EngineValue } from './engineValues';
import { shownIn, type Formula } from './formula';
import type { FormulaBook } from './formulaBook';
import type { FormulaEngine } from './formulaEngine';
import { formulaSource } from './formulaSource';
import { orderOf } from './order';
import { clearSpill, emptySpilled, showResult } from './results';
import type { Progress } from './slices';

/** The engine forgets what it has parsed beyond 10,000 formulas, and then fails on them; fewer also need less memory. */
export const MOST_AT_ONCE = 2000;
/** Arrays that move each other without end (`=SEQUENCE(COUNT(A1#))`) are left as they are after so many rounds. */
const MOST_ROUNDS = 50;

const CIRCULAR =
  'Zirkelbezug: Die Formel bezieht sich direkt oder über andere Zellen auf ihr eigenes Ergebnis.';

/** What is to be calculated, and the sheets on which values changed so far. */
export interface Run {
  readonly start: Set<Formula>;
  readonly touched: Set<SheetState>;
}

export function newRun(): Run {
  return { start: new Set(), touched: new Set() };
}

/** Calculates what changes concern, in the order in which formulas read each other. */
export class Recalculation {
  constructor(
    private readonly workbook: WorkbookState,
    private readonly engine: FormulaEngine,
    private readonly functions: CustomFunctions,
  ) {}

  /** Adds the formulas that a change of these cells concerns. */
  takeUp(
    book: FormulaBook,
    { sheet, area }: SheetArea,
    open: Set<Formula>,
    touched: Set<SheetState>,
  ): void {
    const removed = book.reread({ sheet, area });
    for (const formula of removed) {
      open.delete(formula);
      if (clearSpill(formula, formula.spill, null)) touched.add(sheet);
      this.concern(book, sheet, formula.spill, open);
    }
    for (const formula of book.within(sheet, area)) open.add(formula);
    this.concern(book, sheet, area, open);
  }

  private concern(
    book: FormulaBook,
    sheet: SheetState,
    area: SheetArea['area'] | null,
    open: Set<Formula>,
  ): void {
    if (area === null) return;
    for (const reader of book.readersOf(sheet, area)) open.add(reader);
    for (const formula of book.spillingInto(sheet, area)) open.add(formula);
  }

  calculate(book: FormulaBook, start: Set<Formula>, touched: Set<SheetState>): void {
    const work = this.steps(book, { start, touched }, MOST_AT_ONCE);
    while (work.next().done !== true);
  }

  /** Stops after the order is known, and then after each portion. */
  *steps(book: FormulaBook, { start, touched }: Run, most: number): Generator<Progress, void> {
    let done = 0;
    let all = 0;
    let open = new Set(start);
    for (let round = 0; open.size > 0 && round < MOST_ROUNDS; round++) {
      const again = new Set<Formula>();
      const { steps, circular } = orderOf(open, book);
      all += circular.length + steps.reduce((sum, { length }) => sum + length, 0);
      yield { done, all };
      for (const formula of circular) {
        this.show(book, formula, { kind: 1, value: 0 }, CIRCULAR, again, touched);
      }
      done += circular.length;
      for (const formulas of steps.flatMap((step) => [...portions(step, most)])) {
        for (const formula of formulas) again.delete(formula);
        this.calculateAtOnce(book, formulas, again, touched);
        // Dropped between two slices, the work begins anew with what it would have come back to.
        for (const formula of again) start.add(formula);
        done += formulas.length;
        yield { done, all };
      }
      open = again;
    }
  }

  private calculateAtOnce(
    book: FormulaBook,
    formulas: readonly Formula[],
    again: Set<Formula>,
    touched: Set<SheetState>,
  ): void {
    const results = this.engine.calculate(
      formulas,
      (formula) => this.sourceOf(book, formula, (name) => this.functions.has(name)),
      (formula) => book.precedents(formula),
    );
    for (const [formula, result] of results) {
      const message = this.functions.takeMessage(formula);
      this.show(book, formula, result, result.kind === 4 ? message : null, again, touched);
    }
  }

  sourceOf(book: FormulaBook, formula: Formula, isCustom: (name: string) => boolean) {
    return formulaSource(formula, this.workbook, isCustom, (sheet, { row, column }) => {
      const spilling = book.at(sheet, row, column);
      return spilling ? shownIn(spilling) : null;
    });
  }

  private show(
    book: FormulaBook,
    formula: Formula,
    result: EngineValue,
    message: string | null,
    again: Set<Formula>,
    touched: Set<SheetState>,
  ): void {
    const { changed, moved } = showResult(formula, result, message);
    if (changed) touched.add(formula.sheet);
    for (const area of moved) {
      const concerned = new Set<Formula>();
      this.concern(book, formula.sheet, area, concerned);
      concerned.delete(formula);
      for (const other of concerned) again.add(other);
    }
  }

  /** Cells that were filled by a formula that is no more. */
  clearOrphans(book: FormulaBook, touched: Set<SheetState>): void {
    for (const sheet of this.workbook.sheets) {
      for (const [{ row, column }, { spilledFrom }] of sheet.cells) {
        if (spilledFrom === null || book.at(sheet, spilledFrom.row, spilledFrom.column)) continue;
        emptySpilled(sheet, row, column);
        touched.add(sheet);
      }
    }
  }
}

function* portions(formulas: readonly Formula[], most: number): Generator<readonly Formula[]> {
  for (let start = 0; start < formulas.length; start += most) {
    yield formulas.slice(start, start + most);
  }
}
