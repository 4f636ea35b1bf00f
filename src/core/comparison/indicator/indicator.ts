import type { CellChange } from '../../workbook/change';
import { areaAddress, type Area } from '../../workbook/address';
import type { Sheet } from '../../workbook/snapshot';
import { formWith } from '../source/form';
import { placeAt, type Kennzahl, type Place, type Reading } from '../source/reading';

/** How two base figures become an indicator. */
export type Basis = 'je 10.000 Einwohner' | 'je Vollzeit-Stelle' | 'je Fall' | 'Anteil';

/** By what a division is multiplied. */
export function factorOf(basis: Basis): number {
  return basis === 'je 10.000 Einwohner' ? 10_000 : 1;
}

/** An indicator that is to be calculated; base figures by their position in the source. */
export interface Indicator {
  readonly basis: Basis;
  readonly zaehler: number;
  readonly nenner: number;
  readonly decimals: number;
}

export interface DerivedIndicator {
  readonly name: string;
  /** `=B5/C5*10000`: what its first cell calculates where no base figure is missing. */
  readonly rule: string | null;
  /** Its column; its row where the Kommunen stand beside one another. */
  readonly position: number;
  readonly changes: readonly CellChange[];
  /** The source with the new indicator. */
  readonly area: Area;
  /** Cells that look empty, as one of the base figures is missing or the divisor is not above zero. */
  readonly without: readonly Place[];
}

/** Writes the indicator beside its base figures, as formulas that everybody can read. */
export function deriveIndicator(
  reading: Reading,
  sheet: Sheet,
  { basis, zaehler, nenner, decimals }: Indicator,
): DerivedIndicator | null {
  const [above, below] = [zaehler, nenner].map((wanted) =>
    reading.kennzahlen.find(({ position }) => position === wanted),
  );
  if (above === undefined || below === undefined) return null;
  const position = firstFree(reading, sheet);
  const name = nameOf(basis, above, below);
  const { namesIn, kommunen, area } = reading;
  const head = namesIn === 'column' ? area.row : area.column;
  const format = formWith(decimals, basis === 'Anteil').format;
  const [address, cell] = [
    (line: number, at: number): string =>
      areaAddress({ ...placeAt(namesIn, line, at), rows: 1, columns: 1 }),
    (line: number): Place => placeAt(namesIn, line, position),
  ];
  const isComputable = (index: number): boolean =>
    above.values[index] !== null && (below.values[index] ?? 0) > 0;
  const heading: CellChange[] =
    head < reading.lines.first
      ? [{ sheet: reading.sheet, ...cell(head), write: { text: name }, look: { bold: true } }]
      : [];
  const first = kommunen.find((_, index) => isComputable(index));
  return {
    name,
    rule:
      first === undefined
        ? null
        : `=${divisionOf(address(first.line, zaehler), address(first.line, nenner), basis)}`,
    position,
    changes: [
      ...heading,
      // Where a base figure is missing, too: the indicator is there as soon as it is told.
      ...kommunen.map(({ line }): CellChange => {
        const formula = formulaOf(address(line, zaehler), address(line, nenner), basis);
        const look = { numberFormat: format };
        return { sheet: reading.sheet, ...cell(line), write: { formula }, look };
      }),
    ],
    area: grown(reading, position),
    without: kommunen.flatMap(({ line }, index) => (isComputable(index) ? [] : [cell(line)])),
  };
}

/** `=IF(COUNT(B5,C5)=2,IF(C5>0,B5/C5*10000,""),"")`: a base figure that goes one day leaves a gap, and no error. */
function formulaOf(above: string, below: string, basis: Basis): string {
  return `=IF(COUNT(${above},${below})=2,IF(${below}>0,${divisionOf(above, below, basis)},""),"")`;
}

function divisionOf(above: string, below: string, basis: Basis): string {
  const factor = factorOf(basis);
  return `${above}/${below}${factor === 1 ? '' : `*${factor}`}`;
}

/** What a divisor of each basis is called; a share has none of its own. */
const DIVISORS: Partial<Record<Basis, RegExp>> = {
  'je 10.000 Einwohner': /einwohner|bevölkerung|\bew\b/i,
  'je Vollzeit-Stelle': /stelle|vollzeit|vzä|\bvz\b/i,
  'je Fall': /f[aä]ll|vorg[aä]ng/i,
};

/** The base figures that their names suggest for a basis; the first two where they suggest nothing. */
export function suggestedFigures(
  { kennzahlen }: Reading,
  basis: Basis,
): Pick<Indicator, 'zaehler' | 'nenner'> {
  const fits = DIVISORS[basis];
  const below = kennzahlen.find(({ name }) => fits?.test(name)) ?? kennzahlen[1] ?? kennzahlen[0]!;
  const above = kennzahlen.find((each) => each !== below) ?? below;
  return { zaehler: above.position, nenner: below.position };
}

/** What is divided by gives the name wherever it is something else than the basis says: „Fälle je 10.000 Stellen“. */
function nameOf(basis: Basis, { name: above }: Kennzahl, { name: below }: Kennzahl): string {
  if (basis === 'Anteil') return `${above} in Prozent von ${below}`;
  if (DIVISORS[basis]!.test(below)) return `${above} ${basis}`;
  return `${above} je ${basis === 'je 10.000 Einwohner' ? '10.000 ' : ''}${below}`;
}

/** The first position behind the source whose lines are all empty. */
function firstFree({ area, namesIn }: Reading, { cells }: Sheet): number {
  const { row, column, rows, columns } = area;
  const taken = new Set(
    cells
      .filter((cell) =>
        namesIn === 'column'
          ? cell.row >= row && cell.row < row + rows
          : cell.column >= column && cell.column < column + columns,
      )
      .map((cell) => (namesIn === 'column' ? cell.column : cell.row)),
  );
  let position = namesIn === 'column' ? column + columns : row + rows;
  while (taken.has(position)) position += 1;
  return position;
}

function grown({ area, namesIn }: Reading, position: number): Area {
  return namesIn === 'column'
    ? { ...area, columns: position - area.column + 1 }
    : { ...area, rows: position - area.row + 1 };
}
