import type { Area } from '../../../../core/workbook/address';
import type { Cells, Position } from './cells';
import type { Style } from './style';
import type {
  ChartState,
  CommentState,
  ConditionalFormatState,
  DataValidationState,
  HyperlinkState,
  PageLayoutState,
  TableState,
} from './sheetParts';

/** An open workbook as the stand-in keeps it: everything that Excel would, as far as Planwerk uses it. */
export interface WorkbookState {
  /** "Wirtschaftsplan.xlsx" */
  name: string;
  /** In the order of the tabs; never empty. */
  sheets: SheetState[];
  activeSheet: SheetState;
  names: NameState[];
  structureProtected: boolean;
  structurePassword?: string | null;
  readOnly: boolean;
  /** Whether something was changed since it was opened. */
  isDirty?: boolean;
  date1904: boolean;
  /** Excel.CalculationMode */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  settings: Map<string, unknown>;
  customXmlParts: CustomXmlPartState[];
}

export interface SheetState {
  /** Stays the same when the sheet is renamed: "{00000000-0001-…}". */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** #RRGGBB, or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  cells: Cells;
  /** Only rows and columns that differ from the others. */
  rows: Map<number, LineState>;
  columns: Map<number, LineState>;
  merges: Area[];
  names: NameState[];
  tables: TableState[];
  comments: CommentState[];
  conditionalFormats: ConditionalFormatState[];
  dataValidations: DataValidationState[];
  hyperlinks: HyperlinkState[];
  charts: ChartState[];
  pageLayout: PageLayoutState;
  /** How many rows above and columns left stay in sight. */
  frozen: { rows: number; columns: number };
  protection: ProtectionState;
  autoFilter: Area | null;
  /** The selected areas, the active cell in the first. */
  selection: Area;
  activeCell: Position;
}

export interface LineState {
  /** Height or width in points; null for the usual one. */
  size: number | null;
  hidden: boolean;
  /** The look of its cells that have none of their own. */
  style: Style | null;
}

export interface NameState {
  name: string;
  /** "='Plan 2024'!$B$3:$B$9" */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CustomXmlPartState {
  readonly id: string;
  xml: string;
}

export interface ProtectionState {
  protected: boolean;
  /** Excel.WorksheetProtectionOptions, as far as allowed. */
  options: Readonly<Record<string, boolean | string>>;
  password: string | null;
}
