import { germanText } from '../numbers/germanText';
import { quotedAddress } from '../workbook/address';
import type { Circumstances } from './circumstances';
import { DUST, type ColumnDrafts } from './columnDrafts';
import { distribute, type Taker } from './distribute';
import { fundsEntries, fundsReason, presentFunds } from './funds';
import { actualTotal, repairSums } from './repairSums';
import { tidy, type SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';
import { positionsFor, printedSign, type Position } from './takers';

interface Settled {
  /** Of the liquid funds: above zero they grow. */
  readonly change: number;
  readonly notes: readonly string[];
}

/** Formulas that depend on the result are followed so often: a yield of 10 % on the funds settles within ten rounds. */
const MOST_ROUNDS = 40;

/** Puts the difference of a column into the positions, and makes the sums follow. */
export function settle(
  column: ColumnAtWork,
  around: Circumstances,
  drafts: ColumnDrafts,
  refused: ReadonlySet<string> = new Set(),
): Settled {
  let [correction, drift] = [0, Infinity];
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
    if (Math.abs(off) <= DUST)
      return { change: attempt.change, notes: round > 0 ? [FOLLOWED] : [] };
    if (round === MOST_ROUNDS || Math.abs(off) >= Math.abs(drift))
      return { change: attempt.change, notes: sums.refused ? [] : [CIRCULAR] };
    [correction, drift] = [correction + off, off];
    drafts.drop(sums.ids);
    attempt.takeBack(new Set());
  }
}

const FOLLOWED =
  'Formeln dieser Spalte hängen vom Ergebnis des Ausgleichs ab; der Betrag ist so gewählt, dass er danach aufgeht.';
const CIRCULAR =
  'Formeln dieser Spalte hängen im Kreis vom Ergebnis des Ausgleichs ab; ein Betrag, mit dem sie aufgeht, war nicht zu finden.';

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
      return this.note(id, this.drafts.put(row, { ...entry, reason }));
    });
  }

  private putPosition({ place }: Position, amount: number, need: number): string[] {
    if (place === null) return [];
    const side = this.column.sides[place.side];
    const value = amount * printedSign(side.tree, place.row);
    if (holds(side, place.row, value)) return [];
    this.set(side, place.row, value);
    const text = germanText(Math.abs(need), this.column.unit);
    const reason =
      need > 0
        ? `Zum Ausgleich fehlen ${text}; sie gehen nach Wunsch zuerst in diese Position.`
        : `Beim Ausgleich bleiben ${text} übrig; um sie wird nach Wunsch zuerst diese Position geändert.`;
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
