import type { Table } from '../../plan/types';
import type { WrongHeading } from '../facts/links';
import type { CellOnSheet, Finding } from '../report';
import { cellOf, placeOf, quoted, shownText, tableName, UNIT_NAMES, unitCellOf } from '../words';
import { findingOf } from './findingOf';

/** PL-08: figures that agree with another table only in a unit that their heading does not name. One per table. */
export function wrongUnits(wrong: readonly WrongHeading[]): Finding[] {
  const known = new Set<Table>();
  return wrong.flatMap(({ claimed, witness, named, right }) => {
    if (known.has(claimed.table)) return [];
    known.add(claimed.table);
    const cell = headingCell(claimed.table, claimed.row);
    return [
      findingOf(
        'PL-08',
        'warnung',
        cell,
        [cell, placeOf(claimed.figure), placeOf(witness.figure)],
        {
          text: `Die Überschrift nennt ${quoted(UNIT_NAMES[named])}, die Beträge stehen aber in ${UNIT_NAMES[right]}; nur so stimmen sie mit dem ${tableName(witness.table)} überein (${shownText(claimed.figure)} hier, ${shownText(witness.figure)} dort).`,
          ursache: 'Vermutlich nennt die Überschrift die falsche Einheit.',
        },
      ),
    ];
  });
}

/** Where the table names its unit: over the first column that does, or for the table as a whole. */
function headingCell(table: Table, row: number): CellOnSheet {
  for (const column of table.columns) {
    const cell = unitCellOf(column);
    if (cell) return { sheet: table.sheet, row: cell.row, column: cell.column };
  }
  const { unitCell, sheet } = table;
  return unitCell ? { sheet, row: unitCell.row, column: unitCell.column } : cellOf(table, row, 0);
}
