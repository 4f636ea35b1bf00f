import { parseArea, parseReference, type Area } from '../core/workbook/address';
import { ExcelProblem, problem } from './problems/problem';
import { requireExcel, roundTrip } from './roundTrip';

export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** The area that the person has selected; several areas at once are none. */
export async function readSelection(): Promise<Selected> {
  requireExcel();
  const address = await roundTrip(({ workbook }) => {
    const range = workbook.getSelectedRange();
    range.load('address');
    return () => {
      const { address: selected } = range;
      return selected;
    };
  });
  const reference = parseReference(address);
  const area = reference === null ? null : areaOf(reference.cells);
  if (reference === null || area === null) throw new ExcelProblem(problem('selection'));
  return { sheet: reference.sheet, area };
}

/** Whole rows too: `3:9` */
function areaOf(cells: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells);
  return rows === null ? parseArea(cells) : parseArea(`A${rows[1]!}:XFD${rows[2]!}`);
}
