import type { Plan, Table } from '../../plan/types';
import { isInEuros, type WrongHeading } from '../facts/wrongHeadings';
import { findSameDigits, type SameDigits } from '../facts/sameDigits';
import type { CellOnSheet, Finding } from '../report';
import {
  cellOf,
  figureAt,
  placeOf,
  quoted,
  shownText,
  tableName,
  UNIT_NAMES,
  unitCellOf,
} from '../words';
import { findingOf } from './findingOf';

/** PL-08: figures that agree with another table only in a unit that their heading does not name. One per table. */
export function wrongUnits(plan: Plan, wrong: readonly WrongHeading[]): Finding[] {
  const known = new Set<Table>();
  const told = new Set(wrong.flatMap(({ claimed, witness }) => [claimed.table, witness.table]));
  const others = findSameDigits(plan).filter(
    ({ tables, pairs }) => pairs.length >= LEAST && !tables.some((table) => told.has(table)),
  );
  return [...wrong, ...others.map(wrongByDigits)].flatMap(({ claimed, witness, named, right }) => {
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

/** So many figures two tables print alike before their headings are doubted. */
const LEAST = 2;

type Claim = Pick<WrongHeading, 'named' | 'right'> & {
  readonly [place in 'claimed' | 'witness']: Pick<WrongHeading[place], 'table' | 'figure'> & {
    readonly row: number;
  };
};

/** Of two tables that print the same digits, the one whose unit makes them too large or too small. */
function wrongByDigits({ tables, pairs }: SameDigits): Claim {
  const [one, other] = pairs[0]!;
  const [coarse, fine] = one.unit > other.unit ? [one, other] : [other, one];
  const [claimed, witness] = tables.some(isInEuros) ? [coarse, fine] : [fine, coarse];
  return {
    claimed: { ...claimed, figure: figureAt(claimed.table, claimed.row, claimed.column)! },
    witness: { ...witness, figure: figureAt(witness.table, witness.row, witness.column)! },
    named: claimed.unit,
    right: witness.unit,
  };
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
