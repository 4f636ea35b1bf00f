import { figuresOf, type Place, type Probeplan } from '../generator/model';
import {
  placeWithoutRow,
  placeWithRowTwice,
  withoutRow,
  withRowTwice,
  type State,
} from '../generator/state';
import type { Violation } from '../generator/violations';
import type { Break, Candidate } from './break';
import { withoutSheetRow, withSheetRowTwice } from './edit';

/** Ways that take out or repeat a whole row of a sheet. */
export function rowCandidates(plan: Probeplan): Candidate[] {
  const seen = new Set<string>();
  return plan.figures.flatMap((figure) => {
    const key = `${figure.sheet} ${figure.row}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      { way: 'zeile-geloescht' as const, at: figure, make: () => withoutTheRow(plan, figure) },
      { way: 'zeile-doppelt' as const, at: figure, make: () => withTheRowTwice(plan, figure) },
    ];
  });
}

function withoutTheRow(plan: Probeplan, { sheet, row }: Place): Break {
  const state = withoutRow(sheet, row);
  const isRequired = plan.keyedRows.some(
    (keyed) => keyed.sheet === sheet && keyed.row === row && keyed.rule === 'required',
  );
  const snapshot = withoutSheetRow(plan.snapshot, sheet, row);
  const everywhere: Place[] = snapshot.sheets[sheet]!.cells.map((cell) => ({
    sheet,
    row: cell.row,
    column: cell.column,
  }));
  return {
    snapshot,
    state,
    before: contentOf(plan, sheet, row),
    after: '(no row)',
    broken: [],
    proof: 'violatedConstraint',
    formal: isRequired ? [{ cells: everywhere, result: null }] : [],
    moved: (place) => placeWithoutRow(sheet, row, place),
    debatable: [
      ...relatedTo(plan, sheet, row, state),
      ...everywhere.filter((place) => place.row === row || place.row === row - 1),
    ],
  };
}

function withTheRowTwice(plan: Probeplan, { sheet, row }: Place): Break {
  const state = withRowTwice(sheet, row);
  const columns = plan.snapshot.sheets[sheet]!.cells.filter((cell) => cell.row === row);
  const both = columns.flatMap(({ column }) => [
    { sheet, row, column },
    { sheet, row: row + 1, column },
  ]);
  const isOnce = plan.keyedRows.some((keyed) => keyed.sheet === sheet && keyed.row === row);
  const once: Violation[] = isOnce ? [{ cells: both, result: null }] : [];
  return {
    snapshot: withSheetRowTwice(plan.snapshot, sheet, row),
    state,
    before: contentOf(plan, sheet, row),
    after: '(the row twice)',
    broken: both,
    proof: 'violatedConstraint',
    formal: once,
    moved: (place) => placeWithRowTwice(sheet, row, place),
    debatable: [...both, ...relatedTo(plan, sheet, row, state)],
  };
}

function contentOf(plan: Probeplan, sheet: number, row: number): string {
  return plan.snapshot.sheets[sheet]!.cells.filter((cell) => cell.row === row)
    .map(({ value }) => JSON.stringify(value))
    .join(' ');
}

/** All cells that are bound to the row by a constraint. */
function relatedTo(plan: Probeplan, sheet: number, row: number, state: State): Place[] {
  return plan.constraints
    .map(figuresOf)
    .filter((figures) => figures.some((figure) => figure.sheet === sheet && figure.row === row))
    .flat()
    .flatMap((figure) => state.place(figure) ?? []);
}
