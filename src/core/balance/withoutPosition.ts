import { isGainOnly } from '../checks/facts/roles';
import { rowName, tableName } from '../checks/words';
import { germanText } from '../numbers/germanText';
import { roundHalfAwayFromZero } from '../numbers/rounding';
import type { ColumnAtWork } from './columnAtWork';
import type { Decision } from './decide';
import { isPrinted } from './missingTotals';
import type { PlanTree, SideName } from './planTree';

/** What a plan takes over from its Erfolgsplan. */
export type TakenFigure = 'Abschreibungen' | 'Jahresergebnis';

/** Whether a plan has a row that a figure of the Erfolgsplan is compared with. */
export function hasPosition({ roles }: PlanTree, name: TakenFigure): boolean {
  return name === 'Abschreibungen'
    ? roles.has('abschreibungen')
    : roles.has('gewinn') || roles.has('verlust');
}

/** A plan may hold a figure of the Erfolgsplan in rows of which nobody can tell that they are meant for it alone. */
export function isElsewhere(tree: PlanTree, name: TakenFigure): boolean {
  const words = name === 'Abschreibungen' ? /abschreib|\bafa\b/i : /gewinn|überschu|ergebnis/i;
  return labelsOf(tree, 'herkunft').some(
    (label) =>
      !/vortrag|vorjahr/i.test(label) && (words.test(label) || FROM_ERFOLGSPLAN.test(label)),
  );
}

const FROM_ERFOLGSPLAN = /erfolgsplan|cash-?flow|(?:innen|selbst)finanzierung/i;

function labelsOf(tree: PlanTree, name: SideName): string[] {
  const { table, leaves, sums } = tree[name];
  return [...leaves.keys(), ...sums.map(({ row }) => row)].map(
    (row) => table.rows[row]?.label ?? '',
  );
}

/** A loss that stands in a row for gains, for want of one of its own, balances the plan and is said; null where it need not. */
export function lossInGain(
  { tree, unit }: ColumnAtWork,
  name: TakenFigure,
  { amount }: Decision,
): string | null {
  const place = tree.roles.get('gewinn');
  if (name !== 'Jahresergebnis' || amount >= 0 || !place || tree.roles.has('verlust')) return null;
  const row = tree[place.side].table.rows[place.row]!;
  if (!isGainOnly(row.label) || roundHalfAwayFromZero(amount / unit) === 0) return null;
  return `Dem Plan fehlt eine Position für den Jahresverlust: Er steht mit Minus in ${rowName(row)} und gehört in die Mittelverwendung. Bitte dort eine Position dafür einfügen und in die Summe aufnehmen.`;
}

/** Nobody can balance a plan that a figure of its Erfolgsplan has no position in; null where it has, or is none. */
export function withoutPosition(
  { tree, unit }: ColumnAtWork,
  name: TakenFigure,
  { given, amount }: Decision,
): string | null {
  if (roundHalfAwayFromZero(amount / unit) === 0) return null;
  const isLoss = name === 'Jahresergebnis' && amount < 0;
  // A loss may stand in the row of the gain with its sign, but no gain in a row that is for losses.
  const isThere =
    name === 'Jahresergebnis'
      ? tree.roles.has('gewinn') || (isLoss && tree.roles.has('verlust'))
      : hasPosition(tree, name);
  if (isThere || isElsewhere(tree, name)) return null;
  const { table, total } = tree[isLoss ? 'verwendung' : 'herkunft'];
  const position = name === 'Abschreibungen' ? name : isLoss ? 'Jahresverlust' : 'Jahresgewinn';
  const where = isPrinted(table.rows[total]!) ? `vor ${rowName(table.rows[total]!)} ` : '';
  const line = table.transposed ? 'Spalte' : 'Zeile';
  const shown = germanText(
    name === 'Abschreibungen' ? Math.abs(amount) : amount,
    Math.min(unit, given.unit),
  );
  return `${name} nach dem Erfolgsplan (${tableName(given.table)}): ${shown}. Dem Plan fehlt dafür die Position „${position}“; ohne sie wäre der Ausgleich falsch, deshalb bleibt er hier, wie er ist. Bitte ${where}eine ${line} dafür einfügen und in die Summe aufnehmen.`;
}
