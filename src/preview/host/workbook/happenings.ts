import type { Area } from '../../../core/workbook/address';
import type { Progress } from '../calculation/slices';
import type { SheetState } from './model/workbook';

/** Who did it: the person at the grid, the add-in, or somebody else who has the workbook open. Excel tells of all. */
export type Doer = 'person' | 'addIn' | 'coauthor';

/** What happened to the open workbook, for the add-in's events and for the grid. */
export type Happening =
  | {
      readonly kind: 'cellsChanged';
      readonly sheet: SheetState;
      readonly area: Area;
      /** Excel.DataChangeType */
      readonly changeType: string;
      readonly doer: Doer;
      /** Excel.ChangedEventDetail, where a single cell was changed. */
      readonly details?: Readonly<Record<string, unknown>>;
    }
  /** Formulas have new results, on these sheets. */
  | { readonly kind: 'calculated'; readonly sheets: readonly SheetState[] }
  /** Formulas are being calculated; null when they are through. */
  | { readonly kind: 'calculating'; readonly progress: Progress | null }
  | { readonly kind: 'formatChanged'; readonly sheet: SheetState; readonly area: Area }
  | { readonly kind: 'selectionChanged'; readonly sheet: SheetState; readonly area: Area }
  | { readonly kind: 'sheetActivated'; readonly sheet: SheetState }
  | { readonly kind: 'sheetAdded'; readonly sheet: SheetState; readonly doer: Doer }
  | { readonly kind: 'sheetDeleted'; readonly sheet: SheetState; readonly doer: Doer }
  /** Anything else that is seen: names, widths, comments, charts, protection. */
  | { readonly kind: 'appearanceChanged'; readonly sheet: SheetState | null };

export type Listener = (happening: Happening) => void;

export class Happenings {
  private readonly listeners = new Set<Listener>();

  /** Gives the way to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nobody listens any more. */
  silence(): void {
    this.listeners.clear();
  }

  tell(happening: Happening): void {
    for (const listener of [...this.listeners]) listener(happening);
  }
}
