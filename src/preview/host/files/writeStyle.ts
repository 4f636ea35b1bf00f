import type { CellStyle } from 'hucre/xlsx';
import type { Border, Style } from '../workbook/model/style';
import { colorOf } from './colors';
import {
  alignmentInFile,
  borderInFile,
  orientationInFile,
  underlineInFile,
  type FileBorder,
} from './names';

const written = new WeakMap<Style, CellStyle>();

export function fileStyle(style: Style): CellStyle {
  const known = written.get(style);
  if (known !== undefined) return known;
  const look = write(style);
  written.set(style, look);
  return look;
}

function write({ numberFormat, font, fill, alignment, borders, protection }: Style): CellStyle {
  const underline = underlineInFile(font.underline);
  const look: CellStyle = {
    font: {
      name: font.name,
      size: font.size,
      color: colorOf(font.color),
      bold: font.bold,
      italic: font.italic,
      strikethrough: font.strikethrough,
      ...(underline === undefined ? {} : { underline }),
    },
    alignment: {
      horizontal: alignmentInFile(alignment.horizontal) as never,
      vertical: alignmentInFile(alignment.vertical) as never,
      wrapText: alignment.wrapText,
      shrinkToFit: alignment.shrinkToFit,
      indent: alignment.indentLevel,
      textRotation: orientationInFile(alignment.textOrientation),
    },
    numFmt: numberFormat,
    protection: { locked: protection.locked, hidden: protection.formulaHidden },
  };
  if (fill.color !== null) {
    look.fill = { type: 'pattern', pattern: 'solid', fgColor: colorOf(fill.color) };
  }
  const border = fileBorder(borders);
  if (border !== null) look.border = border;
  return look;
}

function fileBorder(borders: Style['borders']): NonNullable<CellStyle['border']> | null {
  if (Object.keys(borders).length === 0) return null;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, DiagonalDown, DiagonalUp } = borders;
  const diagonal = DiagonalDown ?? DiagonalUp;
  return {
    ...(EdgeTop && { top: line(EdgeTop) }),
    ...(EdgeBottom && { bottom: line(EdgeBottom) }),
    ...(EdgeLeft && { left: line(EdgeLeft) }),
    ...(EdgeRight && { right: line(EdgeRight) }),
    ...(diagonal && { diagonal: line(diagonal) }),
    ...(DiagonalDown && { diagonalDown: true }),
    ...(DiagonalUp && { diagonalUp: true }),
  };
}

function line({ style, weight, color }: Border): { style: FileBorder; color: { rgb: string } } {
  return { style: borderInFile(style, weight), color: colorOf(color) };
}
