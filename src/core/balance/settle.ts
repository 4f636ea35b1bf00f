import { germanText } from '../numbers/germanText';
import { quotedAddress } from '../workbook/address';
import type { Circumstances } from './circumstances';
import { DUST, type ColumnDrafts } from './columnDrafts';
import { distribute, type Taker } from './distribute';
import { fundsEntries, fundsFormula, fundsReason, presentFunds } from './funds';
import { actualTotal, repairSums } from './repairSums';
import { tidy, type SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';
import { positionsFor, printedSign, type Position } from './takers';

interface Settled {
  /** Of the liquid funds: above zero they grow. */
  readonly change: number;
  /** Whether formulas of the column depend on the result, and were followed until it came out even. */
  readonly followed: boolean;
  /** Whether no amount was found with which it does. */
  readonly circular: boolean;
}

/** Formulas that depend on the result are followed so often. */
const MOST_ROUNDS = 40;
/** Once they are followed, they are as exactly as Excel calculates. */
const EXACTLY = 1e-9;

/** Puts the difference of a column into the positions, and makes the sums follow. */
export function settle(
  column: ColumnAtWork,
  around: Circumstances,
  drafts: ColumnDrafts,
  refused: ReadonlySet<string> = new Set(),
): Settled {
  let [correction, before, drift] = [0, 0, Infinity];
  for (let round = 0; ; round += 1) {
    const attempt = new Attempt(column, around, drafts, refused);
    const fresh = attempt.put(correction);
    if (fresh.length > 0) {
      // What a person does not want keeps its line, and its figure; the others take what it would have taken.
      attempt.takeBack(new Set(fresh));
      return settle(column, around, drafts, new Set([...refused, ...fresh]));
    }
    const sums = repairSums(column.sides, around.gaps, drafts);
    const off = difference(column) - attempt.rest;
    const [size, last] = [Math.abs(off), Math.abs(drift)];
    const isLast = round === MOST_ROUNDS || size >= last;
    if (size <= (round === 0 || isLast ? DUST : EXACTLY))
      return { change: attempt.change, followed: round > 0, circular: false };
    if (isLast) return { change: attempt.change, followed: false, circular: !sums.refused };
    // Two attempts tell how strongly a linear formula answers; rounded ones are neared step by step.
    const step = round === 1 ? (off * (correction - before)) / (drift - off) : off;
    [before, correction, drift] = [correction, correction + step, off];
    drafts.drop(sums.ids);
    attempt.takeBack(new Set());
  }
}

function difference({ sides: { herkunft, verwendung } }: ColumnAtWork): number {
  return actualTotal(verwendung) - actualTotal(herkunft);
}

class Attempt {
  rest = 0;
  change = 0;
  private readonly touched: { readonly side: SideInColumn; readonly row: number }[] = [];
  private readonly ids: string[] = [];
  private readonly fundsAreRefused: boolean;
  private readonly mayShrink: boolean;
  private readonly mayGrow: boolean;

  constructor(
    private readonly column: ColumnAtWork,
    private readonly around: Circumstances,
    private readonly drafts: ColumnDrafts,
    private readonly refused: ReadonlySet<string>,
  ) {
    const refusedFunds = fundsEntries(column, around.gaps, 1)
      .concat(fundsEntries(column, around.gaps, -1))
      .filter(({ id }) => refused.has(id));
    // What is empty and is to stay so leaves the other of the two positions free.
    this.fundsAreRefused = refusedFunds.some(
      ({ side, row }) => row !== null && (side.actual(row) ?? 0) !== 0,
    );
    this.mayShrink = !refusedFunds.some(({ side }) => side.tree.name === 'herkunft');
    this.mayGrow = !refusedFunds.some(({ side }) => side.tree.name === 'verwendung');
  }

  /** Gives the ids of lines that the person does not want. */
  put(correction: number): string[] {
    const { wishes, moneyUnit, available } = this.around;
    const { herkunft, verwendung } = this.column.sides;
    const kept = presentFunds(this.column);
    if (!this.fundsAreRefused) this.setFunds(0);
    const positions = positionsFor(this.column, wishes.order, moneyUnit, available).filter(
      (position) => !this.isRefused(position),
    );
    const need = tidy(verwendung.total() - herkunft.total() + correction);
    const { amounts, rest } = distribute(
      Math.abs(need) < DUST ? 0 : need,
      positions.map(({ place, taker }) => (place === null ? this.withinRefusals(taker) : taker)),
    );
    const funds = positions.findIndex(({ place }) => place === null);
    const lacking = funds < 0 ? kept : amounts[funds]!;
    const fresh = positions.flatMap((position, index) =>
      position.place === null
        ? this.putFunds(lacking, need)
        : this.putPosition(position, amounts[index]!, need),
    );
    const isPlaced = this.isPlaced(lacking);
    [this.rest, this.change] = isPlaced ? [rest, -lacking] : [rest + lacking, 0];
    return fresh;
  }

  /** Undoes what was put, but for the lines of these ids. */
  takeBack(except: ReadonlySet<string>): void {
    this.drafts.drop(this.ids.filter((id) => !except.has(id)));
    for (const { side, row } of this.touched) side.unset(row);
    for (const side of Object.values(this.column.sides)) side.add(-1, 0);
  }

  /** Whether the plan has, or has room for, a position of the liquid funds that takes the amount. */
  private isPlaced(lacking: number): boolean {
    if (this.fundsAreRefused || lacking === 0) return true;
    const entries = fundsEntries(this.column, this.around.gaps, lacking);
    return entries.some(({ value }) => value !== 0);
  }

  private withinRefusals(taker: Taker): Taker {
    return {
      ...taker,
      least: this.mayGrow ? taker.least : 0,
      most: this.mayShrink ? taker.most : 0,
    };
  }

  private isRefused({ place }: Position): boolean {
    if (place === null) return this.fundsAreRefused;
    return this.refused.has(quotedAddress(this.column.sides[place.side].cell(place.row)));
  }

  private setFunds(lacking: number): void {
    for (const { side, row, gap, value } of fundsEntries(this.column, this.around.gaps, lacking)) {
      if (row !== null) this.set(side, row, value);
      else if (gap) side.add(gap.sum.row, value);
    }
  }

  private set(side: SideInColumn, row: number, value: number): void {
    side.set(row, value);
    this.touched.push({ side, row });
  }

  private putFunds(lacking: number, need: number): string[] {
    this.setFunds(lacking);
    return fundsEntries(this.column, this.around.gaps, lacking).flatMap((entry) => {
      const { id, side, row, gap, value } = entry;
      const reason = fundsReason(this.column, lacking, need, value);
      if (gap)
        return this.note(
          id,
          this.drafts.putNew(gap, { side, value, reason: `${reason} Die Zeile fehlt noch.` }),
        );
      if (row === null || holds(side, row, value)) return [];
      const formulaFor = fundsFormula(this.column, side, row);
      return this.note(id, this.drafts.put(row, { side, value, reason, formulaFor }));
    });
  }

  private putPosition({ place, taker }: Position, amount: number, need: number): string[] {
    if (place === null) return [];
    const side = this.column.sides[place.side];
    const value = amount * printedSign(side.tree, place.row);
    if (holds(side, place.row, value)) return [];
    this.set(side, place.row, value);
    const text = germanText(Math.abs(need), this.column.unit);
    const part = germanText(Math.abs(amount - taker.amount), this.column.unit);
    const reason =
      need > 0
        ? `Zum Ausgleich fehlen ${text}; ${part} davon trägt nach Wunsch diese Position.`
        : `Beim Ausgleich bleiben ${text} übrig; um ${part} davon wird nach Wunsch diese Position geändert.`;
    const id = quotedAddress(side.cell(place.row));
    return this.note(id, this.drafts.put(place.row, { side, value, reason, formulaFor: null }));
  }

  private note(id: string, selected: boolean): string[] {
    this.ids.push(id);
    return selected ? [] : [id];
  }
}

function holds(side: SideInColumn, row: number, value: number): boolean {
  const now = side.actual(row);
  return now === null ? value === 0 : Math.abs(now - value) <= DUST;
}
