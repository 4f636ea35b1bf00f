import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { Area } from '../../../core/workbook/address';
import { isError } from '../../../core/workbook/snapshot';
import type { CellState } from '../workbook/model/cells';
import { DEFAULT_STYLE } from '../workbook/model/style';
import type { SheetState } from '../workbook/model/workbook';
import { columnNames } from '../calculation/tables';
import { textOf } from './areaText';
import { colorOf } from './colors';
import { widthInDigits } from './columnWidth';
import { filePage } from './page';
import { fileProtection } from './protection';
import { fileRule } from './conditionalFormats';
import { fileValidation } from './dataValidations';
import { formulaInFile } from './storedFormula';
import { fileStyle } from './writeStyle';

type FileCells = Map<string, Partial<Cell>>;

export function fileSheet(sheet: SheetState): WriteSheet {
  const { frozen, autoFilter, visibility } = sheet;
  return {
    name: sheet.name,
    cells: fileCells(sheet),
    columns: fileColumns(sheet),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { size, hidden }]) => [
        row,
        { hidden, ...(size === null ? {} : { height: size }) },
      ]),
    ),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      ...{ startRow: row, startCol: column },
      ...{ endRow: row + rows - 1, endCol: column + columns - 1 },
    })),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === '' ? {} : { tabColor: colorOf(sheet.tabColor) }),
    },
    hidden: visibility === 'Hidden',
    veryHidden: visibility === 'VeryHidden',
    conditionalRules: sheet.conditionalFormats.map(fileRule).filter((rule) => rule !== null),
    dataValidations: sheet.dataValidations.map(fileValidation).filter((rule) => rule !== null),
    tables: sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({
        name: table.name,
        displayName: table.name,
        range: textOf(table.area),
        columns: columnNames({ sheet, table }).map((name) => ({ name })),
        style: table.style,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
        showAutoFilter: table.showFilterButton,
        showTotalRow: table.showTotals,
      })),
    ...(autoFilter === null ? {} : { autoFilter: { range: textOf(autoFilter) } }),
    ...(frozen.rows + frozen.columns === 0 ? {} : { freezePane: frozen }),
    ...(sheet.protection.protected ? { protection: fileProtection(sheet.protection) } : {}),
    ...filePage(sheet.pageLayout),
  };
}

function fileCells(sheet: SheetState): FileCells {
  const spills = spilledAreas(sheet);
  const cells: FileCells = new Map();
  for (const [{ row, column }, cell] of sheet.cells) {
    cells.set(key(row, column), fileCell(cell, spills.get(key(row, column)) ?? null));
  }
  const add = (row: number, column: number, part: Partial<Cell>): void => {
    const place = key(row, column);
    cells.set(place, { value: null, ...cells.get(place), ...part });
  };
  for (const { cell, content, authorName } of sheet.comments) {
    const comment = authorName === '' ? { text: content } : { text: content, author: authorName };
    add(cell.row, cell.column, { comment });
  }
  for (const { area, address, documentReference, screenTip, textToDisplay } of sheet.hyperlinks) {
    const hyperlink = {
      target: address ?? documentReference ?? '',
      ...(documentReference === null ? {} : { location: documentReference }),
      ...(screenTip === null ? {} : { tooltip: screenTip }),
      ...(textToDisplay === null ? {} : { display: textToDisplay }),
    };
    for (const [row, column] of places(area)) add(row, column, { hyperlink });
  }
  return cells;
}

function* places({ row, column, rows, columns }: Area): Generator<[number, number]> {
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) yield [row + down, column + across];
  }
}

function fileCell({ value, formula, style }: CellState, spill: Area | null): Partial<Cell> {
  const look = style === DEFAULT_STYLE ? {} : { style: fileStyle(style) };
  const shown = isError(value) ? value.error : value;
  if (formula === null) {
    return isError(value) ? { value: shown, type: 'error', ...look } : { value: shown, ...look };
  }
  const stored = { value: null, formula: formulaInFile(formula), formulaResult: shown, ...look };
  if (spill === null) return stored;
  return { ...stored, formulaType: 'array', formulaRef: textOf(spill), formulaDynamic: true };
}

/** How far the arrays of the sheet reach, by the cells of their formulas. */
function spilledAreas(sheet: SheetState): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const [{ row, column }, { spilledFrom }] of sheet.cells) {
    if (spilledFrom === null) continue;
    const place = key(spilledFrom.row, spilledFrom.column);
    const { rows = 1, columns = 1 } = areas.get(place) ?? {};
    areas.set(place, {
      ...spilledFrom,
      rows: Math.max(rows, row - spilledFrom.row + 1),
      columns: Math.max(columns, column - spilledFrom.column + 1),
    });
  }
  return areas;
}

function fileColumns({ columns }: SheetState): NonNullable<WriteSheet['columns']> {
  const last = Math.max(-1, ...columns.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const { size = null, hidden = false, style = null } = columns.get(index) ?? {};
    return {
      hidden,
      ...(size === null ? {} : { width: widthInDigits(size) }),
      ...(style === null ? {} : { style: fileStyle(style) }),
    };
  });
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
