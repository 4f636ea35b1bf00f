import type { CellValue } from '../../../core/workbook/snapshot';
import type { SheetState } from '../workbook/model/workbook';
import type { Calculation, SeenFormula, SheetArea } from './calculation';
import type { Progress } from './slices';

/** A calculation that an add-in can put off until its batch has run (suspendApiCalculationUntilNextSync). */
export class Suspendable implements Calculation {
  private isSuspended = false;
  private pending: SheetArea[] | 'all' = [];
  private readonly listeners: ((sheets: readonly SheetState[]) => void)[] = [];

  constructor(private readonly calculation: Calculation) {
    calculation.onLaterResults((sheets) => this.tell(sheets));
  }

  suspend(): void {
    this.isSuspended = true;
  }

  resume(): void {
    if (!this.isSuspended) return;
    this.isSuspended = false;
    const { pending } = this;
    this.pending = [];
    if (pending.length > 0) this.tell(this.calculation.recalculate(pending));
  }

  recalculate(changed: readonly SheetArea[] | 'all'): readonly SheetState[] {
    if (!this.isSuspended) return this.calculation.recalculate(changed);
    this.pending =
      changed === 'all' || this.pending === 'all' ? 'all' : [...this.pending, ...changed];
    return [];
  }

  recalculateSoon(changed: readonly SheetArea[]): readonly SheetState[] {
    return this.isSuspended ? this.recalculate(changed) : this.calculation.recalculateSoon(changed);
  }

  finish(): void {
    this.calculation.finish();
  }

  onProgress(listener: (progress: Progress | null) => void): void {
    this.calculation.onProgress(listener);
  }

  evaluate(formulas: readonly SeenFormula[]): readonly CellValue[] {
    return this.calculation.evaluate(formulas);
  }

  structureChanged(): void {
    this.calculation.structureChanged();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onLaterResults(listener: (sheets: readonly SheetState[]) => void): void {
    this.listeners.push(listener);
  }

  private tell(sheets: readonly SheetState[]): void {
    if (sheets.length === 0) return;
    for (const listener of this.listeners) listener(sheets);
  }
}
