import { rowName } from '../checks/words';
import { germanText } from '../numbers/germanText';
import { balancingFormula } from './balancingFormula';
import { cellOfNewRow, DUST, newRowId } from './columnDrafts';
import type { FormulaFor } from './draft';
import type { Gap } from './missingRow';
import { quotedAddress } from '../workbook/address';
import { isPrinted } from './missingTotals';
import type { SideName } from './planTree';
import type { SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';
import { printedSign } from './takers';

/** A position of the liquid funds and what it is to hold: a row of the plan, or one that is to be added. */
export interface FundsEntry {
  readonly id: string;
  readonly side: SideInColumn;
  readonly row: number | null;
  readonly gap: Gap | null;
  readonly value: number;
}

/**
 * Where the change of the liquid funds goes: what lacks (above zero) into the Abnahme, what is left into the Zunahme,
 * never into both; or with its sign into the one row that a plan has for it.
 */
export function fundsEntries(
  column: ColumnAtWork,
  gaps: Readonly<Record<SideName, Gap | null>>,
  lacking: number,
): FundsEntry[] {
  const { tree, sides } = column;
  const shared = tree.roles.get('change');
  if (shared) {
    const side = sides[shared.side];
    const sign = shared.side === 'herkunft' ? (side.tree.leaves.get(shared.row) ?? 1) : -1;
    const value = lacking * sign * printedSign(side.tree, shared.row);
    return [entry(side, shared.row, value)];
  }
  return (['herkunft', 'verwendung'] as const).flatMap((name): FundsEntry[] => {
    const side = sides[name];
    const place = tree.roles.get(name === 'herkunft' ? 'abnahme-liquide' : 'zunahme-liquide');
    const amount = Math.max(0, name === 'herkunft' ? lacking : -lacking);
    if (place?.side === name) {
      const value = amount * printedSign(side.tree, place.row);
      return [entry(side, place.row, value)];
    }
    const gap = gaps[name];
    if (amount === 0 || !gap) return [];
    const value = amount * (name === 'verwendung' ? side.tree.sign : 1);
    return [{ id: newRowId(cellOfNewRow(side, gap), gap), side, row: null, gap, value }];
  });
}

function entry(side: SideInColumn, row: number, value: number): FundsEntry {
  return { id: quotedAddress(side.cell(row)), side, row, gap: null, value: value + 0 };
}

/** The formula that a position of the liquid funds may be written as; the one row for both ways has none. */
export function fundsFormula(
  column: ColumnAtWork,
  { tree }: SideInColumn,
  row: number,
): FormulaFor {
  return column.tree.roles.has('change') ? null : balancingFormula(column, tree.name, row);
}

/** What the liquid funds give at present, as the plan stands: above zero they shrink. */
export function presentFunds({ tree, sides }: ColumnAtWork): number {
  const held = (role: 'abnahme-liquide' | 'zunahme-liquide' | 'change'): number => {
    const place = tree.roles.get(role);
    if (!place) return 0;
    const side = sides[place.side];
    const amount = (side.actual(place.row) ?? 0) * printedSign(side.tree, place.row);
    return place.side === 'herkunft' ? amount : -amount;
  };
  return held('abnahme-liquide') + held('zunahme-liquide') + held('change');
}

/** Why a position of the liquid funds gets its figure; `need` is what lacks in all, or is left where it is below zero. */
export function fundsReason(
  { sides: { herkunft, verwendung }, unit }: ColumnAtWork,
  lacking: number,
  need: number,
  value: number,
): string {
  const text = (amount: number): string => germanText(amount, unit);
  if (value === 0) return 'Der Ausgleich braucht diese Position nicht.';
  const [from, to] = [totalName(herkunft), totalName(verwendung)];
  if (lacking < 0)
    return `Nach dem Ausgleich von ${from} und ${to} bleiben ${text(-lacking)} übrig.`;
  const part = need - lacking > DUST ? `; ${text(lacking)} davon sind hier möglich` : '';
  return `Zum Ausgleich von ${from} und ${to} fehlen ${text(Math.max(need, lacking))}${part}.`;
}

/** A total that the sheet does not print has no row to be named. */
function totalName({ tree: { table, total } }: SideInColumn): string {
  const row = table.rows[total]!;
  return isPrinted(row) ? rowName(row) : `den Positionen der ${row.label}`;
}
