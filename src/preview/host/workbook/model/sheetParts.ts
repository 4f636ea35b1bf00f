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
  /** Excel.ConditionalFormatType */
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Of type Custom: its formula. Of type CellValue: its rule. Other types keep what they were given. */
  rule: Record<string, unknown>;
  format: { fontColor: string; bold: boolean | null; italic: boolean | null; fillColor: string };
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
  titleVisible: boolean;
  legendPosition: string;
  legendVisible: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  /** Everything else that was set, by its path: "axes/valueAxis/title/text". */
  settings: Record<string, unknown>;
}

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** A1 areas; null for the whole sheet. */
  printArea: Area | null;
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  /** Everything else that was set, by its name: "zoom", "leftMargin", "centerHorizontally". */
  settings: Record<string, unknown>;
}
