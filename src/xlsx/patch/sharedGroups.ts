import { cellAddress, parseArea } from '../../core/workbook/address';
import { movedBy, takeApart } from '../../core/formulas/references';
import type { SheetText } from './sheetText';
import { UnpatchableFile } from './unpatchableFile';
import { attribute, escaped, unescaped } from './xmlText';

const FORMULA = /(<(?:[\w.-]+:)?f(?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f\s*>)/;

/** Gives every cell its own formula where the file writes one for many, so that single cells can be changed. */
export function writeOutSharedFormulas(sheet: SheetText): void {
  const groups = new Map<string, { row: number; column: number; text: string }>();
  for (const [row, cell] of [...sheet.allCells()]) {
    const match = FORMULA.exec(cell.inner);
    if (!match || attribute(match[1]!, 't') !== 'shared') continue;
    const group = attribute(match[1]!, 'si') ?? '';
    const text = unescaped(match[2] ?? '');
    const known = groups.get(group);
    const begins = text !== '' && (!known || attribute(match[1]!, 'ref') !== null);
    if (begins) groups.set(group, { row, column: cell.column, text });
    const first = groups.get(group);
    if (!first) continue;
    const own = movedBy(takeApart(first.text), row - first.row, cell.column - first.column);
    const f = sheet.element('f');
    const inner = cell.inner.replace(FORMULA, () => `<${f}>${escaped(own)}</${f}>`);
    sheet.put(row, { ...cell, inner });
  }
}

/** What fills several cells at once can only be changed as a whole. */
export function refuseArrays(sheet: SheetText, row: number, column: number): void {
  for (const [, { inner }] of sheet.allCells()) {
    const match = FORMULA.exec(inner);
    const area = match && parseArea(attribute(match[1]!, 'ref') ?? '');
    const type = match && attribute(match[1]!, 't');
    if (!area || (type !== 'array' && type !== 'dataTable') || area.rows * area.columns === 1)
      continue;
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (isInside)
      throw new UnpatchableFile(
        `Auf dem Blatt „${sheet.name}“ füllt eine Formel mehrere Zellen zugleich, darunter ${cellAddress(row, column)}; sie lässt sich nicht einzeln ändern.`,
      );
  }
}
