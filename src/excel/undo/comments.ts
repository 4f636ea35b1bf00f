import { roundTrip } from '../roundTrip';

export interface CommentPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Where the comments of some sheets are. Notes, the older kind, can be asked for only since ExcelApi 1.18. Two round
 * trips, one where there are none.
 */
export async function readComments(sheetIds: readonly string[]): Promise<CommentPlace[]> {
  const found = await roundTrip(({ workbook }) => {
    const answers = sheetIds.map((sheetId) => {
      const { comments } = workbook.worksheets.getItem(sheetId);
      comments.load('items/id');
      return { sheetId, comments };
    });
    return () =>
      answers.flatMap(({ sheetId, comments }) => comments.items.map(({ id }) => ({ sheetId, id })));
  });
  if (found.length === 0) return [];
  return roundTrip(({ workbook }) => {
    const places = found.map(({ sheetId, id }) => {
      const cell = workbook.comments.getItem(id).getLocation();
      cell.load('rowIndex, columnIndex');
      return { sheetId, cell };
    });
    return () =>
      places.map(({ sheetId, cell }) => ({
        sheetId,
        row: cell.rowIndex,
        column: cell.columnIndex,
      }));
  });
}
