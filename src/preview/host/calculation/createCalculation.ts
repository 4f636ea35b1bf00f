import { newSheet } from '../workbook/model/newWorkbook';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { CallCustomFunction, Calculation, SeenFormula, SheetArea } from './calculation';
import { CustomFunctions, type CustomFunctionOptions } from './customFunctions';
import { cellValue, type EngineValue } from './engineValues';
import { shownIn, type Formula } from './formula';
import { FormulaBook } from './formulaBook';
import { FormulaEngine } from './formulaEngine';
import { formulaSource } from './formulaSource';
import { orderOf } from './order';
import { besideTheCells } from './besideTheCells';
import { precedents } from './precedents';
import { Slices, type Progress } from './slices';
import { clearSpill, emptySpilled, showResult } from './results';

/** The engine forgets what it has parsed beyond 10,000 formulas, and then fails on them; fewer also need less memory. */
const MOST_AT_ONCE = 2000;
/** As many take about as long as nobody notices. */
const MOST_IN_A_SLICE = 400;
/** Arrays that move each other without end (`=SEQUENCE(COUNT(A1#))`) are left as they are after so many rounds. */
const MOST_ROUNDS = 50;

const CIRCULAR =
  'Zirkelbezug: Die Formel bezieht sich direkt oder über andere Zellen auf ihr eigenes Ergebnis.';

export function createCalculation(
  workbook: WorkbookState,
  call: CallCustomFunction,
  options: CustomFunctionOptions,
): Calculation {
  return new WorkbookCalculation(workbook, call, options);
}

class WorkbookCalculation implements Calculation {
  private book: FormulaBook | null = null;
  private readonly functions: CustomFunctions;
  private readonly engine: FormulaEngine;
  private readonly answeredFor = new Set<Formula>();
  private readonly listeners = new Set<(sheets: readonly SheetState[]) => void>();
  private waitingForAll: (() => void)[] = [];
  private isScheduled = false;
  /** What is being calculated in slices: where it began, what its arrays moved, and where values changed so far. */
  private run: Run = newRun();
  private readonly slices = new Slices(
    (progress) => this.progressListeners.forEach((listener) => listener(progress)),
    () => this.ended(),
  );
  private readonly progressListeners = new Set<(progress: Progress | null) => void>();

  constructor(
    private readonly workbook: WorkbookState,
    call: CallCustomFunction,
    options: CustomFunctionOptions,
  ) {
    this.functions = new CustomFunctions(call, options, (waiting) => this.answered(waiting));
    this.engine = new FormulaEngine(workbook, (site, args) => this.functions.answer(site, args));
  }

  recalculateSoon(changed: readonly SheetArea[]): readonly SheetState[] {
    const { book } = this;
    if (book === null) return this.recalculate(changed);
    // The newest change wins: what an earlier one left undone is done along with it.
    this.slices.drop();
    for (const formula of book.volatile()) this.run.start.add(formula);
    for (const area of changed) this.takeUp(book, area, this.run.start, this.run.touched);
    const work = this.steps(book, this.run, MOST_IN_A_SLICE);
    const first = work.next();
    if (first.done !== true && first.value.all > MOST_AT_ONCE) {
      this.slices.begin(work);
      return [];
    }
    while (work.next().done !== true);
    return this.endOfRun();
  }

  finish(): void {
    this.slices.finish();
  }

  onProgress(listener: (progress: Progress | null) => void): void {
    this.progressListeners.add(listener);
  }

  private endOfRun(): readonly SheetState[] {
    const { touched } = this.run;
    this.run = newRun();
    return [...touched];
  }

  private ended(): void {
    const touched = this.endOfRun();
    for (const listener of this.progressListeners) listener(null);
    for (const listener of this.listeners) listener(touched);
    if (this.answeredFor.size > 0) this.takeAnswers();
    else this.tellSettled();
  }

  recalculate(changed: readonly SheetArea[] | 'all'): readonly SheetState[] {
    this.finish();
    const touched = new Set<SheetState>();
    if (this.book === null || changed === 'all') {
      this.book = new FormulaBook(this.workbook);
      this.clearOrphans(this.book, touched);
      this.calculate(this.book, new Set(this.book.all()), touched);
    } else {
      const open = new Set<Formula>(this.book.volatile());
      for (const area of changed) this.takeUp(this.book, area, open, touched);
      this.calculate(this.book, open, touched);
    }
    return [...touched];
  }

  evaluate(formulas: readonly SeenFormula[]): readonly CellValue[] {
    const book = this.book ?? new FormulaBook(this.workbook);
    const beside = newSheet('Neben der Mappe');
    const asked = formulas.map((formula, row) => besideTheCells(formula, beside, row));
    const results = this.engine.calculate(
      asked,
      // Conditions know no functions of add-ins.
      (formula) => this.sourceOf(book, formula, () => false),
      (formula) => precedents(formula, this.workbook),
    );
    return asked.map((formula) => cellValue(results.get(formula)!));
  }

  structureChanged(): void {
    this.finish();
    this.book = null;
    // Where arrays stood is known by their first cells' places, which may have moved.
    for (const sheet of this.workbook.sheets) {
      for (const [{ row, column }, { spilledFrom }] of sheet.cells) {
        if (spilledFrom !== null) emptySpilled(sheet, row, column);
      }
    }
  }

  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.waitingForAll.push(resolve));
  }

  onLaterResults(listener: (sheets: readonly SheetState[]) => void): void {
    this.listeners.add(listener);
  }

  private isSettled(): boolean {
    return this.functions.pending === 0 && !this.isScheduled && !this.slices.isRunning;
  }

  /** Adds the formulas that a change of these cells concerns. */
  private takeUp(
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

  private calculate(book: FormulaBook, start: Set<Formula>, touched: Set<SheetState>): void {
    const work = this.steps(book, { start, touched }, MOST_AT_ONCE);
    while (work.next().done !== true);
  }

  /** Stops after the order is known, and then after each portion. */
  private *steps(
    book: FormulaBook,
    { start, touched }: Run,
    most: number,
  ): Generator<Progress, void> {
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

  private sourceOf(book: FormulaBook, formula: Formula, isCustom: (name: string) => boolean) {
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
  private clearOrphans(book: FormulaBook, touched: Set<SheetState>): void {
    for (const sheet of this.workbook.sheets) {
      for (const [{ row, column }, { spilledFrom }] of sheet.cells) {
        if (spilledFrom === null || book.at(sheet, spilledFrom.row, spilledFrom.column)) continue;
        emptySpilled(sheet, row, column);
        touched.add(sheet);
      }
    }
  }

  /** Answers come one by one; what they change is calculated once for all that came together. */
  private answered(waiting: Iterable<Formula>): void {
    for (const formula of waiting) this.answeredFor.add(formula);
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => this.takeAnswers(), 0);
  }

  private takeAnswers(): void {
    this.isScheduled = false;
    // Taken when the slices are through.
    if (this.slices.isRunning) return;
    const touched = new Set<SheetState>();
    if (this.book !== null) {
      const open = new Set<Formula>();
      for (const { sheet, row, column } of this.answeredFor) {
        const formula = this.book.at(sheet, row, column);
        if (formula) open.add(formula);
      }
      this.calculate(this.book, open, touched);
    }
    this.answeredFor.clear();
    if (touched.size > 0) for (const listener of this.listeners) listener([...touched]);
    this.tellSettled();
  }

  private tellSettled(): void {
    if (!this.isSettled()) return;
    for (const resolve of this.waitingForAll.splice(0)) resolve();
  }
}

interface Run {
  readonly start: Set<Formula>;
  readonly touched: Set<SheetState>;
}

function newRun(): Run {
  return { start: new Set(), touched: new Set() };
}

function* portions(formulas: readonly Formula[], most: number): Generator<readonly Formula[]> {
  for (let start = 0; start < formulas.length; start += most) {
    yield formulas.slice(start, start + most);
  }
}
