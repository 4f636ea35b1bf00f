import { UNIT_NAMES } from '../checks/words';
import type { Plan } from '../plan/types';
import type { Calculation } from './calculation/calculation';
import { unitIn } from './columnsAtWork';
import { finishLines } from './finishLines';
import { missingTotalNotes } from './missingTotals';
import { isByFormulaIn } from './isByFormula';
import { isOf, withNewRowsEverywhere } from './newRowEverywhere';
import { newRowsOf, shiftBy } from './newRows';
import { noRoomNotes } from './noRoomNotes';
import { notesOn } from './notes';
import { notTakenOver } from './notTakenOver';
import type { BalancedColumn, BalancedPlan, NewRow, Wishes } from './types';
import { isChosen, type Work } from './work';

/** What was worked out, as it is shown and written. */
export function present(
  plan: Plan,
  works: readonly Work[],
  wishes: Wishes,
  calculation: Calculation,
): BalancedPlan[] {
  const newRows = works.map(neededRows);
  const shift = shiftBy(newRowsOf(newRows.map((rows) => ({ newRows: rows }))));
  const tables = works.flatMap(({ tree }) => [tree.herkunft.table, tree.verwendung.table]);
  const isByFormula = isByFormulaIn(tables);
  return works.map((work, index): BalancedPlan => {
    const { tree, columns } = work;
    const { table } = tree.herkunft;
    const all = columns.filter((column) => isChosen(column, wishes));
    const [first] = all;
    const lacking = missingTotalNotes(tree);
    const completed = withNewRowsEverywhere(work, calculation, wishes);
    return {
      id: tree.id,
      sheet: table.sheet,
      title: table.kind,
      unit: UNIT_NAMES[table.unit ?? 1],
      decimals: Math.max(
        ...columns.map((column) => Math.round(-Math.log10(unitIn(table, column.index)))),
        0,
      ),
      positions: [...tree.choosable.keys()],
      notes: notTakenOver(plan, work, all, calculation),
      newRows: newRows[index]!,
      columns: columns.map((column): BalancedColumn => {
        const balanced = work.results.get(column)!;
        const { before, after, change, rest, blocked, notes } = balanced;
        const { id, heading, year, planned } = column;
        const chosen = isChosen(column, wishes);
        const stock = work.stocks.get(column) ?? null;
        const ordered = [...completed.get(column)!].sort((a, b) => a.cell.row - b.cell.row);
        return {
          id,
          heading,
          year,
          planned,
          chosen,
          before,
          after,
          change,
          rest,
          blocked,
          stock,
          lines: finishLines(ordered, isByFormula, shift, wishes.writing, calculation),
          notes: chosen
            ? [
                ...(column === first ? lacking : []),
                ...notes,
                ...notesOn(balanced, stock, unitIn(table, column.index)),
                ...(balanced.blocked ? [] : noRoomNotes(tree, work.gaps, balanced.rest)),
              ]
            : [],
        };
      }),
    };
  });
}

/** The rows that selected lines ask for. */
function neededRows({ gaps, results }: Work): NewRow[] {
  const drafts = [...results.values()].flatMap((result) => result.drafts);
  return Object.values(gaps).flatMap((gap) => {
    const isNeeded = drafts.some((draft) => draft.selected && isOf(gap, draft));
    return gap && isNeeded ? [{ sheet: gap.sheet, before: gap.before, texts: gap.texts }] : [];
  });
}
