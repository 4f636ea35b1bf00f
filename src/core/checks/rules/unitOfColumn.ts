import type { Column, MoneyUnit, Plan, Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';
import { columnName, figureAt, quoted, UNIT_NAMES, unitCellOf } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** PL-08: a column that is headed T€ between columns in €, although its figures are as large as theirs. */
export function unitOfColumn(plan: Plan): RuleOutput {
  return { findings: plan.tables.flatMap(oddUnit) };
}

function oddUnit(table: Table): Finding[] {
  const columns = table.columns.flatMap((column, index) =>
    column.unit !== null && column.kind !== 'prozent' ? [{ column, index, unit: column.unit }] : [],
  );
  const counts = new Map<MoneyUnit, number>();
  for (const { unit } of columns) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [majority] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!majority || counts.size < 2) return [];
  const usual = columns.filter(({ unit }) => unit === majority[0]);
  return columns
    .filter(
      ({ unit, index }) =>
        unit !== majority[0] &&
        usual.some((other) => isAsLarge(table, index, other.index, unit / majority[0])),
    )
    .map(({ column, unit }) => {
      const cell = unitCell(table, column);
      return findingOf('PL-08', 'warnung', cell, [cell, unitCell(table, usual[0]!.column)], {
        text: `${columnName(column)}: Die Überschrift nennt ${quoted(UNIT_NAMES[unit])}, die übrigen Spalten ${quoted(UNIT_NAMES[majority[0]])}; die Beträge sind aber gleich groß.`,
        ursache: 'Vermutlich nennt die Überschrift die falsche Einheit.',
      });
    });
}

/** Whether the figures of two columns are nearer to being equal than to being apart by the factor of their units. */
function isAsLarge(table: Table, a: number, b: number, factor: number): boolean {
  const ratios = table.rows
    .flatMap((_, row) => {
      const [x, y] = [figureAt(table, row, a)?.shown ?? 0, figureAt(table, row, b)?.shown ?? 0];
      return x === 0 || y === 0 ? [] : [Math.abs(Math.log(Math.abs(x / y)))];
    })
    .sort((x, y) => x - y);
  const median = ratios[Math.floor(ratios.length / 2)];
  return median !== undefined && median < Math.abs(Math.log(factor)) / 2;
}

function unitCell({ sheet, area }: Table, column: Column): CellOnSheet {
  const cell = unitCellOf(column);
  return cell
    ? { sheet, row: cell.row, column: cell.column }
    : { sheet, row: area.row, column: column.position };
}
