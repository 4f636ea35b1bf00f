import { parse, tokenize as engineTokens } from '@cj-tech-master/excelts/formula';
import { ENGLISH } from '../formula/language';
import { tokenize } from '../formula/tokens';

/** The formula with the parentheses closed that were left open at its end, as Excel does; null where it is none. */
export function completeFormula(formula: string): string | null {
  const tokens = tokenize(formula.slice(1), ENGLISH);
  // "=SUM(" is no beginning that closing the parenthesis completes.
  if (tokens[tokens.length - 1]?.kind === 'open') return null;
  const depth = tokens.reduce(
    (sum, { kind }) => sum + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0),
    0,
  );
  const complete = formula + ')'.repeat(Math.max(0, depth));
  // The engine reads no "A1#" and is given the cells instead.
  const readable = tokenize(complete.slice(1), ENGLISH)
    .map(({ kind, text }) => (kind === 'reference' ? text.replace(/#$/, '') : text))
    .join('');
  try {
    parse(engineTokens(readable));
    return complete;
  } catch {
    return null;
  }
}
