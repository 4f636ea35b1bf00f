import { germanText } from '../numbers/germanText';
import type { ColumnResult } from './balanceColumn';

/** What does not fit is said, not forced. */
export function notesOn(
  { rest, blocked }: Pick<ColumnResult, 'rest' | 'blocked'>,
  stock: number | null,
  unit: number,
): string[] {
  if (blocked) return [];
  const notes: string[] = [];
  if (rest > 1e-4)
    notes.push(
      `Es fehlen ${germanText(rest, unit)}, die in keine Position passen: Investitionskredit oder Kürzung prüfen (§ 15 Abs. 3 Nr. 2 EigAnVO).`,
    );
  if (rest < -1e-4)
    notes.push(`Es bleiben ${germanText(-rest, unit)} übrig, für die keine Position gewählt ist.`);
  if (stock !== null && stock < -1e-4)
    notes.push(`Am Ende des Jahres fehlen ${germanText(-stock, unit)} an liquiden Mitteln.`);
  return notes;
}
