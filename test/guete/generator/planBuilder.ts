import type {
  Constraint,
  Figure,
  HeadingYear,
  KeyedRow,
  Place,
  Probeplan,
  UnitCell,
} from './model';
import { Grid, type Look } from './grid';
import { Table, type TableSpec } from './table';
import { writeTable } from './writeTable';

/** Collects a plan sheet by sheet, with all that holds in it. */
export class PlanBuilder {
  readonly figures: Figure[] = [];
  readonly constraints: Constraint[] = [];
  readonly years: HeadingYear[] = [];
  readonly units: UnitCell[] = [];
  readonly keyedRows: KeyedRow[] = [];
  private readonly grids: Grid[] = [];

  constructor(readonly name: string) {}

  sheet(name: string): SheetBuilder {
    const grid = new Grid(this.grids.length, name);
    this.grids.push(grid);
    return new SheetBuilder(this, grid);
  }

  /** Both figures say the same, `right` in units of `factor`. */
  equal(left: Figure, right: Figure, factor = 1): void {
    this.constraints.push({ kind: 'equal', left, right, factor, exact: false });
  }

  /** The same, and `right` is a formula that refers to `left`. */
  linked(left: Figure, right: Figure): void {
    this.constraints.push({ kind: 'equal', left, right, factor: 1, exact: true });
    const sheet = this.grids[left.sheet]!.name;
    const address = `${columnLetters(left.column)}${left.row + 1}`;
    this.grids[right.sheet]!.setFormula(right, `='${sheet}'!${address}`);
  }

  sum(result: Figure, terms: readonly Figure[]): void {
    this.signedSum(result, terms, []);
  }

  signedSum(result: Figure, plus: readonly Figure[], minus: readonly Figure[]): void {
    const terms = [
      ...plus.map((figure) => ({ figure, factor: 1 })),
      ...minus.map((figure) => ({ figure, factor: -1 })),
    ];
    this.constraints.push({ kind: 'sum', terms, result, exact: false });
  }

  atMostOne(...figures: Figure[]): void {
    this.constraints.push({ kind: 'atMostOne', figures });
  }

  finish(): Probeplan {
    const { name, figures, constraints, years, units, keyedRows } = this;
    const sheets = this.grids.map((grid) => grid.finish());
    const snapshot = { sheets, names: [], date1904: false };
    return { name, snapshot, figures, constraints, years, units, keyedRows };
  }
}

export class SheetBuilder {
  constructor(
    private readonly plan: PlanBuilder,
    readonly grid: Grid,
  ) {}

  text(row: number, column: number, text: string, look: Look = {}): void {
    this.grid.write(row, column, text, look);
  }

  table(spec: TableSpec): Table {
    return writeTable(this.plan, this.grid, spec);
  }

  /** A line above or below the tables that says their unit. */
  unit(row: number, column: number, text: string, ...tables: Table[]): void {
    this.grid.write(row, column, text);
    const place: Place = { sheet: this.grid.index, row, column };
    const keys = tables.map(({ spec }) => spec.key);
    const figures = this.plan.figures.filter(({ table }) => keys.includes(table));
    this.plan.units.push({ ...place, table: keys.join(), text, figures });
  }
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
