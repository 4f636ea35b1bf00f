import { displayText } from '../host/display/displayText';
import type { Style } from '../host/workbook/model/style';
import { textWidth } from './textWidth';

/** A number never runs over into the next cell: without a format of its own it loses decimals, else it is shown as #####. */
export function fittingNumber(value: number, text: string, style: Style, room: number): string {
  const { font, numberFormat, alignment } = style;
  if (alignment.shrinkToFit || textWidth(text, font) <= room) return text;
  if (numberFormat === 'General') {
    for (const decimals of [8, 6, 4, 3, 2, 1, 0]) {
      const shorter = displayText(Number(value.toFixed(decimals)), 'General').text;
      if (textWidth(shorter, font) <= room) return shorter;
    }
  }
  const hashes = Math.max(0, Math.floor(room / textWidth('#', font)));
  return '#'.repeat(Math.min(hashes, 255));
}
