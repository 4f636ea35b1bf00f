import { germanText } from '../numbers/germanText';
import type { ColumnResult } from './balanceColumn';

/** What does not fit is said, not forced. */
export function notesOn(
  { rest, blocked, drafts }: Pick<ColumnResult, 'rest' | 'blocked' | 'drafts'>,
  stock: number | null,
  unit: number,
): string[] {
  if (blocked) return [];
  const notes: string[] = [];
  const isDeselected = drafts.some(({ selected }) => !selected);
  if (Math.abs(rest) > 1e-4) notes.push(restNote(rest, isDeselected, unit));
  if (stock !== null && stock < -1e-4)
    notes.push(`Am Ende des Jahres fehlen ${germanText(-stock, unit)} an liquiden Mitteln.`);
  return notes;
}

/** Nobody may be told that a position has no room whose line was deselected. */
function restNote(rest: number, isDeselected: boolean, unit: number): string {
  const amount = germanText(Math.abs(rest), unit);
  const what = rest > 0 ? `Es fehlen ${amount}` : `Es bleiben ${amount} übrig`;
  if (isDeselected) return `${what}: Mit den ausgewählten Zeilen allein geht die Spalte nicht auf.`;
  return rest > 0
    ? `${what}, die in keine Position passen: Investitionskredit oder Kürzung prüfen (§ 15 Abs. 3 Nr. 2 EigAnVO).`
    : `${what}, für die der Plan keine Position hat.`;
}
