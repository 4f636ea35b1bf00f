import type { CellStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The palette that old files count colours in, from 8 on; those before are the same as 8 to 15. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** #RRGGBB; null where the file leaves the colour to the system. */
export function hexOf(color: FileColor | undefined, theme: readonly string[]): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) {
    if (color.theme >= theme.length) return null;
    return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  }
  if (color?.indexed === undefined) return null;
  const found = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return found === undefined ? null : `#${found}`;
}

export function colorOf(hex: string): { rgb: string } {
  return { rgb: hex.replace('#', '') };
}
