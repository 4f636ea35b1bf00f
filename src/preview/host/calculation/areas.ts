import type { Area } from '../../../core/workbook/address';
import type { Position } from '../workbook/model/cells';

export function containsCell(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function sameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
