import { parseArea, type Area } from '../../../../core/workbook/address';
import { HostError, type HostObject } from '../../protocol/hostObject';

/** The cells of a sheet, row by row from A1; null is a cell without content. */
type SheetCells = readonly (readonly (number | string | boolean | null)[])[];
export type Workbook = Readonly<Record<string, SheetCells>>;

/** The objects of Excel that Planwerk's functions use. A batch starts from the workbook. */
export function workbookObject(workbook: Workbook): HostObject {
  return { type: 'Workbook', navigations: { Worksheets: () => worksheets(workbook) } };
}

function worksheets(workbook: Workbook): HostObject {
  return {
    type: 'WorksheetCollection',
    methods: {
      GetItem: (name: string) => {
        const cells = workbook[name];
        if (cells === undefined) {
          throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
        }
        return worksheet(cells);
      },
    },
  };
}

function worksheet(cells: SheetCells): HostObject {
  return {
    type: 'Worksheet',
    methods: { GetRange: (address: string) => range(cells, areaOf(address)) },
  };
}

function range(cells: SheetCells, area: Area): HostObject {
  return {
    type: 'Range',
    properties: {
      ValueTypes: () =>
        Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (__, column) =>
            valueType(cells[area.row + row]?.[area.column + column] ?? null),
          ),
        ),
    },
    methods: {
      GetCell: (row: number, column: number) =>
        range(cells, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
      GetResizedRange: (deltaRows: number, deltaColumns: number) =>
        range(cells, {
          ...area,
          rows: area.rows + deltaRows,
          columns: area.columns + deltaColumns,
        }),
    },
  };
}

/** Excel.RangeValueType; a formula that gives "" is a String, not Empty. */
function valueType(value: number | string | boolean | null): string {
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Empty';
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) {
    throw new HostError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
    );
  }
  return area;
}
