import type { Area } from '../../../../core/workbook/address';
import type { Position } from './cells';

/** What stands on a sheet beside its cells. */

export interface TableState {
  readonly id: string;
  name: string;
  /** Header and totals included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** What the columns are called while the headers are hidden. */
  columnNames?: readonly string[];
}

export interface CommentState {
  readonly id: string;
  cell: Position;
  content: string;
  readonly authorName: string;
  readonly creationDate: string;
  resolved: boolean;
  /** A note is the old kind; an add-in cannot put a comment beside one. */
  readonly isNote: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  area: Area;
  /** Where a part was cleared out of the middle, it holds for several areas: these besides the first. */
  moreAreas?: readonly Area[];
  /** Excel.ConditionalFormatType */
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /**
   * Of type Custom: its formula, as seen from the first cell of `area`. Of type CellValue: its rule. Other types keep
   * what they were given.
   */
  rule: Record<string, unknown>;
  format: ConditionalLook;
}

/** What a conditional format changes of a cell's look; "" and null leave it as it is. */
export interface ConditionalLook {
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  /** Excel.ConditionalRangeFontUnderlineStyle */
  underline?: string | null;
  strikethrough?: boolean | null;
  fillColor: string;
  numberFormat?: string | null;
  /** By Excel.ConditionalRangeBorderIndex: "EdgeTop". */
  borders?: Record<string, { style: string; color: string }>;
}

export interface DataValidationState {
  area: Area;
  /** Excel.DataValidationRule */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
}

export interface HyperlinkState {
  area: Area;
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
  textToDisplay: string | null;
}

export interface ChartState {
  readonly id: string;
  name: string;
  /** Excel.ChartType */
  chartType: string;
  /** The cells that it shows; "Erfolgsplan!A1:C3" */
  source: string;
  seriesBy: string;
  title: string;
  /** The cell that the title follows: "='Vergleich'!$A$1". */
  titleFormula?: string;
  titleVisible: boolean;
  legendPosition: string;
  legendVisible: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  /** Its lines of data, where they are not simply those of the source. */
  series?: ChartSeriesState[];
  /** Everything else that was set, by its path: "axes/valueAxis/title/text". */
  settings: Record<string, unknown>;
}

export interface ChartSeriesState {
  /** As given, or the cell that it stands in: "=Erfolgsplan!$B$1". */
  name: string;
  /** The cells of its values: "Erfolgsplan!B2:B9"; null for none. */
  values: string | null;
  categories: string | null;
  settings: Record<string, unknown>;
}

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** A1 areas; null for the whole sheet. */
  printArea: Area | null;
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  /** The rows and columns before which a new page begins. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  /** Everything else that was set, by its path: "zoom", "leftMargin", "headersFooters/defaultForAllPages/leftHeader". */
  settings: Record<string, unknown>;
}
