import type { Area } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/snapshot';
import { ExcelProblem, problem } from '../problems/problem';
import { cellsOf } from './cellsOf';
import { askHiddenLines } from './hiddenLines';
import { askLooks } from './looks';
import { askMerges } from './merges';
import type { Piece } from './portions';

/** What was read of a sheet. */
export interface PieceContent {
  readonly sheetId: string;
  readonly cells: readonly Cell[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** About how large the answer was. */
  readonly bytes: number;
}

export function askPiece(workbook: Excel.Workbook, { extent, slice }: Piece): () => PieceContent {
  const sheet = workbook.worksheets.getItem(extent.sheet.id);
  const [row, column] = [extent.row + slice.row, extent.column];
  const range = sheet.getRangeByIndexes(row, column, slice.rows, extent.columns);
  range.load('values, formulas, numberFormat, valueTypes');
  const looks = askLooks(sheet, extent, slice);
  const hidden = askHiddenLines(sheet, extent, slice);
  return () => {
    const { values, formulas, numberFormat: numberFormats, valueTypes: types } = range;
    // office-js #6781: null instead of values, without an error.
    if ((values as unknown) === null) throw new ExcelProblem(problem('tooLarge'));
    const content = { row, column, values, formulas, numberFormats, types };
    const lines = hidden();
    return {
      sheetId: extent.sheet.id,
      cells: cellsOf(content, looks()),
      hiddenRows: lines.rows,
      hiddenColumns: lines.columns,
      bytes: JSON.stringify([values, formulas, numberFormats, types]).length,
    };
  };
}

export type MergesBySheet = ReadonlyMap<string, readonly Area[]>;

export function askAllMerges(
  workbook: Excel.Workbook,
  sheetIds: readonly string[],
): () => MergesBySheet {
  const answers = sheetIds.map((id) => [id, askMerges(workbook.worksheets.getItem(id))] as const);
  return () => new Map(answers.map(([id, answer]) => [id, answer()]));
}
