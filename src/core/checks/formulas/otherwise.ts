import { referredBy } from '../../formulas/cellsOf';
import { germanFunction } from '../../formulas/functionNames';
import { takeApart, type Pieces } from '../../formulas/references';
import { areaAddress } from '../../workbook/address';
import { inWords } from './formulaFinding';
import type { FormulaCell } from './formulaTables';

const TOKEN = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\(?|\d+(?:\.\d+)?%?|[^\s]/gu;
const NUMBER = /^\d/;
const FUNCTION = /^(.+)\($/;

/** How a formula differs from the one that stands beside it, in half a sentence without its subject. */
export function otherwise({ cell, pieces }: FormulaCell, filled: string): string {
  const usual = takeApart(filled);
  const [own, wanted] = [refersTo(pieces), refersTo(usual)];
  if (own !== wanted) return `verweist auf ${own}, nach dem Muster wäre es ${wanted}`;
  const [mine, theirs] = [tokensOf(pieces), tokensOf(usual)];
  return (
    otherFunctions(mine, theirs) ??
    fixedNumber(mine, theirs) ??
    `rechnet mit denselben Zellen anders${withoutFunctions(cell.formula, filled)}`
  );
}

/** Only what reads the same in German Excel is shown as it is. */
function withoutFunctions(own: string, usual: string): string {
  const isPlain = (formula: string): boolean => formula.length <= 60 && !/[(,.;]/.test(formula);
  return isPlain(own) && isPlain(usual) ? `, ${own} statt ${usual}` : '';
}

function otherFunctions(own: readonly string[], usual: readonly string[]): string | null {
  const [mine, theirs] = [functionsIn(own), functionsIn(usual)];
  const added = without(mine, theirs);
  const lacking = without(theirs, mine);
  if (added.length > 0 && lacking.length > 0)
    return `rechnet mit ${inWords(added)}, nach dem Muster wäre es ${inWords(lacking)}`;
  if (added.length > 0) return `rechnet mit ${inWords(added)}, das Muster nicht`;
  if (lacking.length > 0) return `rechnet ohne ${inWords(lacking)}`;
  return null;
}

/** A number that was put in by hand, or another one than beside. */
function fixedNumber(own: readonly string[], usual: readonly string[]): string | null {
  const begin = own.findIndex((token, index) => token !== usual[index]);
  if (begin < 0) return null;
  const [token, next] = [own[begin]!, own[begin + 1] ?? ''];
  if (own.length === usual.length) {
    const isOnly = own.every((each, index) => index === begin || each === usual[index]);
    const instead = usual[begin]!;
    if (!isOnly || !NUMBER.test(token) || !NUMBER.test(instead)) return null;
    return `rechnet mit ${german(token)}, nach dem Muster wären es ${german(instead)}`;
  }
  const rest = [...own.slice(0, begin), ...own.slice(begin + 2)];
  if (!NUMBER.test(next) || rest.join(' ') !== usual.join(' ')) return null;
  if (token === '+') return `zählt die feste Zahl ${german(next)} dazu`;
  if (token === '-') return `zieht die feste Zahl ${german(next)} ab`;
  return `rechnet außerdem mit der festen Zahl ${german(next)}`;
}

/** References stand for themselves, so that what follows them is not taken for theirs. */
function tokensOf(pieces: Pieces): string[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? (piece.match(TOKEN) ?? []) : ['#'],
  );
}

function functionsIn(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => {
    const match = FUNCTION.exec(token);
    return match ? [germanFunction(match[1]!)] : [];
  });
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !others.includes(name));
}

function german(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** `D5:D9 und D12` */
function refersTo(pieces: Pieces): string {
  const cells = referredBy(pieces).map(({ sheet, area }) =>
    sheet === null ? areaAddress(area) : `${sheet}!${areaAddress(area)}`,
  );
  if (cells.length === 0) return isOfTable(pieces) ? 'eine Tabelle' : 'keine Zelle';
  const more = cells.length > 6 ? ' und weitere' : '';
  return cells.slice(0, 6).join(', ') + more;
}

function isOfTable(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece === 'string' && piece.includes('['));
}
