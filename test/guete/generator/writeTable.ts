import type { Figure } from './model';
import type { Grid } from './grid';
import type { PlanBuilder } from './planBuilder';
import { stateSums } from './stateSums';
import { Table, type ColumnSpec, type TableSpec } from './table';
import { shapeOf, type TableShape } from './tableShape';
import { hasFigures, valuesOf } from './tableValues';
import { writeHeads } from './writeHeads';

/** Writes a table onto its sheet and states all that holds among its figures. */
export function writeTable(plan: PlanBuilder, grid: Grid, spec: TableSpec): Table {
  const shape = shapeOf(spec);
  const values = valuesOf(spec);
  const figures: Figure[] = [];
  spec.rows.forEach((row, rowIndex) => {
    row.texts.forEach((text, textIndex) => {
      if (text === '') return;
      const spot = shape.text(rowIndex, textIndex);
      grid.write(spot.row, spot.column, text, lookOf(row));
    });
    if (!hasFigures(row)) return;
    if (row.rule)
      plan.keyedRows.push({
        sheet: grid.index,
        row: shape.figure(rowIndex, 0).row,
        rule: row.rule,
      });
    spec.columns.forEach((column, columnIndex) => {
      const value = values.get(row.key)?.get(column.key) ?? null;
      if (value === null) return;
      const figure: Figure = {
        id: plan.figures.length + figures.length,
        table: spec.key,
        rowKey: row.key,
        columnKey: column.key,
        sheet: grid.index,
        ...shape.figure(rowIndex, columnIndex),
        value,
        decimals: column.decimals ?? 0,
        plan: column.plan,
        priorKey: column.prior ?? null,
        write: row.parts ? severalNumbers(row.parts[columnIndex]!) : writerOf(spec, column),
      };
      grid.write(figure.row, figure.column, figure.write(value)!, {
        format: formatOf(spec, column),
        bold: row.bold ?? false,
      });
      figures.push(figure);
    });
  });
  plan.figures.push(...figures);
  const table = new Table(spec, endOf(shape), figures);
  writeHeads(plan, grid, spec, shape, figures);
  stateSums(plan, grid, table);
  return table;
}

const endOf = ({ end }: TableShape): number => end;

function lookOf({ indent, bold }: { indent?: number; bold?: boolean }) {
  return { indent: indent ?? 0, bold: bold ?? false };
}

function writerOf({ write }: TableSpec, { decimals = 0 }: ColumnSpec): Figure['write'] {
  return write ? (value) => write(value, decimals) : (value) => value;
}

function formatOf({ write }: TableSpec, { decimals = 0, percentOf }: ColumnSpec): string {
  if (write) return '@';
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return percentOf ? `0${fraction}` : `#,##0${fraction}`;
}

/** Several numbers in one cell, below one another: another total changes the first of them. */
function severalNumbers(parts: readonly number[]): Figure['write'] {
  const rest = parts.slice(1);
  return (total) => {
    const first = rest.reduce((left, part) => left - part, total);
    if (first <= 0) return null;
    return [first, ...rest].map((part) => part.toFixed(2).replace('.', ',')).join('\n');
  };
}
