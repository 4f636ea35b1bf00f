import { cellAt } from './grid';
import type { Probeplan } from './model';
import { CLEAN } from './state';
import { violations } from './violations';

/** What is wrong with a plan that is said to be clean; nothing where it is. */
export function faultsOf(plan: Probeplan, published = false): string[] {
  return [
    ...plan.figures.flatMap((figure) => {
      const cell = cellAt(plan.snapshot, figure);
      const isShown = cell?.value === figure.write(figure.value);
      const name = `${figure.table} ${figure.rowKey} ${figure.columnKey}`;
      return isShown ? [] : [`${name} shows ${JSON.stringify(cell?.value)}`];
    }),
    ...violations(plan.constraints, CLEAN).map(
      ({ cells }) =>
        `violated: ${cells.map(({ sheet, row, column }) => `${sheet}/${row}/${column}`).join(' ')}`,
    ),
    // A published workbook has numbers on sheets that nothing is known about.
    ...(published ? [] : numbersWithoutFigure(plan)),
  ];
}

/** Every numeric cell is a figure of some table. */
function numbersWithoutFigure({ snapshot, figures, years }: Probeplan): string[] {
  const known = new Set(
    [...figures, ...years].map(({ sheet, row, column }) => `${sheet}/${row}/${column}`),
  );
  return snapshot.sheets.flatMap(({ cells }, sheet) =>
    cells
      .filter(({ value, row, column }) => {
        return typeof value === 'number' && !known.has(`${sheet}/${row}/${column}`);
      })
      .map(({ row, column }) => `no figure at ${sheet}/${row}/${column}`),
  );
}
