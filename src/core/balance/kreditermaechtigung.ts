import { itemsOf } from '../checks/facts/festsetzungItems';
import { unitOf } from '../checks/facts/occurrences';
import { figureAt } from '../checks/words';
import type { Plan } from '../plan/types';

/** The Investitionskredite that the Festsetzungsbeschluss permits, in euros; null where the workbook holds none. */
export function kreditermaechtigung({ tables }: Plan): number | null {
  for (const table of tables) {
    const row =
      table.kind === 'Festsetzung' ? itemsOf(table).get('investitionskredite') : undefined;
    if (row === undefined) continue;
    const column = table.columns.findIndex((_, index) => figureAt(table, row, index) !== null);
    const figure = column < 0 ? null : figureAt(table, row, column);
    if (figure) return figure.value * unitOf(table, column);
  }
  return null;
}
