import type { CellOnSheet } from '../checks/report';

/** Stands for both positions of the liquid funds: what lacks is taken from them, what is left goes to them. */
export const LIQUID_FUNDS = 'liquide Mittel';

/** A position that may take up what lacks or is left. */
export interface Source {
  /** {@link LIQUID_FUNDS}, or the label of a row. */
  readonly position: string;
  /** How much it may hold in a year, in euros; null without limit. */
  readonly limit: number | null;
  /** The only year that the limit holds for; without it, it holds for each. */
  readonly year?: number;
}

export type WayOfWriting = 'wie im Blatt' | 'werte' | 'formeln';

/** What a person may say before the proposal is made. */
export interface Wishes {
  /** The columns to balance, by their ids; null for all plan columns. */
  readonly columns: ReadonlySet<string> | null;
  /** Which positions take up the difference, in their order. */
  readonly order: readonly Source[];
  /** Liquid funds at the beginning of the first year, in euros; null where nobody says. */
  readonly startStock: number | null;
  readonly writing: WayOfWriting;
  /** Lines that the person does not want, by their ids. */
  readonly deselected: ReadonlySet<string>;
}

export const NO_WISHES: Wishes = {
  columns: null,
  order: [{ position: LIQUID_FUNDS, limit: null }],
  startStock: null,
  writing: 'wie im Blatt',
  deselected: new Set(),
};

/** What is to be written into one cell. */
export interface Line {
  readonly id: string;
  /** A new row is named by the row that it is put in front of. */
  readonly kind: 'wert' | 'formel' | 'zeile_davor';
  /** Where the workbook has it before anything is written. */
  readonly cell: CellOnSheet;
  readonly position: string;
  /** In the unit of the table; null where the cell is empty or there is none yet. */
  readonly before: number | null;
  readonly after: number;
  /** What is written for the figure where the sheet has a dash for zero. */
  readonly text?: string;
  /** As it stands after rows are inserted. */
  readonly formula: string | null;
  /** One German sentence. */
  readonly reason: string;
  readonly selected: boolean;
}

/** A row that the plan lacks, and what names it. */
export interface NewRow {
  readonly sheet: string;
  /** The row of the sheet that it is put in front of. */
  readonly before: number;
  /** Its texts by the columns of the sheet. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Both totals before and after, in the unit of the table. */
export interface Totals {
  readonly herkunft: number;
  readonly verwendung: number;
}

export interface BalancedColumn {
  readonly id: string;
  readonly heading: string;
  readonly year: number | null;
  /** Whether its figures are planned; others are balanced on request only. */
  readonly planned: boolean;
  /** Whether it was to be balanced. */
  readonly chosen: boolean;
  readonly before: Totals;
  readonly after: Totals;
  /** Of the liquid funds, after: positive when they grow. */
  readonly change: number;
  /** Liquid funds at the end of the year, in the unit of the table; null where nobody said what there was. */
  readonly stock: number | null;
  readonly lines: readonly Line[];
  /** What still lacks (or is left, negative) although everything wished for was done. */
  readonly rest: number;
  /** Whether something stands there that nobody can balance, such as a text instead of a figure. */
  readonly blocked: boolean;
  /** What a person has to know: what did not fit, what contradicts. */
  readonly notes: readonly string[];
}

export interface BalancedPlan {
  /** Stable as long as the plan stands where it does. */
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** `€`, `T€`, … */
  readonly unit: string;
  /** How many decimals its figures are printed with. */
  readonly decimals: number;
  /** The positions that may take up a difference, besides the liquid funds. */
  readonly positions: readonly string[];
  /** What a person has to know of it as a whole. */
  readonly notes: readonly string[];
  readonly columns: readonly BalancedColumn[];
  readonly newRows: readonly NewRow[];
}

/** A Vermögensplan or Finanzplan that is not balanced. */
export interface UnbalancedTable {
  readonly sheet: string;
  readonly title: string;
  /** Where it stands: `A5:C50`. */
  readonly area: string;
  /** Why, and what to do, in German sentences. */
  readonly reason: string;
  /** Whether it is one that has to balance. */
  readonly mustBalance: boolean;
}

export interface Proposal {
  readonly plans: readonly BalancedPlan[];
  readonly unbalanced: readonly UnbalancedTable[];
  /** Why there is nothing that could be balanced; null where there is. */
  readonly problem: string | null;
}
