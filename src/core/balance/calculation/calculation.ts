import type { CellOnSheet } from '../../checks/report';
import { isError, type Cell, type Snapshot } from '../../workbook/snapshot';
import { CellsOfWorkbook } from './cells';
import { Circles, wayTo, type Circle } from './circles';
import { evaluate, type Surroundings } from './evaluate';
import { keyOf } from './keyOf';
import { tokensOf } from './tokens';
import type { Cells, Value } from './values';

/** A value that nobody here can tell: an error, or a formula that only Excel calculates. */
const UNKNOWN = Symbol('unknown');

/** A cell itself; the place of one that holds nothing. */
type Key = Cell | string;

const NONE: readonly CellOnSheet[] = [];

/**
 * What a workbook would hold if some cells held something else. Only what depends on those is calculated; everything
 * else is as Excel has stored it.
 */
export class Calculation {
  readonly cells: CellsOfWorkbook;
  /** Another number after every change of what is written. */
  state = 0;
  private readonly written = new Map<Key, number>();
  private readonly formulas = new Map<Key, string>();
  private readonly touched = new Map<Key, boolean>();
  private readonly values = new Map<Key, Value | typeof UNKNOWN>();
  private readonly precedentsOf = new Map<string, readonly CellOnSheet[]>();
  private readonly circles = new Circles((place) => {
    const formula = this.cells.at(place)?.formula;
    return formula == null ? NONE : this.precedents(place.sheet, formula);
  });

  constructor(snapshot: Snapshot) {
    this.cells = new CellsOfWorkbook(snapshot);
  }

  write(place: CellOnSheet, value: number): void {
    if (this.cells.fill(place)) this.precedentsOf.clear();
    this.written.set(this.key(place), value);
    this.begin();
  }

  forget(places: readonly CellOnSheet[]): void {
    if (places.length === 0) return;
    for (const place of places) {
      this.written.delete(this.key(place));
      this.formulas.delete(this.key(place));
    }
    this.begin();
  }

  /** Notes that what is written gets there by a formula: {@link dependsOn} follows it. */
  noteFormula(place: CellOnSheet, formula: string): void {
    this.formulas.set(this.key(place), formula);
  }

  private formula(place: CellOnSheet): string | null {
    const key = this.key(place);
    const noted = this.formulas.get(key);
    if (noted !== undefined || this.written.has(key)) return noted ?? null;
    return this.cells.at(place)?.formula ?? null;
  }

  /** What a formula would give in a cell; null where nobody can tell. */
  result(place: CellOnSheet, formula: string): number | null {
    const value = evaluate(formula, this.around(place.sheet));
    return typeof value === 'number' ? value : null;
  }

  /** Whether a cell holds another value than Excel has stored, or may do so. */
  isTouched(place: CellOnSheet): boolean {
    const cell = this.cells.at(place);
    const key = cell ?? keyOf(place);
    if (this.written.has(key)) return true;
    if (cell?.formula == null) return false;
    const known = this.touched.get(key);
    if (known !== undefined) return known;
    // A circle of formulas that nobody has touched is none of ours.
    this.touched.set(key, false);
    const touched =
      cell.value === null ||
      this.precedents(place.sheet, cell.formula).some((other) => this.isTouched(other));
    this.touched.set(key, touched);
    return touched;
  }

  /** The number in a cell; null where it is empty, holds none, or nobody can tell. */
  number(place: CellOnSheet): number | null {
    const value = this.value(place);
    return typeof value === 'number' ? value : null;
  }

  /** Whether a formula depends on a cell, over however many others. */
  dependsOn(from: CellOnSheet, formula: string, on: CellOnSheet): boolean {
    const isIt = (place: CellOnSheet): boolean => keyOf(place) === keyOf(on);
    return this.precedents(from.sheet, formula).some(
      (place) => isIt(place) || this.way(place, on) !== null,
    );
  }

  /** How a cell depends on another one, by the formulas that will be there. */
  way(from: CellOnSheet, to: CellOnSheet): Circle | null {
    return this.wayTo(from, (place) => keyOf(place) === keyOf(to));
  }

  /** The first of some cells that a cell depends on; null where on none. */
  precedent(of: CellOnSheet, isWanted: (place: CellOnSheet) => boolean): CellOnSheet | null {
    return this.wayTo(of, isWanted)?.slice(-1)[0] ?? null;
  }

  private wayTo(from: CellOnSheet, isEnd: (place: CellOnSheet) => boolean): Circle | null {
    return wayTo(from, isEnd, (place) => this.precedentsBy(place, this.formula(place)));
  }

  /** The circle of formulas in the workbook that a cell depends on. */
  circleFrom(place: CellOnSheet): Circle | null {
    return this.circles.from(place);
  }

  private key(place: CellOnSheet): Key {
    return this.cells.at(place) ?? keyOf(place);
  }

  private begin(): void {
    this.state += 1;
    this.touched.clear();
    this.values.clear();
  }

  private value(place: CellOnSheet): Value | typeof UNKNOWN {
    const cell = this.cells.at(place);
    const key = cell ?? keyOf(place);
    const written = this.written.get(key);
    if (written !== undefined) return written;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    if (!cell) return null;
    const lacksValue = cell.value === null && cell.formula !== null;
    const stored = isError(cell.value) || lacksValue ? UNKNOWN : cell.value;
    // What goes round in a circle counts as it is stored.
    this.values.set(key, stored);
    if (cell.formula === null || !this.isTouched(place)) return stored;
    const value = evaluate(cell.formula, this.around(place.sheet)) ?? UNKNOWN;
    this.values.set(key, value);
    return value;
  }

  private around(sheet: string): Surroundings {
    const gather = (places: readonly CellOnSheet[] | null): Cells | null => {
      const values = places?.map((place) => this.value(place)) ?? [UNKNOWN];
      if (!places || values.some((value) => value === UNKNOWN)) return null;
      const all = values as Value[];
      return {
        values: all,
        withoutSubtotals: all.filter((_, index) => !this.isSubtotal(places[index]!)),
      };
    };
    return {
      cells: (other, cells) => gather(this.cells.placesIn(other ?? sheet, cells)),
      name: (name) => gather(this.cells.placesOf(name)),
    };
  }

  private isSubtotal(place: CellOnSheet): boolean {
    return /^=SUBTOTAL\(/i.test(this.cells.at(place)?.formula ?? '');
  }

  private precedentsBy({ sheet }: CellOnSheet, formula: string | null): readonly CellOnSheet[] {
    return formula === null ? [] : this.precedents(sheet, formula);
  }

  /** Every formula is taken apart once. */
  private precedents(sheet: string, formula: string): readonly CellOnSheet[] {
    const key = `${sheet}!${formula}`;
    let places = this.precedentsOf.get(key);
    if (!places) this.precedentsOf.set(key, (places = this.findPrecedents(sheet, formula)));
    return places;
  }

  private findPrecedents(sheet: string, formula: string): CellOnSheet[] {
    return (tokensOf(formula) ?? []).flatMap((token) => {
      if (token.kind === 'reference')
        return this.cells.placesIn(token.sheet ?? sheet, token.cells) ?? [];
      return token.kind === 'name' ? (this.cells.placesOf(token.name) ?? []) : [];
    });
  }
}
