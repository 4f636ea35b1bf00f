import { readXlsx, type Sheet as FileSheet, type Workbook as FileWorkbook } from 'hucre/xlsx';
import type { Sheet, Snapshot } from '../../../core/workbook/snapshot';
import { readWorkbook } from '../../../xlsx/readWorkbook';
import { newSheet, newWorkbook } from '../workbook/model/newWorkbook';
import type { LineState, NameState, SheetState, WorkbookState } from '../workbook/model/workbook';
import { areaOf } from './areaText';
import { hexOf } from './colors';
import { widthInPoints } from './columnWidth';
import { noteLeftInFile } from './leftInFile';
import { capitalized } from './names';
import { readPage } from './page';
import { readProtection } from './protection';
import { readCharts, readComments, readFilter, readHyperlinks, readTables } from './readParts';
import { StyleReader } from './readStyle';
import { readConditionalFormats } from './conditionalFormats';
import { readValidations } from './dataValidations';
import { formulaFromFile } from './storedFormula';

/**
 * The workbook of a file. What it says comes from Planwerk's own reader, so that the preview and the product never
 * disagree, and its `UnreadableFile` says why a file cannot be opened; how it looks comes from another.
 */
export async function openWorkbookFile(name: string, bytes: Uint8Array): Promise<WorkbookState> {
  const snapshot = readWorkbook(bytes);
  const file = await readLooks(bytes);
  const [first, ...others] = snapshot.sheets.map((sheet) => sheet.name);
  if (first === undefined) return newWorkbook(name, ['Tabelle1']);
  const workbook = newWorkbook(name, [first, ...others]);
  const styles = new StyleReader(file.themeColors ?? [], file.defaultFont);
  workbook.sheets = snapshot.sheets.map((sheet) => {
    const looks = file.sheets.find((candidate) => candidate.name === sheet.name);
    return openSheet(sheet, looks ?? { name: sheet.name, rows: [] }, file, styles);
  });
  const front = file.sheets[file.activeSheet ?? 0]?.name;
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  workbook.activeSheet =
    shown.find((sheet) => sheet.name === front) ?? shown[0] ?? workbook.sheets[0]!;
  workbook.date1904 = snapshot.date1904;
  workbook.structureProtected = file.workbookProtection?.lockStructure ?? false;
  openNames(workbook, snapshot, file);
  noteLeftInFile(workbook, file);
  return workbook;
}

/** A file that only the other reader refuses is shown without its looks. */
async function readLooks(bytes: Uint8Array): Promise<FileWorkbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return { sheets: [] };
  }
}

function openSheet(
  sheet: Sheet,
  looks: FileSheet,
  { themeColors = [], persons }: FileWorkbook,
  styles: StyleReader,
): SheetState {
  const state = newSheet(sheet.name);
  state.visibility = capitalized(sheet.visibility) as SheetState['visibility'];
  openCells(state, sheet, looks, styles);
  openLines(state, sheet, looks, styles);
  state.merges = [...sheet.merges];
  state.tabColor = hexOf(looks.view?.tabColor, themeColors) ?? '';
  state.showGridlines = looks.view?.showGridLines ?? true;
  state.frozen = { rows: looks.freezePane?.rows ?? 0, columns: looks.freezePane?.columns ?? 0 };
  state.protection = readProtection(looks.protection);
  state.tables = readTables(looks);
  state.comments = readComments(looks, persons);
  state.hyperlinks = readHyperlinks(looks);
  state.charts = readCharts(looks);
  state.conditionalFormats = readConditionalFormats(looks.conditionalRules ?? [], themeColors);
  state.dataValidations = readValidations(looks.dataValidations ?? []);
  state.autoFilter = readFilter(looks);
  readPage(state.pageLayout, looks);
  return state;
}

function openCells(state: SheetState, sheet: Sheet, looks: FileSheet, styles: StyleReader): void {
  const look = (row: number, column: number) =>
    looks.cells?.get(`${String(row)},${String(column)}`)?.style;
  for (const { row, column, value, formula, format } of sheet.cells) {
    state.cells.change(row, column, {
      value,
      formula: formula === null ? null : formulaFromFile(formula),
      style: styles.style(look(row, column), format),
    });
  }
  for (const [key, { style, formulaType, formulaRef }] of looks.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    // Cells that hold nothing but a look are no cells to our own reader.
    if (style !== undefined && state.cells.get(row, column).formula === null) {
      const own = styles.style(style, style.numFmt ?? 'General');
      if (state.cells.get(row, column).value === null)
        state.cells.change(row, column, { style: own });
    }
    if (formulaType === 'array') markSpilled(state, row, column, formulaRef ?? '');
  }
}

/** The other cells of an array formula show its results and have no formula of their own. */
function markSpilled(state: SheetState, row: number, column: number, reference: string): void {
  const area = areaOf(reference);
  for (const [place] of area === null ? [] : state.cells.in(area)) {
    if (place.row === row && place.column === column) continue;
    state.cells.change(place.row, place.column, { formula: null, spilledFrom: { row, column } });
  }
}

function openLines(state: SheetState, sheet: Sheet, looks: FileSheet, styles: StyleReader): void {
  const change = (lines: Map<number, LineState>, index: number, part: Partial<LineState>): void => {
    const line = lines.get(index) ?? { size: null, hidden: false, style: null };
    lines.set(index, { ...line, ...part });
  };
  for (const row of sheet.hiddenRows) change(state.rows, row, { hidden: true });
  for (const column of sheet.hiddenColumns) change(state.columns, column, { hidden: true });
  // Our own reader leaves out what is hidden beside all that is filled: it hides nothing from a check.
  for (const [row, { height, hidden }] of looks.rowDefs ?? []) {
    if (hidden) change(state.rows, row, { hidden });
    if (height !== undefined) change(state.rows, row, { size: height });
  }
  for (const [column, { width, hidden, style }] of (looks.columns ?? []).entries()) {
    if (hidden) change(state.columns, column, { hidden });
    if (width !== undefined) change(state.columns, column, { size: widthInPoints(width) });
    if (style !== undefined) {
      change(state.columns, column, { style: styles.style(style, style.numFmt ?? 'General') });
    }
  }
}

function openNames(workbook: WorkbookState, { names }: Snapshot, file: FileWorkbook): void {
  for (const { name, refersTo, sheet } of names) {
    if (name.toLowerCase().startsWith('_xlnm.')) continue;
    const isSame = (one: { name: string; scope?: string }): boolean =>
      one.name === name && (one.scope ?? null) === sheet;
    const state: NameState = {
      name,
      formula: `=${formulaFromFile(refersTo)}`,
      comment: file.namedRanges?.find(isSame)?.comment ?? '',
      visible: true,
    };
    const owner = sheet === null ? workbook : workbook.sheets.find((one) => one.name === sheet);
    owner?.names.push(state);
  }
}
