import { isOneBlock } from '../checks/facts/sumFormula';
import { isMoneyColumn } from '../checks/facts/twoSides';
import { cellOf, columnName } from '../checks/words';
import type { Calculation } from './calculation/calculation';
import { newRowId } from './columnDrafts';
import type { PlanColumn } from './columnsAtWork';
import type { Draft } from './draft';
import type { Gap } from './missingRow';
import type { SideTree } from './planTree';
import { rowFormula } from './rowFormula';
import { SumOfColumn } from './sumOfColumn';
import type { Wishes } from './types';
import { isChosen, type Work } from './work';
import { zerosIn } from './zeros';

type Drafts = ReadonlyMap<PlanColumn, readonly Draft[]>;

/**
 * The lines of a plan, with those for the columns that need nothing of a new row: a row is put in for the whole table,
 * and each of its sums takes it up.
 */
export function withNewRowsEverywhere(
  work: Work,
  calculation: Calculation,
  wishes: Wishes,
): Drafts {
  const drafts = new Map([...work.results].map(([column, result]) => [column, [...result.drafts]]));
  for (const name of ['herkunft', 'verwendung'] as const) {
    const gap = work.gaps[name];
    const needy = work.columns.filter((column) =>
      drafts.get(column)!.some((draft) => draft.selected && isOf(gap, draft)),
    );
    if (gap && needy.length > 0)
      new Everywhere(work, work.tree[name], gap, calculation, wishes).fill(drafts, needy[0]!);
  }
  return drafts;
}

/** Whether a line fills the new row. */
export function isOf(gap: Gap | null, { newRow, position, cell }: Draft): boolean {
  return newRow && position === gap?.label && cell.row === gap.before;
}

class Everywhere {
  private readonly zero: string | null;

  constructor(
    private readonly work: Work,
    private readonly side: SideTree,
    private readonly gap: Gap,
    private readonly calculation: Calculation,
    private readonly wishes: Wishes,
  ) {
    const isAdded = !isOneBlock(side.table, gap.sum) || gap.sum.parts.length === 1;
    // "+" makes an error of a dash, SUM passes it over.
    this.zero = isAdded ? null : zerosIn(side.table, calculation.cells);
  }

  /** Columns that are not shown have their lines with the first one that needs the row. */
  fill(drafts: Map<PlanColumn, Draft[]>, first: PlanColumn): void {
    const amounts = new Map<number, number>();
    for (const [{ index }, own] of drafts)
      for (const draft of own)
        if (draft.selected && isOf(this.gap, draft)) amounts.set(index, draft.after);
    this.side.table.columns.forEach((_, index) => {
      const column = this.work.columns.find((one) => one.index === index);
      const own = column ? drafts.get(column)! : [];
      const put = (draft: Draft): void => {
        if (column && isChosen(column, this.wishes)) own.push(draft);
        else drafts.get(first)!.push(this.named(draft, index));
      };
      if (!own.some((draft) => isOf(this.gap, draft))) {
        const cell = this.newCell(index, amounts, column === undefined);
        if (cell) put(cell);
      }
      const added = amounts.get(index) ?? 0;
      const sum = new SumOfColumn(this.side.table, this.gap.sum, index, this.calculation);
      const known = own.findIndex(({ id }) => id === sum.id);
      if (known >= 0) own[known] = sum.extended(own[known]!);
      else if (sum.addsUp()) put(sum.longer(added, !this.wishes.deselected.has(sum.id)));
    });
  }

  private named(draft: Draft, index: number): Draft {
    const column = columnName(this.side.table.columns[index]!);
    return { ...draft, reason: `Spalte ${column}: ${draft.reason}` };
  }

  /** What the new row holds in a column; null where it may stay empty. */
  private newCell(index: number, amounts: Map<number, number>, isNoYear: boolean): Draft | null {
    const { table } = this.side;
    const { kind } = table.columns[index]!;
    const formula = isNoYear
      ? rowFormula(this.side, this.lastPart(), index, this.calculation)
      : null;
    if (!formula && (isNoYear || !isMoneyColumn(kind))) return null;
    const after = formula?.value(amounts) ?? 0;
    if (after !== 0) amounts.set(index, after);
    const place = { ...cellOf(table, this.side.total, index), row: this.gap.before };
    const id = newRowId(place, this.gap);
    return {
      id,
      newRow: true,
      grows: false,
      cell: place,
      position: this.gap.label,
      before: null,
      after,
      ...(formula || this.zero === null ? {} : { text: this.zero }),
      reason: formula
        ? 'Die neue Zeile wird gerechnet wie die Zeile über ihr.'
        : 'Die neue Zeile geht durch alle Spalten; diese braucht in ihr keinen Betrag.',
      selected: !this.wishes.deselected.has(id),
      formulaFor: formula?.formulaFor ?? null,
    };
  }

  private lastPart(): number {
    return this.gap.sum.parts.reduce((most, { row }) => Math.max(most, row), -1);
  }
}
