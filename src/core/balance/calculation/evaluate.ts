import { callFunction } from './functions';
import { tokensOf, type Token } from './tokens';
import type { Cells, Value } from './values';

/** What a formula asks for. */
export interface Surroundings {
  /** null for a sheet that is not there. */
  readonly cells: (sheet: string | null, cells: string) => Cells | null;
  readonly name: (name: string) => Cells | null;
}

/** What this arithmetic does not know. Excel knows more; then nobody here may say what a cell will hold. */
class Unknown extends Error {}

const RANKS: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};

/** The value of a formula as plans are calculated: sums, differences, roundings. null where it holds anything else. */
export function evaluate(formula: string, around: Surroundings): Value {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  try {
    const reader = new Reader(tokens, around);
    const value = single(reader.expression(0));
    // A reference to an empty cell gives 0.
    return reader.isAtEnd() ? (value ?? 0) : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

type Operand = Value | Cells;

class Reader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly around: Surroundings,
  ) {}

  isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  expression(least: number): Operand {
    let left = this.operand();
    for (;;) {
      const sign = this.sign();
      const rank = sign === null ? undefined : RANKS[sign];
      if (sign === null || rank === undefined || rank <= least) return left;
      this.next += 1;
      left = calculate(sign, single(left), single(this.expression(rank)));
    }
  }

  private operand(): Operand {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'number':
        return this.percent(token.value);
      case 'text':
        return token.text;
      case 'reference':
        return known(this.around.cells(token.sheet, token.cells));
      case 'name':
        if (/^(?:TRUE|FALSE)$/i.test(token.name)) return /^T/i.test(token.name);
        return known(this.around.name(token.name));
      case 'call':
        return known(callFunction(token.name, this.list()));
      case 'sign':
        return this.signed(token.sign);
      default:
        throw new Unknown();
    }
  }

  private signed(sign: string): Operand {
    if (sign === '(') {
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    // A minus binds closer than a power, as in Excel.
    if (sign === '-') return -asNumber(single(this.expression(4)));
    if (sign === '+') return this.expression(4);
    throw new Unknown();
  }

  private list(): Operand[] {
    const operands: Operand[] = [];
    if (this.take(')')) return operands;
    do operands.push(this.expression(0));
    while (this.take(','));
    this.expect(')');
    return operands;
  }

  private percent(value: number): number {
    return this.take('%') ? value / 100 : value;
  }

  private sign(): string | null {
    const token = this.tokens[this.next];
    return token?.kind === 'sign' ? token.sign : null;
  }

  private take(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.next += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new Unknown();
  }
}

function known<T>(found: T | null): T {
  if (found === null) throw new Unknown();
  return found;
}

function single(operand: Operand): Value {
  if (operand === null || typeof operand !== 'object') return operand;
  if (operand.values.length !== 1) throw new Unknown();
  return operand.values[0]!;
}

function asNumber(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'string') throw new Unknown();
  return Number(value);
}

function calculate(sign: string, left: Value, right: Value): Value {
  if (typeof left === 'string' || typeof right === 'string') {
    const same = String(left ?? '').toLowerCase() === String(right ?? '').toLowerCase();
    if (sign === '=') return same;
    if (sign === '<>') return !same;
    throw new Unknown();
  }
  const [a, b] = [asNumber(left), asNumber(right)];
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new Unknown();
      return a / b;
    case '^':
      return a ** b;
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}
