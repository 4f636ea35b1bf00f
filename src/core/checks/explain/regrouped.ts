import { isFigure, type Plan, type Table } from '../../plan/types';
import type { ColumnOfTable } from '../judge/equation';
import type { Judgement } from '../judge/judge';
import { germanText } from '../../numbers/germanText';

interface Account {
  readonly account: string;
  readonly amount: number;
}

/**
 * Two tables may put an account into different groups: then the groups differ by that account (or by several), and
 * the total does not. Looks for the accounts that one list has in the group and the other has elsewhere.
 */
export function regrouped(_plan: Plan, { equation, differenz }: Judgement): string | null {
  if (!equation.columns) return null;
  const [from, to] = equation.columns;
  const here = accountsBelow(to, equation.result.figure.row);
  const there = accountsBelow(from, equation.terms[0]!.figure.row);
  if (here.length === 0 || there.length === 0) return null;
  const onlyThere = missingFrom(there, here);
  const onlyHere = missingFrom(here, there);
  const moved = [
    ...onlyThere,
    ...onlyHere.map(({ account, amount }) => ({ account, amount: -amount })),
  ].filter(({ amount }) => amount !== 0);
  const sum = moved.reduce((total, { amount }) => total + amount, 0);
  if (moved.length === 0 || moved.length > 6 || Math.abs(sum - differenz) > 0.5) return null;
  const list = moved
    .map(({ account, amount }) => `${account} (${germanText(Math.abs(amount), 0.01)})`)
    .join(', ');
  return moved.length === 1
    ? `Das Konto ${list} gehört in den beiden Tabellen zu verschiedenen Gruppen.`
    : `Die Konten ${list} gehören in den beiden Tabellen zu verschiedenen Gruppen.`;
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
  return [
    { account: account.replace(/0+$/, ''), amount: isFigure(entry) ? factor * entry.shown : 0 },
  ];
}

function missingFrom(accounts: readonly Account[], others: readonly Account[]): Account[] {
  const known = new Set(others.map(({ account }) => account));
  return accounts.filter(({ account }) => !known.has(account));
}
