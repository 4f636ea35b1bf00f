import { parseArea } from '../../core/workbook/address';
import type { Snapshot } from '../../core/workbook/snapshot';
import { isSameSheetName } from '../write/sheetName';
import { placeName } from '../write/places';
import type { Record, Step } from './record';
import type { Situation } from './situation';

/** Rows or a whole sheet that are to go away; counted as they are now. */
interface Going {
  readonly sheet: string;
  /** null: all of it. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** Formulas and names that would end as #REF! when what was added goes away, as somebody built upon it. */
export function neededBy({ steps }: Record, now: Situation, workbook: Snapshot): string[] {
  const nameOf = (id: string): string | undefined => now.sheets.find((one) => one.id === id)?.name;
  const going = steps.flatMap((step): Going[] => {
    if (step.kind === 'sheet') {
      const sheet = nameOf(now.addedSheets.get(step)?.id ?? '');
      return sheet === undefined ? [] : [{ sheet, rows: null }];
    }
    const sheet = step.kind === 'rows' ? nameOf(step.sheetId) : undefined;
    if (step.kind !== 'rows' || sheet === undefined) return [];
    return [{ sheet, rows: { first: step.rowAfter, last: step.rowAfter + step.count - 1 } }];
  });
  const ours = new Set(steps.flatMap((step) => placesOf(step, nameOf)));
  const goes = (sheet: string, first: number, last: number): boolean =>
    going.some(
      (one) =>
        isSameSheetName(one.sheet, sheet) &&
        (one.rows === null || (first >= one.rows.first && last <= one.rows.last)),
    );
  const needs = (formula: string, sheet: string): boolean =>
    referencesIn(formula, sheet).some(({ on, first, last }) => goes(on, first, last));
  return [
    ...workbook.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(
          ({ row, formula }) => formula !== null && !goes(name, row, row) && needs(formula, name),
        )
        .map(({ row, column }) => placeName(name, row, column))
        .filter((place) => !ours.has(place)),
    ),
    ...workbook.names
      .filter(({ refersTo, sheet }) => needs(refersTo, sheet ?? ''))
      .map(({ name }) => `Name „${name}“`),
  ];
}

/** What gets back what it held before needs nothing of what was added. */
function placesOf(step: Step, nameOf: (id: string) => string | undefined): string[] {
  if (step.kind !== 'cells') return [];
  return step.before.flatMap((line, y) =>
    line.map((_, x) => placeName(nameOf(step.sheetId) ?? '', step.rowAfter + y, step.column + x)),
  );
}

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\d(])/gu;

function referencesIn(
  formula: string,
  sheet: string,
): { on: string; first: number; last: number }[] {
  return [...formula.replace(TEXT, '""').matchAll(REFERENCE)].flatMap(
    ([, quoted, plain, cells]) => {
      const on = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
      const lines = /^\$?(\d+):\$?(\d+)$/.exec(cells!);
      if (lines !== null) return [{ on, first: Number(lines[1]) - 1, last: Number(lines[2]) - 1 }];
      const area = parseArea(cells!);
      return area === null ? [] : [{ on, first: area.row, last: area.row + area.rows - 1 }];
    },
  );
}
