import type { Content } from '../../workbook/change';
import type { FooterLine } from './footerLine';
import { fitsExcel } from './formulaLength';
import { quoted } from './quoted';

/** The lines of a footer in as many rows as there are above a picture that stays: the last of them share one. */
export function fittedIn(room: number, lines: readonly FooterLine[]): readonly FooterLine[] {
  if (lines.length <= room) return lines;
  const last = lines.slice(room - 1).reduce(joined);
  return [...lines.slice(0, room - 1), last];
}

function joined(first: FooterLine, second: FooterLine): FooterLine {
  const says = [first.says, second.says].filter((text) => text !== '').join(' ');
  const formula = `=TRIM(${pieceOf(first.write)}&" "&${pieceOf(second.write)})`;
  const isLive = [first, second].some(({ write }) => 'formula' in write);
  return { says, write: isLive && fitsExcel(formula) ? { formula } : { text: says } };
}

function pieceOf(write: Content): string {
  if ('formula' in write) return write.formula.slice(1);
  return quoted('text' in write ? write.text : String(write.value));
}
