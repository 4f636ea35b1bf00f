/**
 * What is to be written, as plain data. A list of changes is carried out in its order, and each of them speaks of the
 * workbook as those before it have left it: behind an inserted row, rows are counted with it.
 */
export type Change = CellChange | RowInsertion | NewSheet | SheetRewriting | Mark | MarkRemoval;

/** What a cell is to hold. A text stays one, whatever it begins with: only `formula` writes a formula. */
export type Content =
  | { readonly value: number | boolean }
  /** With its "=", in English with A1 references. */
  | { readonly formula: string }
  | { readonly text: string };

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
  /** How many rows stay in sight when one scrolls. */
  readonly frozenRows?: number;
  readonly page?: PageSetup;
}

/**
 * A sheet of ours is emptied and written anew. It stays the same sheet, at its place, and what refers to it stays whole;
 * a sheet that is deleted could not be brought back. It is done only where all contents are still those of `before`,
 * which is also what comes back when it is taken back.
 */
export interface SheetRewriting {
  /** As it is to be. */
  readonly rewrite: NewSheet;
  /** As we have written it, under the name that it has. */
  readonly before: NewSheet;
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
