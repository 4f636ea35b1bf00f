import type { Content } from '../../core/workbook/change';
import type { CellText, SheetText } from './sheetText';
import { escaped } from './xmlText';

/** A cell with other content and the format that it has; a formula with its result, where that is known. */
export function cellWith(
  sheet: SheetText,
  row: number,
  column: number,
  content: Content,
  result: number | null,
): CellText {
  const [v, f, is, t] = ['v', 'f', 'is', 't'].map((name) => sheet.element(name)) as [
    string,
    string,
    string,
    string,
  ];
  if ('text' in content) {
    const tag = sheet.tagFor(row, column, 'inlineStr');
    const text = `<${t} xml:space="preserve">${escaped(content.text)}</${t}>`;
    return { column, tag, inner: `<${is}>${text}</${is}>` };
  }
  if ('formula' in content) {
    const tag = sheet.tagFor(row, column, null);
    const value = result === null ? '' : `<${v}>${String(result)}</${v}>`;
    return { column, tag, inner: `<${f}>${escaped(content.formula.slice(1))}</${f}>${value}` };
  }
  const isBoolean = typeof content.value === 'boolean';
  const tag = sheet.tagFor(row, column, isBoolean ? 'b' : null);
  return { column, tag, inner: `<${v}>${String(Number(content.value))}</${v}>` };
}

/** The same formula with another result; without one where nobody can tell it. */
export function cellWithResult(
  sheet: SheetText,
  row: number,
  column: number,
  result: number | null,
): CellText | null {
  const cell = sheet.cell(row, column);
  const [v, f] = [sheet.element('v'), sheet.element('f')];
  const formula =
    cell && new RegExp(String.raw`<${f}(?:\s[^>]*)?(?:/>|>[\s\S]*?</${f}\s*>)`).exec(cell.inner);
  if (!formula) return null;
  const value = result === null ? '' : `<${v}>${String(result)}</${v}>`;
  return { column, tag: sheet.tagFor(row, column, null), inner: formula[0] + value };
}
