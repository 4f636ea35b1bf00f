import { Cells } from './cells';
import type { PageLayoutState } from './sheetParts';
import type { SheetState, WorkbookState } from './workbook';

/** A workbook with empty sheets of these names, the first in front. */
export function newWorkbook(
  name: string,
  sheetNames: readonly [string, ...string[]],
): WorkbookState {
  const sheets = sheetNames.map(newSheet);
  return {
    name,
    sheets,
    activeSheet: sheets[0]!,
    names: [],
    structureProtected: false,
    readOnly: false,
    date1904: false,
    calculationMode: 'Automatic',
    settings: new Map(),
    customXmlParts: [],
  };
}

export function newSheet(name: string): SheetState {
  return {
    id: newId(),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Cells(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    names: [],
    tables: [],
    comments: [],
    conditionalFormats: [],
    dataValidations: [],
    hyperlinks: [],
    charts: [],
    pageLayout: newPageLayout(),
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: {}, password: null },
    autoFilter: null,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    activeCell: { row: 0, column: 0 },
  };
}

function newPageLayout(): PageLayoutState {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    settings: {},
  };
}

let lastId = 0;

/** An id as Excel gives them, in braces; the same ones in every run. */
export function newId(): string {
  lastId += 1;
  return `{00000000-0000-4000-8000-${lastId.toString(16).padStart(12, '0').toUpperCase()}}`;
}
