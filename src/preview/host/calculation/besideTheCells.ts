import { cellAddress } from '../../../core/workbook/address';
import { quotedSheet } from '../workbook/model/areas';
import type { SheetState } from '../workbook/model/workbook';
import type { SeenFormula } from './calculation';
import { formulaAt, functionName, type Formula } from './formula';

/**
 * The formula on a sheet beside the workbook's own, so that the cell that it is seen from keeps its contents, which
 * the formula may read. What it asks of its own place, it is told of the cell that it is seen from.
 */
export function besideTheCells(
  { sheet, position, text }: SeenFormula,
  beside: SheetState,
  row: number,
): Formula {
  const own = `${quotedSheet(sheet.name)}!`;
  const { tokens } = formulaAt(beside, row, 0, text);
  const parts = tokens.map((token, index) => {
    const [before, open] = [tokens[index - 2], tokens[index - 1]];
    const asksForItself =
      token.kind === 'close' &&
      open?.kind === 'open' &&
      before?.kind === 'function' &&
      ['ROW', 'COLUMN'].includes(functionName(before));
    if (asksForItself) return `${own}${cellAddress(position.row, position.column)})`;
    const isUnnamed = token.kind === 'reference' && !token.text.includes('!');
    return isUnnamed ? own + token.text : token.text;
  });
  return formulaAt(beside, row, 0, `=${parts.join('')}`);
}
