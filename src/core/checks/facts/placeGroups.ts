import type { Plan, Table } from '../../plan/types';
import type { Link } from './links';

/** A place in a table that gives the same figure as others, with the sign in which it counts among them. */
export interface Member {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** A place of the plan is a table's start plus the place in its numbers; 0 is none. */
const NONE = 0;

/** Groups of places that give one figure. As numbers, since in large workbooks most figures are in one. */
export class PlaceGroups {
  private readonly tables: readonly Table[];
  private readonly starts = new Map<Table, number>();
  private readonly groupOf: Int32Array;
  /** The next place of the same group. */
  private readonly next: Int32Array;
  private readonly sign: Int8Array;
  /** By group, of which 0 is none. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly size: Int32Array;
  private groups = 0;

  constructor({ tables }: Plan, links: readonly Link[]) {
    this.tables = tables;
    let end = 1;
    for (const table of tables) {
      this.starts.set(table, end);
      end += table.numbers.shown.length;
    }
    this.groupOf = new Int32Array(end);
    this.next = new Int32Array(end);
    this.sign = new Int8Array(end);
    // A group has two places at least.
    this.first = new Int32Array(1 + end / 2);
    this.last = new Int32Array(1 + end / 2);
    this.size = new Int32Array(1 + end / 2);
    for (const link of links) this.addAll(link);
  }

  startOf(table: Table): number {
    return this.starts.get(table)!;
  }

  /** How many places the group has that began with these two; 0 where none did. */
  sizeFrom(from: number, to: number): number {
    const group = this.groupOf[from]!;
    return group !== NONE && this.first[group] === from && this.next[from] === to
      ? this.size[group]!
      : 0;
  }

  /** In the order in which they were found. */
  membersFrom(first: number): Member[] {
    const members: Member[] = [];
    for (let place = first; place !== NONE; place = this.next[place]!) {
      members.push(this.memberAt(place));
    }
    return members;
  }

  private memberAt(place: number): Member {
    let low = 0;
    let high = this.tables.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(this.tables[middle]!) <= place) low = middle;
      else high = middle - 1;
    }
    const table = this.tables[low]!;
    const start = this.startOf(table);
    const { width } = table.numbers;
    const row = Math.floor((place - start) / width);
    const column = (place - start) % width;
    return { table, row, column, sign: this.sign[place] === -1 ? -1 : 1 };
  }

  private addAll({ from, to, rows, columns, negative }: Link): void {
    const [a, b] = [from.numbers, to.numbers];
    const [startOfA, startOfB] = [this.startOf(from), this.startOf(to)];
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      const sign = negative.has(index) ? -1 : 1;
      for (const column of columns) {
        const one = row.from * a.width + column.from;
        const other = row.to * b.width + column.to;
        if (Number.isNaN(a.shown[one]!) || Number.isNaN(b.shown[other]!)) continue;
        this.addPair(startOfA + one, startOfB + other, sign);
      }
    }
  }

  private addPair(from: number, to: number, sign: 1 | -1): void {
    const [a, b] = [this.groupOf[from]!, this.groupOf[to]!];
    if (a !== NONE && b !== NONE) {
      if (a !== b) this.merge(a, b, this.sign[from]! * sign * this.sign[to]!);
    } else if (a !== NONE) this.append(a, to, this.sign[from]! * sign);
    else if (b !== NONE) this.append(b, from, this.sign[to]! * sign);
    else this.begin(from, to, sign);
  }

  private begin(from: number, to: number, sign: 1 | -1): void {
    const group = (this.groups += 1);
    this.first[group] = from;
    this.last[group] = from;
    this.size[group] = 1;
    this.groupOf[from] = group;
    this.sign[from] = sign;
    this.append(group, to, 1);
  }

  private append(group: number, place: number, sign: number): void {
    this.next[this.last[group]!] = place;
    this.last[group] = place;
    this.size[group]! += 1;
    this.groupOf[place] = group;
    this.sign[place] = sign;
  }

  /** Takes one group into another; in a group all figures count in the sign of its first. */
  private merge(into: number, other: number, sign: number): void {
    for (let place = this.first[other]!; place !== NONE; place = this.next[place]!) {
      this.groupOf[place] = into;
      this.sign[place]! *= sign;
    }
    this.next[this.last[into]!] = this.first[other]!;
    this.last[into] = this.last[other]!;
    this.size[into]! += this.size[other]!;
    this.first[other] = NONE;
    this.size[other] = 0;
  }
}
