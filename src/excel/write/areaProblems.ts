import type { Area } from '../../core/workbook/address';
import type { Cell, CellValue, Snapshot } from '../../core/workbook/snapshot';
import { isError } from '../../core/workbook/snapshot';
import { problem, type Problem } from '../problems/problem';
import type { CellImage } from '../undo/record';
import { cellIn } from './cellIn';
import { placeName, placeNames } from './places';
import type { PlannedCells } from './plan';
import type { Survey, SurveyedArea } from './survey';

/** What stands in the way of writing an area that was there before. */
export function areaProblems(step: PlannedCells, now: Survey, expected: Snapshot): Problem[] {
  const area = now.areas.get(step);
  if (area === undefined) return [];
  const { sheet, column, cells } = step;
  const row = step.rowBefore!;
  const first = placeName(sheet, row, column);
  const merged = cellsOf(step).filter(({ y, x }) =>
    (now.merges.get(sheet) ?? []).some((merge) => isCovered(merge, row + y, column + x)),
  );
  const changed = cellsOf(step).filter(
    ({ y, x }) =>
      !isAsExpected(
        area.cells[y]![x]!,
        cellIn(expected, sheet, row + y, column + x),
        step.freezes !== null,
      ),
  );
  const named = (list: readonly { y: number; x: number }[]): string =>
    placeNames(list.map(({ y, x }) => placeName(sheet, row + y, column + x)));
  const writesFormula = cells.some((line) => line.some(({ write }) => 'formula' in write));
  return [
    ...(isArrayInTheWay(step, area)
      ? [
          problem(
            'arrayInTheWay',
            `An der Stelle ${first} steht eine Matrixformel oder ihr Überlauf.`,
          ),
        ]
      : []),
    ...(merged.length > 0
      ? [problem('mergeInTheWay', `Von einem Zellverbund verdeckt: ${named(merged)}.`)]
      : []),
    // A formula in a table can fill its whole column, which no undo of ours would know of.
    ...(writesFormula && area.tables.length > 0
      ? [
          problem(
            'tableInTheWay',
            `Die Formel für ${first} läge in der Excel-Tabelle „${area.tables[0]!}“ und könnte deren ganze Spalte füllen.`,
          ),
        ]
      : []),
    ...(changed.length > 0
      ? [problem('changedMeanwhile', `Seit dem Einlesen geändert: ${named(changed)}.`)]
      : []),
  ];
}

function cellsOf({ cells }: PlannedCells): { y: number; x: number }[] {
  return cells.flatMap((line, y) => line.map((_, x) => ({ y, x })));
}

function isCovered(merge: Area, row: number, column: number): boolean {
  const inside =
    row >= merge.row &&
    row < merge.row + merge.rows &&
    column >= merge.column &&
    column < merge.column + merge.columns;
  return inside && !(row === merge.row && column === merge.column);
}

/** Of formulas that become values it was looked before whether they are part of an array. */
function isArrayInTheWay(step: PlannedCells, area: SurveyedArea): boolean {
  if (step.freezes === 'array') return !isWholeArray(step, area);
  return area.spills !== false || (area.isArray !== false && step.freezes === null);
}

/** An array may only be replaced with all that it fills by now. */
function isWholeArray(
  { column, rowBefore: row, cells }: PlannedCells,
  area: SurveyedArea,
): boolean {
  const { filled } = area;
  return (
    filled !== null &&
    filled.row === row &&
    filled.column === column &&
    filled.rows === cells.length &&
    filled.columns === cells[0]!.length
  );
}

/** A formula's value may have changed by itself; who changed the formula changed the cell. */
function isAsExpected(
  { value, formula }: CellImage,
  expected: Cell | undefined,
  withValue: boolean,
): boolean {
  if (expected === undefined) return formula === null && (value === null || value === '');
  if (formula !== expected.formula) return false;
  return (formula !== null && !withValue) || isSameValue(value, expected.value);
}

function isSameValue(one: CellValue | null, other: CellValue | null): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}
