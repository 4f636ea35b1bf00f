import type { Table } from '../../plan/types';
import { columnName, type Area } from '../../workbook/address';
import { findAbschreibungen, findResult, rolesOf, type Role } from '../facts/roles';
import type { RecognisedRole } from '../report';
import { cellOf } from '../words';
import { columnOf, rowOf } from './lines';

/** In the order in which they are listed. */
const NAMES: Readonly<Record<Role, string>> = {
  abschreibungen: 'Abschreibungen',
  jahresergebnis: 'Jahresergebnis',
  gewinn: 'Jahresgewinn',
  verlust: 'Jahresverlust',
  'zunahme-liquide': 'Zunahme der liquiden Mittel',
  'abnahme-liquide': 'Abnahme der liquiden Mittel',
  kredit: 'Kreditaufnahme',
  tilgung: 'Tilgung',
  'summe-herkunft': 'Summe der Mittelherkunft',
  'summe-verwendung': 'Summe der Mittelverwendung',
};

/** The rows that rules between tables speak of, found as those rules find them. */
export function recognisedRoles(table: Table): RecognisedRole[] {
  const rows = rowsOf(table);
  return (Object.keys(NAMES) as Role[]).flatMap((role) =>
    (rows.get(role) ?? []).map((row) => ({
      name: NAMES[role],
      place: placeName(table, row),
      cell: cellOf(table, row, 0),
      area: areaOfRow(table, row),
    })),
  );
}

function rowsOf(table: Table): ReadonlyMap<Role, readonly number[]> {
  switch (table.kind) {
    case 'Erfolgsplan': {
      const result = findResult(table);
      return new Map<Role, readonly number[]>([
        ['abschreibungen', findAbschreibungen(table)],
        ['jahresergebnis', result === null ? [] : [result]],
      ]);
    }
    case 'Vermögensplan':
    case 'Finanzplan':
      return new Map([...rolesOf(table)].map(([role, row]) => [role, [row]]));
    default:
      return new Map();
  }
}

function areaOfRow({ area, rows, transposed }: Table, row: number): Area {
  const { position } = rows[row]!;
  return transposed ? columnOf(area, position) : rowOf(area, position);
}

function placeName({ rows, transposed }: Table, row: number): string {
  const { position } = rows[row]!;
  return transposed ? `Spalte ${columnName(position)}` : `Zeile ${position + 1}`;
}
