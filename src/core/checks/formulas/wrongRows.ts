import { isFigureAt } from '../../plan/rows/numbers';
import type { Table } from '../../plan/types';
import type { FigureChange } from '../../workbook/change';
import { findingOf } from '../rules/findingOf';
import type { CellOnSheet } from '../report';
import { cellOf, figureAt, placeOf, rowName } from '../words';
import type { AddedRows } from './addedRows';
import { addressesOf, addressOf, whereIn, type FormulaFinding } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';

/** The rows that a sum counts too little or too often. */
interface Wrong {
  readonly has: AddedRows;
  readonly missing: readonly number[];
  /** How often those should count, where that is not once. */
  readonly missingTimes?: number;
  readonly extra: readonly number[];
  /** What is to be said of the extra rows, instead of that they do not belong there. */
  readonly why?: (cells: readonly CellOnSheet[]) => string;
}

/** A sum that is wrong in one column. */
export interface WrongSum extends Wrong {
  readonly formula: FormulaCell;
}

/**
 * FM-01: a sum that leaves out rows, or counts some that it should not. The same formula in several columns is one
 * finding; it is a Fehler where the result is another because of it.
 */
export function wrongRows(
  formulas: FormulaTable,
  cells: readonly FormulaCell[],
  { has, missing, missingTimes = 1, extra, why }: Wrong,
  change: FigureChange | null,
): FormulaFinding {
  const { table } = formulas;
  const worth = (column: number): number =>
    sumOf(formulas, missing, column, () => missingTimes) -
    sumOf(formulas, extra, column, (row) => (why ? Math.sign(has.get(row)!) : has.get(row)!));
  const first = cells.find(({ column }) => worth(column) !== 0) ?? cells[0]!;
  const { row, column } = first;
  const cell = cellOf(table, row, column);
  const difference = Number(worth(column).toFixed(6));
  const at = (rows: readonly number[]): CellOnSheet[] =>
    rows.map((each) => cellOf(table, each, column));
  const said = [
    ...(missing.length > 0 ? [`lässt ${addressesOf(at(missing))} aus`] : []),
    ...(extra.length > 0
      ? [
          why?.(at(extra)) ??
            `zählt ${addressesOf(at(extra))} mit, ohne dass ${extra.length === 1 ? 'diese Zelle dazugehört' : 'diese Zellen dazugehören'}`,
        ]
      : []),
  ].join(' und ');
  const named = [...missing, ...extra];
  const which = named.length === 1 ? ` (${rowName(table.rows[named[0]!]!)})` : '';
  const figure = figureAt(table, row, column);
  const others = cells.filter((each) => each !== first).map(placeIn(table));
  const also = others.length === 0 ? '' : addressesOf(others);
  return {
    cause: `Die Formel in ${addressOf(cell)} ${said}${also && `, ebenso in ${also}`}.`,
    at: [cell, ...others],
    wrongResults: cells.filter((each) => worth(each.column) !== 0).map(placeIn(table)),
    isSure: true,
    finding: findingOf(
      'FM-01',
      difference === 0 ? 'warnung' : 'fehler',
      cell,
      [...cells.map(placeIn(table)), ...at(named)],
      {
        text: `${whereIn(formulas, row, column)}: Die Formel in ${addressOf(cell)} ${said}${which}.${also && ` Ebenso in ${also}.`}`,
        gedruckt: figure?.shown ?? null,
        berechnet: figure ? Number((figure.shown + difference).toFixed(6)) : null,
        differenz: figure ? difference : null,
        change: cells.length === 1 ? change : null,
      },
    ),
  };
}

function placeIn({ sheet }: Table): (formula: FormulaCell) => CellOnSheet {
  return ({ cell }) => placeOf({ ...cell, sheet });
}

function sumOf(
  { table }: FormulaTable,
  rows: readonly number[],
  column: number,
  times: (row: number) => number,
): number {
  return rows.reduce(
    (sum, row) =>
      isFigureAt(table, row, column)
        ? sum + times(row) * table.numbers.shown[row * table.numbers.width + column]!
        : sum,
    0,
  );
}
