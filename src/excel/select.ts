import { cellAddress } from '../core/workbook/address';
import { ExcelProblem, problem, type Problem } from './problems/problem';
import { problemOf } from './problems/problemOf';
import { roundTrip } from './roundTrip';

/** Shows a cell to the person; gives what stands in the way where that is not possible. */
export async function select(sheet: string, row: number, column: number): Promise<Problem | null> {
  try {
    await refuseUnseen(sheet);
    await roundTrip(({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cellAddress(row, column)).select();
      return () => undefined;
    });
    return null;
  } catch (reason) {
    return problemOf(reason);
  }
}

/** A hidden sheet cannot be shown, and is not to be revealed by us. */
async function refuseUnseen(sheet: string): Promise<void> {
  const visibility = await roundTrip(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    return () => {
      const { isNullObject: isGone } = worksheet;
      if (isGone) return null;
      const { visibility: current } = worksheet;
      return current;
    };
  });
  if (visibility === null) {
    const sentence = `Das Blatt „${sheet}“ gibt es in der Arbeitsmappe nicht mehr.`;
    throw new ExcelProblem(problem('sheetMissing', sentence));
  }
  if (visibility !== Excel.SheetVisibility.visible) {
    throw new ExcelProblem(problem('sheetHidden', `Das Blatt „${sheet}“ ist ausgeblendet.`));
  }
}
