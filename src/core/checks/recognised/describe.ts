import { NO_TABLE } from '../../plan/correction';
import { wordsOfTable } from '../../plan/corrections';
import type { ColumnKind, Table } from '../../plan/types';
import { columnName } from '../../workbook/address';
import type { CellOnSheet, RecognisedColumn, RecognisedTable, RuleTally } from '../report';
import { inAll } from '../tallies';
import { columnOf, rowOf } from './lines';
import { recognisedRoles } from './recognisedRoles';

const UNITS = new Map<number | null, string>([
  [1, '€'],
  [1000, 'T€'],
  [1_000_000, 'Mio €'],
]);

const COLUMN_KINDS: Readonly<Record<ColumnKind, string>> = {
  plan: 'Plan',
  ist: 'Ist',
  hochrechnung: 'Hochrechnung',
  ve: 'Verpflichtungsermächtigung',
  prozent: 'Prozent',
  abweichung: 'Abweichung',
  anzahl: 'Anzahl',
  other: '',
};

/** What a table was read as, for a person. */
export function describe(table: Table, checks: readonly RuleTally[]): RecognisedTable {
  const unit = table.unit ?? table.columns.find((column) => column.unit !== null)?.unit ?? null;
  return {
    sheet: table.sheet,
    area: table.area,
    art: table.kind,
    einheit: UNITS.get(unit) ?? '',
    tally: inAll(checks),
    checks,
    words: wordsOfTable(table),
    headings: headingCells(table),
    columns: recognisedColumns(table),
    roles: recognisedRoles(table),
    correction: table.correction,
  };
}

/** A table that is none, as a person says: it is listed, so that this can be taken back. */
export function describeDismissed(table: Table): RecognisedTable {
  return { ...describe(table, []), art: NO_TABLE, roles: [] };
}

function headingCells({ sheet, columns }: Table): CellOnSheet[] {
  return columns.flatMap(({ headingCells: first, repeatedCells }) =>
    [...first, ...repeatedCells].map(({ row, column }) => ({ sheet, row, column })),
  );
}

function recognisedColumns({ columns, area, transposed }: Table): RecognisedColumn[] {
  return columns.map(({ position, heading, kind, year }) => ({
    position: transposed ? String(position + 1) : columnName(position),
    area: transposed ? rowOf(area, position) : columnOf(area, position),
    heading,
    art: COLUMN_KINDS[kind],
    year,
  }));
}
