import { isFigure, type Table } from '../../plan/types';
import type { ColumnOfTable } from '../judge/equation';
import type { Judgement } from '../judge/judge';
import { germanText } from '../../numbers/germanText';

interface Account {
  /** As printed. */
  readonly account: string;
  readonly amount: number;
}

export interface Regrouping {
  /** Without the zeros at their end, which some lists cut off. */
  readonly accounts: readonly string[];
  readonly sentence: string;
}

/**
 * Two tables may put an account into different groups: then the groups differ by that account (or by several), and
 * the total does not. Looks for the accounts that one list has in the group and the other has elsewhere.
 */
export function regrouped({ equation, differenz }: Judgement): Regrouping | null {
  if (!equation.columns) return null;
  const [from, to] = equation.columns;
  const here = accountsBelow(to, equation.result.figure.row);
  const there = accountsBelow(from, equation.terms[0]!.figure.row);
  if (here.length === 0 || there.length === 0) return null;
  const moved = [
    ...missingFrom(there, here),
    ...missingFrom(here, there).map(({ account, amount }) => ({ account, amount: -amount })),
  ].filter(({ amount }) => amount !== 0);
  const sum = moved.reduce((total, { amount }) => total + amount, 0);
  if (moved.length === 0 || moved.length > 6 || Math.abs(sum - differenz) > 0.5) return null;
  const names = moved.map(
    ({ account, amount }) =>
      `${account} (${germanText(Math.abs(amount), amount % 1 === 0 ? 1 : 0.01)})`,
  );
  const list =
    names.length === 1
      ? names[0]!
      : `${names.slice(0, -1).join(', ')} und ${names[names.length - 1]!}`;
  return {
    accounts: moved.map(({ account }) => bare(account)),
    sentence:
      names.length === 1
        ? `Das Konto ${list} steht in den beiden Tabellen in verschiedenen Gruppen.`
        : `Die Konten ${list} stehen in den beiden Tabellen in verschiedenen Gruppen.`,
  };
}

function bare(account: string): string {
  return account.replace(/0+$/, '');
}

/** The accounts that a sum takes up, through other sums. */
function accountsBelow({ table, column }: ColumnOfTable, sheetRow: number): Account[] {
  const sums = new Map(table.sums.map((sum) => [sum.row, sum]));
  const start = table.rows.findIndex(({ position }) => position === sheetRow);
  const accounts: Account[] = [];
  const visit = (row: number, factor: number): void => {
    const sum = sums.get(row);
    if (sum) for (const part of sum.parts) visit(part.row, factor * part.factor);
    else accounts.push(...accountAt(table, row, column, factor));
  };
  if (start >= 0) visit(start, 1);
  return accounts;
}

function accountAt(table: Table, row: number, column: number, factor: number): Account[] {
  const { account, entries } = table.rows[row]!;
  const entry = entries[column];
  if (account === null) return [];
  return [{ account, amount: isFigure(entry) ? factor * entry.shown : 0 }];
}

function missingFrom(accounts: readonly Account[], others: readonly Account[]): Account[] {
  const known = new Set(others.map(({ account }) => bare(account)));
  return accounts.filter(({ account }) => !known.has(bare(account)));
}
