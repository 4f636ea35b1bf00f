import type { Sheet } from './snapshot';

/** What stands in A1 of every Prüfprotokoll, and by which it is known as ours, whatever the sheet is called. */
export const PROTOCOL_TITLE = 'Prüfprotokoll von Planwerk';

export function isProtocol({ cells: [first] }: Pick<Sheet, 'cells'>): boolean {
  return first?.row === 0 && first.column === 0 && first.value === PROTOCOL_TITLE;
}
