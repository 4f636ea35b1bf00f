import type { Area } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import type { Cells } from './cells';
import type { HeadLine } from './headLines';
import { placeAt, type NamesIn, type Place } from './reading';

/** The cells as lines of Kommunen, whichever way they lie on the sheet. */
export class Grid {
  readonly lines: readonly number[];
  readonly positions: readonly number[];
  private readonly merges: readonly Area[];

  constructor(
    private readonly cells: Cells,
    readonly namesIn: NamesIn,
    readonly date1904: boolean,
    merges: readonly Area[],
  ) {
    const { row, column, rows, columns } = cells.area;
    const down = range(row, rows);
    const across = range(column, columns);
    [this.lines, this.positions] = namesIn === 'column' ? [down, across] : [across, down];
    this.merges = namesIn === 'column' ? merges : merges.map(turned);
  }

  at(line: number, position: number): Cell | undefined {
    const { row, column } = this.placeOf(line, position);
    return this.cells.at(row, column);
  }

  placeOf(line: number, position: number): Place {
    return placeAt(this.namesIn, line, position);
  }

  headLine(line: number, names: number, positions: readonly number[]): HeadLine {
    return {
      name: this.at(line, names),
      others: positions.map((position) => this.at(line, position)),
    };
  }

  /** The cell that is merged along its line with others, this one among them. */
  mergedInto(line: number, position: number): Cell | undefined {
    const merge = this.merges.find(
      ({ row, column, columns }) =>
        row === line && position > column && position < column + columns,
    );
    return merge && this.at(line, merge.column);
  }

  /** Whether cells of the line are merged along it. */
  hasMerges(line: number): boolean {
    return this.merges.some(({ row, columns }) => row === line && columns > 1);
  }
}

function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
