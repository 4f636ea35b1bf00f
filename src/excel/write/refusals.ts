import type { Snapshot } from '../../core/workbook/snapshot';
import { problem, type Problem } from '../problems/problem';
import { areaProblems } from './areaProblems';
import { placeName, placeNames } from './places';
import type { PlannedStep } from './plan';
import { rewritingProblems } from './rewriting';
import { isSameSheetName, isSheetName } from './sheetName';
import type { Survey } from './survey';

/** Everything that stands in the way of the changes; nothing may be written while there is any of it. */
export function refusals(
  steps: readonly PlannedStep[],
  now: Survey,
  expected: Snapshot,
): Problem[] {
  return [
    ...(now.readOnly ? [problem('readOnly')] : []),
    ...contradictions(steps),
    ...sheetProblems(steps, now),
    ...newSheetProblems(steps, now),
    ...rewritingProblems(steps, now),
    ...steps.flatMap((step) => (step.kind === 'cells' ? areaProblems(step, now, expected) : [])),
    ...tableProblems(steps, now),
  ];
}

function contradictions(steps: readonly PlannedStep[]): Problem[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { sheet, row, column } of steps.flatMap(finalPlaces)) {
    const place = placeName(sheet, row, column);
    if (seen.has(place)) twice.push(place);
    seen.add(place);
  }
  return twice.length === 0
    ? []
    : [problem('contradiction', `Mehrfach zu schreiben wäre: ${placeNames(twice)}.`)];
}

function finalPlaces(step: PlannedStep): { sheet: string; row: number; column: number }[] {
  if (step.kind !== 'cells') return [];
  const { sheet, rowAfter, column, cells } = step;
  return cells.flatMap((line, y) =>
    line.map((_, x) => ({ sheet, row: rowAfter + y, column: column + x })),
  );
}

function sheetProblems(steps: readonly PlannedStep[], { sheets }: Survey): Problem[] {
  const names = new Set(
    steps.flatMap((step) => {
      if (step.kind === 'sheet') return [];
      return [nameOfSheet(step)];
    }),
  );
  return [...names].flatMap((name) => {
    const sheet = sheets.find((other) => other.name === name);
    if (sheet === undefined) {
      return [
        problem('sheetMissing', `Das Blatt „${name}“ gibt es in der Arbeitsmappe nicht mehr.`),
      ];
    }
    // Never unprotected by us (office-js #6784).
    return sheet.isProtected
      ? [problem('sheetProtected', `Das Blatt „${name}“ ist geschützt.`)]
      : [];
  });
}

function nameOfSheet(step: Exclude<PlannedStep, { kind: 'sheet' }>): string {
  if (step.kind === 'cells') return step.sheet;
  return step.kind === 'rewrite' ? step.change.before.newSheet : step.change.sheet;
}

function newSheetProblems(steps: readonly PlannedStep[], now: Survey): Problem[] {
  const names = steps.flatMap((step) => (step.kind === 'sheet' ? [step.change.newSheet] : []));
  const isTaken = (name: string, index: number): boolean =>
    now.sheets.some((sheet) => isSameSheetName(sheet.name, name)) ||
    names.slice(0, index).some((other) => isSameSheetName(other, name));
  return [
    ...(names.length > 0 && now.structureProtected ? [problem('structureProtected')] : []),
    ...names.flatMap((name, index) => {
      if (!isSheetName(name)) {
        return [problem('sheetName', `„${name}“ ist als Name eines Blattes nicht erlaubt.`)];
      }
      return isTaken(name, index)
        ? [problem('sheetExists', `Ein Blatt „${name}“ gibt es in der Arbeitsmappe schon.`)]
        : [];
    }),
  ];
}

function tableProblems(steps: readonly PlannedStep[], now: Survey): Problem[] {
  return steps.flatMap((step) => {
    // Whole rows cannot be moved where two tables stand beside each other.
    if (step.kind !== 'rows' || (now.tablesAtRow.get(step) ?? 0) < 2) return [];
    const { sheet, before } = step.change;
    return [
      problem(
        'tableInTheWay',
        `In Zeile ${before + 1} des Blattes „${sheet}“ liegen mehrere Excel-Tabellen nebeneinander.`,
      ),
    ];
  });
}
