import type { CellChange, Change, RowInsertion } from '../../core/workbook/change';
import { Parts } from '../parts/parts';
import { patchCalcChain } from './calcChain';
import { calculateOnLoad } from './calculateOnLoad';
import { cellWith, cellWithResult } from './cellContent';
import { insertRow } from './insertRow';
import { PatchedParts } from './patchedParts';
import { refuseProtection } from './refuseProtection';
import { replaceEntries } from './replaceEntries';
import { refuseArrays, writeOutSharedFormulas } from './sharedGroups';
import { UnpatchableFile } from './unpatchableFile';

/** The new result of a formula where it stands afterwards; null where only a spreadsheet can tell. */
interface Result {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

/**
 * The file with some cells written and rows inserted, everything else byte for byte as it was: the other parts as they
 * are packed, and in a sheet what stands beside the cells. Results are the values that formulas get by that. Throws
 * {@link UnpatchableFile} where something cannot be written exactly.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly Change[],
  results: readonly Result[],
): Uint8Array {
  const parts = new PatchedParts(new Parts(bytes));
  const resultOf = new Map(results.map((result) => [keyOf(result), result.value]));
  const [insertions, cells] = apart(changes);
  for (const insertion of insertions) insertRow(parts, insertion);
  for (const change of cells) write(parts, change, resultOf.get(keyOf(change)) ?? null);
  const written = new Set(cells.map(keyOf));
  const dependent = results.filter((result) => !written.has(keyOf(result)));
  for (const { sheet: name, row, column, value } of dependent) {
    const sheet = parts.sheet(name);
    const cell = cellWithResult(sheet, row, column, value);
    if (cell) sheet.put(row, cell);
  }
  parts.closeSheets();
  if (dependent.some(({ value }) => value === null)) calculateOnLoad(parts);
  patchCalcChain(parts, insertions, cells);
  return replaceEntries(bytes, parts.changed());
}

/** Rows first: the texts of a new row stand behind its insertion, and no cell is written before the last insertion. */
function apart(changes: readonly Change[]): [RowInsertion[], CellChange[]] {
  const insertions: RowInsertion[] = [];
  const cells: CellChange[] = [];
  for (const change of changes) {
    if ('write' in change) cells.push(change);
    else if ('insertRows' in change && change.insertRows === 1) insertions.push(change);
    else
      throw new UnpatchableFile(
        'In eine Datei lassen sich nur Zellen und einzelne Zeilen schreiben.',
      );
  }
  return [insertions, cells];
}

function write(parts: PatchedParts, change: CellChange, result: number | null): void {
  const { row, column, write: content } = change;
  const sheet = parts.sheet(change.sheet);
  refuseProtection(sheet);
  refuseArrays(sheet, row, column);
  if (/\st\s*=\s*["']shared/.test(sheet.cell(row, column)?.inner ?? ''))
    writeOutSharedFormulas(sheet);
  sheet.put(row, cellWith(sheet, row, column, content, result));
}

function keyOf({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): string {
  return `${row} ${column} ${sheet}`;
}
