import type { CellStyle } from 'hucre/xlsx';
import { DEFAULT_STYLE, type Border, type BorderSide, type Style } from '../workbook/model/style';
import { hexOf } from './colors';
import { alignmentFromFile, borderFromFile, orientationFromFile, underlineFromFile } from './names';

type FileFont = NonNullable<CellStyle['font']>;
type FileSide = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** Reads the looks of a file's cells; the same look is the same style. */
export class StyleReader {
  private readonly known = new Map<string, Style>();
  private readonly plain: Style;

  constructor(
    private readonly theme: readonly string[],
    defaultFont: FileFont | undefined,
  ) {
    this.plain = { ...DEFAULT_STYLE, font: this.font(defaultFont, DEFAULT_STYLE.font) };
  }

  style(look: CellStyle | undefined, numberFormat: string): Style {
    const key = JSON.stringify([look, numberFormat]);
    let style = this.known.get(key);
    if (style === undefined) {
      style = this.read(look ?? {}, numberFormat);
      this.known.set(key, sameAsDefault(style) ? DEFAULT_STYLE : style);
    }
    return this.known.get(key)!;
  }

  private read(
    { font, fill, border, alignment, protection }: CellStyle,
    numberFormat: string,
  ): Style {
    const isPattern = fill?.type === 'pattern' && fill.pattern !== 'none';
    const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = alignment ?? {};
    return {
      numberFormat,
      font: this.font(font, this.plain.font),
      fill: { color: isPattern ? hexOf(fill.fgColor, this.theme) : null },
      alignment: {
        horizontal: alignmentFromFile(horizontal ?? 'general'),
        vertical: alignmentFromFile(vertical ?? 'bottom'),
        wrapText: wrapText ?? false,
        indentLevel: indent ?? 0,
        textOrientation: orientationFromFile(textRotation ?? 0),
        shrinkToFit: shrinkToFit ?? false,
      },
      borders: this.borders(border),
      protection: {
        locked: protection?.locked ?? true,
        formulaHidden: protection?.hidden ?? false,
      },
    };
  }

  private font(font: FileFont | undefined, plain: Style['font']): Style['font'] {
    if (font === undefined) return plain;
    return {
      name: font.name ?? plain.name,
      size: font.size ?? plain.size,
      color: hexOf(font.color, this.theme) ?? '#000000',
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: underlineFromFile(font.underline),
      strikethrough: font.strikethrough ?? false,
    };
  }

  private borders(border: CellStyle['border']): Style['borders'] {
    const sides: [BorderSide, FileSide | undefined][] = [
      ['EdgeTop', border?.top],
      ['EdgeBottom', border?.bottom],
      ['EdgeLeft', border?.left],
      ['EdgeRight', border?.right],
      ['DiagonalDown', border?.diagonalDown ? border.diagonal : undefined],
      ['DiagonalUp', border?.diagonalUp ? border.diagonal : undefined],
    ];
    const found: Partial<Record<BorderSide, Border>> = {};
    for (const [side, line] of sides) {
      if (line === undefined) continue;
      found[side] = {
        ...borderFromFile(line.style),
        color: hexOf(line.color, this.theme) ?? '#000000',
      };
    }
    return found;
  }
}

function sameAsDefault(style: Style): boolean {
  return JSON.stringify(style) === JSON.stringify(DEFAULT_STYLE);
}
