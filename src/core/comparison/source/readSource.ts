import type { Area } from '../../workbook/address';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import { isAside } from './asides';
import { Cells, regionAround, usedPart } from './cells';
import { countHeadLines, headingOf } from './headLines';
import { readKommunen } from './kommunen';
import { orientationOf } from './orientation';
import { placeAt, type NamesIn, type Place, type Reading } from './reading';
import { readKennzahl, type Lines } from './kennzahl';

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
  /** As the person says; otherwise as it looks. */
  readonly namesIn?: NamesIn;
}

/** Why a selection cannot be compared, for the person. */
export interface Unreadable {
  readonly text: string;
}

/** Reads Kommunen × Kennzahlen; a single cell stands for the table around it. */
export function readSource(snapshot: Snapshot, selection: Selection): Reading | Unreadable {
  const sheet = snapshot.sheets.find(({ name }) => name === selection.sheet);
  const { row, column, rows, columns } = selection.area;
  const wanted =
    sheet !== undefined && rows * columns === 1 ? regionAround(sheet, row, column) : selection.area;
  const area = sheet === undefined ? null : usedPart(sheet, wanted);
  if (sheet === undefined || area === null) return { text: 'In der Markierung steht nichts.' };
  const cells = new Cells(sheet, area);
  const namesIn = selection.namesIn ?? orientationOf(cells);
  const grid = new Grid(cells, namesIn);
  const names = grid.positionOfNames();
  const positions = grid.positions.filter((position) => position > names);
  const headLines = countHeadLines(
    grid.lines.map((line) => ({
      name: grid.at(line, names),
      others: positions.map((position) => grid.at(line, position)),
    })),
  );
  const [heads, data] = [grid.lines.slice(0, headLines), grid.lines.slice(headLines)];
  const first = data[0];
  if (first === undefined || positions.length === 0) return { text: NO_TABLE };
  const lines: Lines = readKommunen(data, {
    nameOf: (line) => grid.at(line, names),
    isEmpty: (line) => positions.every((position) => grid.at(line, position) === undefined),
    placeOf: (line) => placeAt(namesIn, line, names),
  });
  const read = positions.map((position) =>
    readKennzahl(lines, {
      position,
      heading: headingOf(heads.map((line) => grid.at(line, position))),
      cellOf: (line) => grid.at(line, position),
      placeOf: (line): Place => placeAt(namesIn, line, position),
      namesIn,
    }),
  );
  const kennzahlen = read.filter(({ kennzahl }) => kennzahl.values.some((value) => value !== null));
  if (kennzahlen.length === 0) return { text: NO_TABLE };
  return {
    sheet: sheet.name,
    area,
    namesIn,
    lines: { first, last: data[data.length - 1]! },
    names,
    kommunen: lines.kommunen,
    kennzahlen: kennzahlen.map(({ kennzahl }) => kennzahl),
    remarks: [...lines.remarks, ...kennzahlen.flatMap(({ remarks }) => remarks)],
  };
}

export function isUnreadable(source: Reading | Unreadable): source is Unreadable {
  return 'text' in source;
}

const NO_TABLE =
  'In der Markierung steht keine Tabelle mit Namen der Kommunen in der ersten Spalte oder Zeile und Werten daneben.';

/** The cells as lines of Kommunen, whichever way they lie on the sheet. */
class Grid {
  readonly lines: readonly number[];
  readonly positions: readonly number[];

  constructor(
    private readonly cells: Cells,
    private readonly namesIn: NamesIn,
  ) {
    const { row, column, rows, columns } = cells.area;
    const down = range(row, rows);
    const across = range(column, columns);
    [this.lines, this.positions] = namesIn === 'column' ? [down, across] : [across, down];
  }

  at(line: number, position: number): Cell | undefined {
    const { row, column } = placeAt(this.namesIn, line, position);
    return this.cells.at(row, column);
  }

  /** Where the names stand: behind a column of running numbers, too. */
  positionOfNames(): number {
    const named = this.positions.slice(0, 3).find((position) => {
      const values = this.lines.slice(1).map((line) => this.at(line, position)?.value);
      const texts = values.filter((value) => typeof value === 'string' && !isAside(value)).length;
      return texts > values.filter((value) => typeof value === 'number').length;
    });
    return named ?? this.positions[0]!;
  }
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
