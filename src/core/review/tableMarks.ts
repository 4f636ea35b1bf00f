import type { RecognisedTable } from '../checks/report';
import { NO_TABLE } from '../plan/correction';
import { areaAddress, type Area } from '../workbook/address';
import type { Mark } from '../workbook/change';
import { areasOf } from './areas';
import { groupedBy } from './grouped';

/**
 * What a cell of a recognised table is, each with a light fill, on which black stays readable at more than 7 : 1. The
 * colours are none of those that mark findings; the list of tables says the same in words.
 */
export const PARTS_OF_TABLE = {
  heading: { name: 'Überschriften', fillColor: '#C9C1E0' },
  role: { name: 'Zeilen von Bedeutung', fillColor: '#F2C6E2' },
  plan: { name: 'Planbeträge', fillColor: '#B9E3C6' },
  ist: { name: 'Ist-Beträge', fillColor: '#A6DAE3' },
  other: { name: 'andere Beträge', fillColor: '#DDE5B6' },
  label: { name: 'übriger Bereich der Tabelle', fillColor: '#E9E9E9' },
} as const;

type Part = keyof typeof PARTS_OF_TABLE;

/** Shows on the sheets what was read as what; each cell is only one thing. */
export function tableMarks(tables: readonly RecognisedTable[]): Mark[] {
  return tables
    .filter(({ art }) => art !== NO_TABLE)
    .flatMap((table) =>
      [...partsOf(table)].flatMap(([part, cells]) =>
        areasOf(cells).map((area) => ({
          sheet: table.sheet,
          mark: areaAddress(area),
          fillColor: PARTS_OF_TABLE[part].fillColor,
        })),
      ),
    );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function partsOf({ area, headings, columns, roles }: RecognisedTable): Map<Part, Place[]> {
  const painted = new Map<string, Place & { readonly part: Part }>();
  const paint = (part: Part, places: readonly Place[]): void => {
    for (const place of places) {
      painted.set(`${place.row} ${place.column}`, { ...place, part });
    }
  };
  paint('label', placesIn(area));
  for (const { art, area: column } of columns) paint(partOfColumn(art), placesIn(column));
  for (const { area: row } of roles) paint('role', placesIn(row));
  paint('heading', headings);
  return groupedBy([...painted.values()], ({ part }) => part);
}

function partOfColumn(art: string): Part {
  if (art === 'Plan') return 'plan';
  return art === 'Ist' ? 'ist' : 'other';
}

function placesIn({ row, column, rows, columns }: Area): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
