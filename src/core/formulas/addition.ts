import { areaOf, sheetBefore, type Referred } from './cellsOf';
import type { Pieces, Reference } from './references';

/** Cells that a formula adds or takes off. */
export interface Summand extends Referred {
  readonly factor: 1 | -1;
  /** Whether it is an area of SUM, in which texts and empty cells do no harm. */
  readonly inSum: boolean;
  /** Whether formulas with SUBTOTAL in it do not count. */
  readonly withoutSubtotals: boolean;
}

/** What a defined name refers to; null where it is none for cells. */
export type NameLookup = (name: string) => Referred | null;

type Token = string | Summand;

const WORDS = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\(?|\d+(?:\.\d+)?|\S/gu;
const SUBTOTAL_OF_SUMS: ReadonlySet<string> = new Set(['9', '109']);

/**
 * What a formula adds up, if that is all it does: `=SUM(C5:C9)+C12-C14`, with SUBTOTAL, ROUND, brackets and names. null
 * for every other formula.
 */
export function additionOf(pieces: Pieces, nameOf: NameLookup = () => null): Summand[] | null {
  const tokens = tokensOf(pieces);
  const reading = new Reading(tokens, nameOf);
  return reading.all();
}

function tokensOf(pieces: Pieces): Token[] {
  return pieces.flatMap((piece, index): readonly Token[] => {
    if (typeof piece !== 'string') return [cellsAt(pieces, index, piece)];
    return wordsOf(piece);
  });
}

/** So many texts between references are kept; formulas repeat theirs, `=SUM(` and `)`. */
const MOST_KEPT = 1_000;
const kept = new Map<string, readonly string[]>();

/** The words of a text, without the sheet of the reference behind it. */
function wordsOf(piece: string): readonly string[] {
  const known = kept.get(piece);
  if (known) return known;
  const sheet = sheetBefore(piece);
  const text =
    sheet === null ? piece : piece.replace(/(?:'(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:]+)!$/, '');
  const words = text.match(WORDS) ?? [];
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(piece, words);
  return words;
}

function cellsAt(pieces: Pieces, index: number, reference: Reference): Summand {
  const before = pieces[index - 1];
  const sheet = typeof before === 'string' ? sheetBefore(before) : null;
  return { sheet, area: areaOf(reference), factor: 1, inSum: false, withoutSubtotals: false };
}

/** Reads from left to right; what it does not know makes the whole no addition. */
class Reading {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly nameOf: NameLookup,
  ) {}

  all(): Summand[] | null {
    if (this.tokens[0] === '=') this.at = 1;
    const found = this.chain();
    return found && this.at === this.tokens.length && found.length > 0 ? found : null;
  }

  /** `+a-b+SUM(…)` */
  private chain(): Summand[] | null {
    const found: Summand[] = [];
    let sign = this.sign() ?? 1;
    for (;;) {
      const one = this.one();
      if (!one) return null;
      for (const each of one)
        found.push(sign === 1 ? each : { ...each, factor: each.factor === 1 ? -1 : 1 });
      const next = this.sign();
      if (next === null) return found;
      sign = next;
    }
  }

  private sign(): 1 | -1 | null {
    const token = this.tokens[this.at];
    if (token !== '+' && token !== '-') return null;
    this.at += 1;
    return token === '+' ? 1 : -1;
  }

  private one(): readonly Summand[] | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) return null;
    if (typeof token !== 'string') return isOne(token) ? [token] : null;
    switch (token.toUpperCase()) {
      case '(':
        return this.closed(this.chain());
      case 'SUM(':
        return this.closed(this.list());
      case 'ROUND(':
        return this.rounded();
      case 'SUBTOTAL(':
        return this.subtotal();
    }
    const named = /^[\p{L}_]/u.test(token) && !token.endsWith('(') ? this.nameOf(token) : null;
    return named ? [{ ...named, factor: 1, inSum: false, withoutSubtotals: false }] : null;
  }

  private closed(found: Summand[] | null): Summand[] | null {
    return found && this.take(')') ? found : null;
  }

  private take(text: string): boolean {
    if (this.tokens[this.at] !== text) return false;
    this.at += 1;
    return true;
  }

  /** The arguments of SUM: areas, or additions of cells. */
  private list(): Summand[] | null {
    const found: Summand[] = [];
    do {
      const token = this.tokens[this.at];
      if (token !== undefined && typeof token !== 'string') {
        const next = this.tokens[this.at + 1];
        if (next === ',' || next === ')') {
          this.at += 1;
          found.push({ ...token, inSum: true });
          continue;
        }
      }
      const chain = this.chain();
      if (!chain) return null;
      found.push(...chain.map((each) => ({ ...each, inSum: true })));
    } while (this.take(','));
    return found;
  }

  /** To whole units or cents: what is added up stays the same. */
  private rounded(): Summand[] | null {
    const found = this.chain();
    if (!found || !this.take(',')) return null;
    this.sign();
    const digits = this.tokens[this.at];
    if (typeof digits !== 'string' || !/^\d+$/.test(digits)) return null;
    this.at += 1;
    return this.take(')') ? found : null;
  }

  private subtotal(): Summand[] | null {
    const kind = this.tokens[this.at];
    if (typeof kind !== 'string' || !SUBTOTAL_OF_SUMS.has(kind)) return null;
    this.at += 1;
    if (!this.take(',')) return null;
    const found = this.closed(this.list());
    return found?.map((each) => ({ ...each, withoutSubtotals: true })) ?? null;
  }
}

function isOne({ area }: Summand): boolean {
  return area.rows === 1 && area.columns === 1;
}
