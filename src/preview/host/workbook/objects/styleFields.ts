import type { Alignment, Font, Style } from '../model/style';
import { readColor } from './colors';
import { invalidArgument } from './collection';

/** A property of a cell's look: how it is read from a style and put into another. */
interface StyleField {
  readonly read: (style: Style) => unknown;
  /** Missing where the stand-in keeps nothing: then setting it is refused. */
  readonly write?: (style: Style, value: unknown) => Style;
}

export type StyleFields = Readonly<Record<string, StyleField>>;

export const FONT: StyleFields = {
  name: font('name', text),
  size: font('size', (value) => (isWithin(value, 1, 409) ? value : invalidArgument())),
  color: font('color', readColor),
  bold: font('bold', truth),
  italic: font('italic', truth),
  underline: font(
    'underline',
    oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  ),
  strikethrough: font('strikethrough', truth),
  subscript: { read: () => false },
  superscript: { read: () => false },
  tintAndShade: { read: () => 0 },
};

export const FILL: StyleFields = {
  // No fill reads as white.
  color: {
    read: ({ fill }) => fill.color ?? '#FFFFFF',
    write: (style, value) => ({ ...style, fill: { color: readColor(value) } }),
  },
  pattern: { read: ({ fill }) => (fill.color === null ? 'None' : 'Solid') },
  patternColor: { read: () => '#000000' },
  patternTintAndShade: { read: () => 0 },
  tintAndShade: { read: () => 0 },
};

export const PROTECTION: StyleFields = {
  locked: protection('locked'),
  formulaHidden: protection('formulaHidden'),
};

export const ALIGNMENT: StyleFields = {
  horizontalAlignment: alignment(
    'horizontal',
    oneOf(
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ),
  ),
  verticalAlignment: alignment(
    'vertical',
    oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  ),
  wrapText: alignment('wrapText', truth),
  indentLevel: alignment('indentLevel', (value) =>
    isWithin(value, 0, 250) ? value : invalidArgument(),
  ),
  textOrientation: alignment('textOrientation', (value) =>
    isWithin(value, -90, 90) || value === 180 ? value : invalidArgument(),
  ),
  shrinkToFit: alignment('shrinkToFit', truth),
  readingOrder: { read: () => 'Context' },
  autoIndent: { read: () => false },
};

function font<Key extends keyof Font>(key: Key, read: (value: unknown) => Font[Key]): StyleField {
  return {
    read: (style) => style.font[key],
    write: (style, value) => ({ ...style, font: { ...style.font, [key]: read(value) } }),
  };
}

function alignment<Key extends keyof Alignment>(
  key: Key,
  read: (value: unknown) => Alignment[Key],
): StyleField {
  return {
    read: (style) => style.alignment[key],
    write: (style, value) => ({ ...style, alignment: { ...style.alignment, [key]: read(value) } }),
  };
}

function protection(key: 'locked' | 'formulaHidden'): StyleField {
  return {
    read: (style) => style.protection[key],
    write: (style, value) => ({
      ...style,
      protection: { ...style.protection, [key]: truth(value) },
    }),
  };
}

function truth(value: unknown): boolean {
  return typeof value === 'boolean' ? value : invalidArgument();
}

function text(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : invalidArgument();
}

function oneOf(...values: readonly string[]): (value: unknown) => string {
  return (value) => values.find((one) => one === value) ?? invalidArgument();
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
