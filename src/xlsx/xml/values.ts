import type { Attributes } from './parseXml';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const SPACE = ' \t\r\n';

/** Text as a workbook writes it: signs that XML cannot hold are escaped, `_x000D_`; a lone `_x005F_` is an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a `t` element: as Excel does, without outer spaces where it is not said that they count. */
export function textOf(text: string, preservesSpace: boolean): string {
  return unescapeText(preservesSpace ? text : withoutOuterSpace(text));
}

/** Without the spaces of XML, to which the no-break space does not belong. */
function withoutOuterSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACE.includes(text[from]!)) from++;
  while (to > from && SPACE.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

export function preservesSpace(attributes: Attributes): boolean {
  return attributes['xml:space']?.value === 'preserve';
}

/** A switch, with what it means where it is absent. */
export function isOn(attributes: Attributes, name: string, whenAbsent = false): boolean {
  const value = attributes[name]?.value;
  return value === undefined ? whenAbsent : value === '1' || value === 'true' || value === 'on';
}

/** A count or a position; null where it is absent or no whole number. */
export function wholeNumber(attributes: Attributes, name: string): number | null {
  const value = attributes[name]?.value;
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
