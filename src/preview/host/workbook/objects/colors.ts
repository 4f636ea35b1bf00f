import { invalidArgument } from './collection';

/** A colour as Excel takes it, "#ff0000", "FF0000" or a name of HTML, in the notation in which it gives it: "#FF0000". */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') return invalidArgument();
  const named = NAMED[value.toLowerCase()];
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  return named ?? (digits === undefined ? invalidArgument() : `#${digits.toUpperCase()}`);
}

/** The sixteen that every HTML knows, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
