import type { Sheet, Snapshot } from '../../core/workbook/snapshot';
import { ExcelProblem } from '../problems/problem';
import { requireExcel, roundTrip } from '../roundTrip';
import { readExtents, type Extent } from './extent';
import { readOutline, type ListedSheet } from './outline';
import { cellsIn, Portions, type Piece } from './portions';
import { askAllMerges, askPiece, type MergesBySheet, type PieceContent } from './readPiece';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told after every answer, in cells. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Merged areas too; see {@link askMerges} for what that costs. */
  readonly merges?: boolean;
}

/**
 * What the open workbook says: the same as reading its file does. Three round trips in an Excel on the desktop,
 * however many sheets there are; on the web as many more as the size of the answers makes necessary.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Snapshot> {
  requireExcel();
  const { sheets, names, date1904 } = await readOutline(options.signal);
  return { sheets: await readSheets(sheets, options), names, date1904 };
}

/** What some sheets say. Two round trips on the desktop. */
export async function readSheets(
  sheets: readonly ListedSheet[],
  options: ReadOptions = {},
): Promise<Sheet[]> {
  const extents = await readExtents(sheets, options.signal);
  const merges = options.merges === true ? sheets.map(({ id }) => id) : [];
  const { pieces, mergesBySheet } = await readPieces(extents, merges, options);
  return sheets.map((sheet) => assemble(sheet, pieces.get(sheet.id) ?? [], mergesBySheet));
}

async function readPieces(
  extents: readonly Extent[],
  sheetsWithMerges: readonly string[],
  { signal, onProgress }: ReadOptions,
): Promise<{ pieces: Map<string, PieceContent[]>; mergesBySheet: MergesBySheet }> {
  const portions = new Portions(extents, isOnTheWeb());
  const all = extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const pieces = new Map<string, PieceContent[]>();
  let mergesBySheet: MergesBySheet | null = null;
  let done = 0;
  for (;;) {
    const portion = portions.next();
    const asksMerges = mergesBySheet === null && sheetsWithMerges.length > 0;
    if (portion.length === 0 && !asksMerges) break;
    const answer = await readPortion(portion, asksMerges ? sheetsWithMerges : [], signal);
    if (answer instanceof ExcelProblem) {
      if (portions.refused(portion)) continue;
      throw answer;
    }
    mergesBySheet ??= answer.merges;
    for (const content of answer.contents) {
      pieces.set(content.sheetId, [...(pieces.get(content.sheetId) ?? []), content]);
    }
    portions.answered(
      portion,
      answer.contents.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    onProgress?.((done += cellsIn(portion)), all);
  }
  return { pieces, mergesBySheet: mergesBySheet ?? new Map() };
}

/** A problem where the answer would be too large. */
async function readPortion(
  portion: readonly Piece[],
  sheetsWithMerges: readonly string[],
  signal: AbortSignal | undefined,
): Promise<{ contents: PieceContent[]; merges: MergesBySheet } | ExcelProblem> {
  try {
    return await roundTrip(({ workbook }) => {
      const answers = portion.map((piece) => askPiece(workbook, piece));
      const merges = askAllMerges(workbook, sheetsWithMerges);
      return () => ({ contents: answers.map((answer) => answer()), merges: merges() });
    }, signal);
  } catch (reason) {
    if (reason instanceof ExcelProblem && reason.problem.kind === 'payload') return reason;
    throw reason;
  }
}

function assemble(
  { id, name, visibility }: ListedSheet,
  pieces: readonly PieceContent[],
  merges: MergesBySheet,
): Sheet {
  return {
    name,
    visibility,
    cells: pieces.flatMap(({ cells }) => cells),
    merges: merges.get(id) ?? [],
    hiddenRows: new Set(pieces.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(pieces.flatMap(({ hiddenColumns }) => hiddenColumns)),
  };
}

function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
