import type { Area } from '../../core/workbook/address';
import type { Cell, CellValue, Sheet } from '../../core/workbook/snapshot';
import { SPREADSHEET } from '../parts/namespaces';
import { PLAIN, type CellStyle } from '../parts/styles';
import type { Attributes, ElementReader } from '../xml/parseXml';
import { isOn, preservesSpace, textOf, wholeNumber } from '../xml/values';
import type { Capacity } from './capacity';
import { CellValues } from './cellValues';
import { HiddenColumns } from './hiddenColumns';
import { putInOrder } from './putInOrder';
import { areaOf, checked, parsePosition, type Position } from './position';
import { SheetFormulas } from './sheetFormulas';

/** What the sheets of a workbook have in common. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly capacity: Capacity;
}

const NONE: Attributes = {};

/** A sheet's part. Saxes reads a million cells in about a second, so that there is no need for a parser of our own. */
export class SheetReader implements ElementReader {
  readonly root = 'worksheet';
  readonly namespaces = SPREADSHEET;
  private readonly cells: Cell[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new HiddenColumns();
  private readonly formulas: SheetFormulas;
  private readonly values: CellValues;

  /** The child of `worksheet` that is being read; extensions behind the cells may use the same words. */
  private section = '';
  /** The last cell or row begun; cells and rows that do not say where they stand follow the one before. */
  private at: Position = { row: -1, column: -1 };
  private cell: Attributes = NONE;
  private stored: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private hasFormula = false;
  private formulaAttributes = NONE;
  private preservesSpace = false;

  constructor(private readonly context: SheetContext) {
    this.values = new CellValues(context.texts, context.date1904);
    this.formulas = new SheetFormulas(context.capacity);
  }

  open(element: string, attributes: Attributes, parent: string): void {
    if (parent === this.root) this.section = element;
    if (this.section === 'sheetData') this.openInData(element, attributes, parent);
    else if (element === 'col' && parent === 'cols') this.hiddenColumns.read(attributes);
    else if (element === 'mergeCell' && parent === 'mergeCells') this.readMerge(attributes);
  }

  close(element: string, text: string, parent: string): void {
    if (this.section !== 'sheetData') return;
    if (element === 'v' && parent === 'c') this.stored = text;
    else if (element === 'c' && parent === 'row') this.closeCell();
    else if (element === 'f' && parent === 'c') this.readFormula(text);
    else if (element === 't' && (parent === 'is' || parent === 'r')) {
      this.inline = (this.inline ?? '') + textOf(text, this.preservesSpace);
    } else if (element === 'sheetData') putInOrder(this.cells);
  }

  content(): Pick<Sheet, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
    const columns = this.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    return {
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns.among(columns),
    };
  }

  private openInData(element: string, attributes: Attributes, parent: string): void {
    if (element === 'c' && parent === 'row') this.openCell(attributes);
    else if (element === 'row' && parent === 'sheetData') this.openRow(attributes);
    else if (element === 'f' && parent === 'c') this.formulaAttributes = attributes;
    else if (element === 't') this.preservesSpace = preservesSpace(attributes);
  }

  private openRow(attributes: Attributes): void {
    const row =
      attributes['r'] === undefined ? this.at.row + 1 : (wholeNumber(attributes, 'r') ?? 0) - 1;
    checked({ row, column: 0 });
    this.at = { row, column: -1 };
    if (isOn(attributes, 'hidden') || Number(attributes['ht']?.value ?? 1) === 0) {
      this.hiddenRows.add(row);
    }
  }

  private openCell(attributes: Attributes): void {
    const address = attributes['r']?.value;
    this.at =
      address === undefined
        ? checked({ row: this.at.row, column: this.at.column + 1 })
        : parsePosition(address);
    this.cell = attributes;
    this.stored = null;
    this.inline = null;
    this.formula = null;
    this.hasFormula = false;
  }

  private readFormula(text: string): void {
    this.formula = this.formulas.read(this.formulaAttributes, text, this.at);
    this.hasFormula = true;
  }

  private closeCell(): void {
    const { row, column } = this.at;
    const type = this.cell['t']?.value ?? 'n';
    const value = this.values.valueOf({ type, stored: this.stored, inline: this.inline });
    const formula = this.hasFormula ? this.formula : this.formulas.ofArray(row, column);
    if (formula === null && isNothing(value)) return;
    this.context.capacity.takeCell();
    const style = this.context.styles[Number(this.cell['s']?.value ?? 0)] ?? PLAIN;
    const { format, indent, bold } = style;
    this.cells.push({ row, column, value, formula, format, indent, bold });
  }

  private readMerge(attributes: Attributes): void {
    const area = areaOf(attributes['ref']?.value);
    if (area === null) return;
    this.context.capacity.takeCell();
    this.merges.push(area);
  }
}

/** A constant without a sign is an empty cell: Excel's own interface makes no difference either. */
function isNothing(value: CellValue | null): boolean {
  return value === null || value === '';
}
