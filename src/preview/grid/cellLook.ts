import type { CSSProperties } from 'react';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Border, Style } from '../host/workbook/model/style';
import { fontFamily } from './textWidth';

const looks = new WeakMap<Style, CSSProperties>();

/** A cell's style in CSS; borders and the side of the text come on top of it. */
export function lookOf(style: Style): CSSProperties {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const { font, fill, alignment } = style;
  const lines = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  const look: CSSProperties = {
    fontFamily: fontFamily(font),
    fontSize: `${font.size}pt`,
    color: font.color,
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...(lines.length > 0 && { textDecoration: lines.join(' ') }),
    ...(fill.color !== null && { backgroundColor: fill.color }),
    alignItems: VERTICAL[alignment.vertical] ?? 'flex-end',
    ...bordersOf(style),
  };
  looks.set(style, look);
  return look;
}

const VERTICAL: Readonly<Record<string, CSSProperties['alignItems']>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

export type Side = 'left' | 'center' | 'right';

/** Excel's own choice: numbers to the right, truth values and errors in the middle, texts to the left. */
export function sideOf(style: Style, value: CellValue | null): Side {
  switch (style.alignment.horizontal) {
    case 'Left':
    case 'Justify':
    case 'Fill':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    default:
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' || value === null ? 'left' : 'center';
  }
}

const SIDES = [
  ['EdgeTop', 'borderTop'],
  ['EdgeBottom', 'borderBottom'],
  ['EdgeLeft', 'borderLeft'],
  ['EdgeRight', 'borderRight'],
] as const;

function bordersOf({ borders }: Style): CSSProperties {
  return Object.fromEntries(
    SIDES.flatMap(([side, property]) => {
      const border = borders[side];
      return border === undefined ? [] : [[property, lineOf(border)]];
    }),
  );
}

const PIXELS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function lineOf({ style, weight, color }: Border): string {
  const [kind, width] = LINES[style] ?? ['solid', PIXELS[weight] ?? 1];
  return `${kind === 'double' ? 3 : width}px ${kind} ${color}`;
}

const LINES: Readonly<Record<string, readonly [string, number]>> = {
  Double: ['double', 3],
  Dash: ['dashed', 1],
  DashDot: ['dashed', 1],
  DashDotDot: ['dashed', 1],
  SlantDashDot: ['dashed', 2],
  Dot: ['dotted', 1],
};
