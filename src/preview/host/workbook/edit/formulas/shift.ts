import type { Area } from '../../../../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS } from '../../model/cells';
import { isOnSheet, quotedSheet } from '../../model/areas';
import { cellsText, replaceReferences, type FormulaReference } from './references';

/** Where an area goes; null when it is gone. */
export type Move = (area: Area) => Area | null;

/** Cells of a sheet moved: `belongsTo` says whether a sheet name (null: the formula's own sheet) means that sheet. */
export function moveReferences(
  formula: string,
  belongsTo: (sheet: string | null) => boolean,
  move: Move,
): string {
  return replaceReferences(formula, (reference) => {
    if (!belongsTo(reference.sheet)) return asItStood(reference);
    const area = move(reference.area);
    return (
      prefix(reference.sheet) +
      (area === null
        ? '#REF!'
        : sameArea(area, reference.area)
          ? reference.cells
          : cellsText(reference, area))
    );
  });
}

/** A sheet was renamed: formulas follow. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return replaceReferences(formula, (reference) =>
    isSheet(reference.sheet, from) ? `${quotedSheet(to)}!${reference.cells}` : asItStood(reference),
  );
}

/** A sheet was deleted: what pointed to it is lost. */
export function loseSheetIn(formula: string, name: string): string {
  return replaceReferences(formula, (reference) =>
    isSheet(reference.sheet, name) ? '#REF!' : asItStood(reference),
  );
}

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, (reference) => {
    const { area, first, last } = reference;
    const top = area.row + (first.row || area.rows === MOST_ROWS ? 0 : rows);
    const bottom = area.row + area.rows + (last.row || area.rows === MOST_ROWS ? 0 : rows);
    const left = area.column + (first.column || area.columns === MOST_COLUMNS ? 0 : columns);
    const right =
      area.column + area.columns + (last.column || area.columns === MOST_COLUMNS ? 0 : columns);
    const copied = {
      row: Math.min(top, bottom - 1),
      column: Math.min(left, right - 1),
      rows: Math.abs(bottom - 1 - top) + 1,
      columns: Math.abs(right - 1 - left) + 1,
    };
    return prefix(reference.sheet) + (isOnSheet(copied) ? cellsText(reference, copied) : '#REF!');
  });
}

function asItStood({ sheet, cells }: FormulaReference): string {
  return prefix(sheet) + cells;
}

function prefix(sheet: string | null): string {
  return sheet === null ? '' : `${quotedSheet(sheet)}!`;
}

function isSheet(sheet: string | null, name: string): boolean {
  return sheet?.toLowerCase() === name.toLowerCase();
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
