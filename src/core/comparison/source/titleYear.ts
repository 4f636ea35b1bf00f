import type { Area } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/snapshot';
import { isNote } from './notes';

/** The only year that the title directly above a table names; '' where it names none or several. */
export function titleYear({ cells }: Sheet, { row, column, columns }: Area): string {
  const years = new Set<string>();
  for (let above = row - 1; above >= 0; above -= 1) {
    const held = cells.filter(
      (cell) =>
        cell.row === above &&
        cell.column < column + columns &&
        (cell.formula !== null || (cell.value !== null && cell.value !== '')),
    );
    const texts = held.map(textIn);
    if (texts.length === 0 || texts.some((text) => text === null)) break;
    if (texts.slice(1).some((text) => !isNote(text!))) break;
    if (!isNote(texts[0]!)) {
      for (const [year] of texts[0]!.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) years.add(year);
    }
  }
  return years.size === 1 ? [...years][0]! : '';
}

function textIn({ value }: Cell): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : null;
}
