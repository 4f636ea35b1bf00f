/**
 * What is to be written, as plain data. A list of changes is carried out in its order, and each of them speaks of the
 * workbook as those before it have left it: behind an inserted row, rows are counted with it.
 */
export type Change =
  | CellChange
  | FormulaFreezing
  | RowInsertion
  | NewSheet
  | SheetRewriting
  | ChartChange
  | Mark
  | MarkRemoval;

/** What a cell is to hold. A text stays one, whatever it begins with: only `formula` writes a formula. */
export type Content =
  | Constant
  /** With its "=", in English with A1 references. */
  | { readonly formula: string };

export type Constant = { readonly value: number | boolean } | { readonly text: string };

/**
 * What can be put back exactly. Colours of somebody else's cell cannot: Excel tells a theme's colour as the colour it
 * has at the moment.
 */
export interface CellLook {
  /** In its English notation. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly indent?: number;
}

/** One cell of a sheet that is there. Rows and columns are counted from 0. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly write: Content;
  readonly look?: CellLook;
}

/** A figure or the formula for it: what a check proposes. */
export interface FigureChange extends CellChange {
  readonly write: { readonly value: number } | { readonly formula: string };
}

/**
 * A formula, and all that its array fills, become values: only where they still show what the person has seen. An
 * array goes as a whole or not at all.
 */
export interface FormulaFreezing {
  readonly sheet: string;
  /** The formula's own cell. */
  readonly row: number;
  readonly column: number;
  /** Row by row. */
  readonly freeze: readonly (readonly Constant[])[];
}

/** Empty rows in front of the row `before`, looking like the row above it. */
export interface RowInsertion {
  readonly sheet: string;
  readonly before: number;
  readonly insertRows: number;
}

/** A sheet of our own, where everything may be set. */
export interface NewSheet {
  readonly newSheet: string;
  readonly cells: readonly NewCell[];
  /** In points. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** In points; the others find theirs themselves. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Cells that become one: `A4:H4`. All but the first of them are empty. */
  readonly merges?: readonly string[];
  /** How many rows stay in sight when one scrolls. */
  readonly frozenRows?: number;
  readonly page?: PageSetup;
  /** Of the sheet's own cells. */
  readonly charts?: readonly Chart[];
}

/**
 * A sheet of ours is emptied and written anew. It stays the same sheet, at its place, and what refers to it stays whole;
 * a sheet that is deleted could not be brought back. It is done only where all contents are still those of `before`,
 * which is also what comes back when it is taken back. Such sheets have no charts.
 */
export interface SheetRewriting {
  /** As it is to be. */
  readonly rewrite: Omit<NewSheet, 'charts'>;
  /** As we have written it, under the name that it has. */
  readonly before: Omit<NewSheet, 'charts'>;
}

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly write: Content;
  readonly look?: NewCellLook;
  /** Where a click on the cell leads to: `'Plan 2024'!B3`. */
  readonly link?: string;
}

export interface NewCellLook extends CellLook {
  /** #RRGGBB */
  readonly fontColor?: string;
  /** #RRGGBB */
  readonly fillColor?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  /** At the top of its row, where others need more lines. */
  readonly vertical?: 'Top';
}

interface PageSetup {
  readonly landscape: boolean;
  /** How many rows are repeated at the top of every printed page. */
  readonly titleRows: number;
  /** The first of them; the sheet's first where it is not named. */
  readonly firstTitleRow?: number;
  /** Whether all columns are printed on the width of one page. */
  readonly fitToWidth: boolean;
}

/** A chart that is added to a sheet, of cells of that sheet. It can always be told as ours. */
export interface ChartChange {
  readonly sheet: string;
  readonly chart: Chart;
}

/** Columns upon one another, with markers among them. Addresses are those of the chart's own sheet: `B3:B9`. */
export interface Chart {
  /** The cell that holds its title, which follows it. */
  readonly titleCell: string;
  /** The cells that it covers. */
  readonly place: string;
  /** A column of names and one for each series, below a line of headings. */
  readonly source: string;
  readonly series: readonly ChartSeries[];
  /** The room between columns, in percent of their width. */
  readonly gapWidth: number;
  /** Of the values at the axis. */
  readonly numberFormat: string;
}

export interface ChartSeries {
  readonly kind: 'stacked column' | 'diamond' | 'dash';
  /** #RRGGBB */
  readonly color: string;
}

/** A conditional format that highlights an area without touching how its cells look. It can always be told as ours. */
export interface Mark {
  readonly sheet: string;
  /** `B3:D9` */
  readonly mark: string;
  /** #RRGGBB */
  readonly fillColor: string;
}

/** Takes away all marks of ours on a sheet, and nothing else. */
export interface MarkRemoval {
  readonly sheet: string;
  readonly removeMarks: true;
}
