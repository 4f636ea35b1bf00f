import { newSheet } from '../workbook/model/newWorkbook';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { CallCustomFunction, Calculation, SeenFormula, SheetArea } from './calculation';
import { CustomFunctions, type CustomFunctionOptions } from './customFunctions';
import { cellValue } from './engineValues';
import type { Formula } from './formula';
import { FormulaBook } from './formulaBook';
import { FormulaEngine } from './formulaEngine';
import { besideTheCells } from './besideTheCells';
import { precedents } from './precedents';
import { MOST_AT_ONCE, newRun, Recalculation, type Run } from './recalculation';
import { Slices, type Progress } from './slices';
import { emptySpilled } from './results';

/** As many take about as long as nobody notices. */
const MOST_IN_A_SLICE = 400;

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
  private readonly recalculation: Recalculation;
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
    this.recalculation = new Recalculation(workbook, this.engine, this.functions);
  }

  recalculateSoon(changed: readonly SheetArea[]): readonly SheetState[] {
    const { book } = this;
    if (book === null) return this.recalculate(changed);
    // The newest change wins: what an earlier one left undone is done along with it.
    this.slices.drop();
    for (const formula of book.volatile()) this.run.start.add(formula);
    for (const area of changed)
      this.recalculation.takeUp(book, area, this.run.start, this.run.touched);
    const work = this.recalculation.steps(book, this.run, MOST_IN_A_SLICE);
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
      this.recalculation.clearOrphans(this.book, touched);
      this.recalculation.calculate(this.book, new Set(this.book.all()), touched);
    } else {
      const open = new Set<Formula>(this.book.volatile());
      for (const area of changed) this.recalculation.takeUp(this.book, area, open, touched);
      this.recalculation.calculate(this.book, open, touched);
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
      (formula) => this.recalculation.sourceOf(book, formula, () => false),
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
      this.recalculation.calculate(this.book, open, touched);
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
