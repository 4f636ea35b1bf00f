import { parseReference } from '../../workbook/address';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const PATTERNS = [
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['reference', String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?(?:${CELLS})(?![\p{L}\d_.(!])`],
  ['call', String.raw`[A-Z][A-Z0-9.]*\(`],
  ['name', String.raw`[\p{L}_\\][\p{L}\d_.\\]*`],
  ['sign', String.raw`<=|>=|<>|[-+*/^&=<>(),%]`],
] as const;
const TOKEN = new RegExp(
  String.raw`\s*(?:${PATTERNS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|')})\s*`,
  'uyi',
);

/** A formula in its parts; null for what is none of ours: arrays, references to other workbooks, whole rows. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return null;
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>): Token {
  const { number, text, reference, call, name, sign } = groups;
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (reference !== undefined) return { kind: 'reference', ...placeIn(reference) };
  if (call !== undefined) return { kind: 'call', name: call.slice(0, -1).toUpperCase() };
  if (name !== undefined) return { kind: 'name', name };
  return { kind: 'sign', sign: sign! };
}

function placeIn(reference: string): { readonly sheet: string | null; readonly cells: string } {
  const apart = parseReference(reference);
  return apart
    ? { sheet: apart.sheet, cells: apart.cells.toUpperCase() }
    : { sheet: null, cells: reference.toUpperCase() };
}
