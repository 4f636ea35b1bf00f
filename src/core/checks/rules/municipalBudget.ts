import type { Figure, Plan, Table } from '../../plan/types';
import { beginsLike, sameWords, wordsOf } from '../../plan/vocabulary';
import { periodsOf, sameFigures, unitOf } from '../facts/occurrences';
import type { Equation, Term } from '../judge/equation';
import { columnName, figureAt, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

/** § 19 Nr. 2 EigAnVO calls it so, and other Länder in like words. */
const TITLE = /auswirkung.*haushalt|haushalt.*auswirk|§ ?19 (?:abs\. ?\d )?nr\. ?2/i;

/** An account of the Erfolgsplan, and the row of the budget that bears its name. */
interface Account {
  readonly table: Table;
  readonly row: number;
  readonly columns: readonly (readonly [number, number])[];
}

/**
 * AH-01: what the Eigenbetrieb pays to the municipality or gets from it is what its accounts say. An account may be
 * shown in parts (Verwaltungskostenbeitrag and Steuerberatung): whichever part or parts agree in a year, must in others.
 */
export function municipalBudget(plan: Plan): RuleOutput {
  const budgets = plan.tables.filter(
    ({ title, sheet, kind }) => kind !== 'Erfolgsplan' && TITLE.test(`${title} ${sheet}`),
  );
  return {
    equations: budgets.flatMap((table) =>
      table.rows.flatMap((_, row) =>
        accountsLike(plan, table, row)
          .slice(0, 1)
          .flatMap((account) => statements(table, row, account)),
      ),
    ),
  };
}

/** The accounts that bear the name of a row, the same name first; one list of accounts is enough. */
function accountsLike(plan: Plan, budget: Table, row: number): Account[] {
  const { label, type } = budget.rows[row]!;
  const words = wordsOf(label);
  if (type !== 'item' || words.length === 0) return [];
  const periods = periodsOf(budget, plan);
  const found = plan.tables.flatMap((table) => {
    if (table === budget || table.kind !== 'Erfolgsplan') return [];
    const there = periodsOf(table, plan);
    const columns = periods.flatMap((period, column): [number, number][] => {
      const other = period === null ? -1 : there.indexOf(period);
      return other < 0 ? [] : [[column, other]];
    });
    if (columns.length === 0) return [];
    return table.rows.flatMap(({ account, label: name }, index) => {
      const same = account === null ? null : likeness(words, wordsOf(name));
      return same === null ? [] : [{ table, row: index, columns, same }];
    });
  });
  const best = Math.max(...found.map(({ columns, same }) => same * 100 + columns.length));
  return found.filter(({ columns, same }) => same * 100 + columns.length === best);
}

function likeness(words: readonly string[], name: readonly string[]): number | null {
  if (sameWords(words, name)) return 2;
  return beginsLike(words, name) ? 1 : null;
}

function statements(budget: Table, row: number, account: Account): Equation[] {
  for (const rows of combinations(budget, row)) {
    const equations = account.columns.flatMap(
      ([here, there]) => equationOf(budget, rows, here, account, there) ?? [],
    );
    const holds = equations.filter(isEqual).length;
    if (holds > 0 && holds * 2 >= equations.length) return equations;
  }
  return [];
}

/** The row alone, or with one other of its block. */
function combinations({ rows, sums }: Table, row: number): number[][] {
  const block = sums.find(({ parts }) => parts.some((part) => part.row === row));
  const others = (block?.parts ?? []).filter(
    (part) => part.row !== row && rows[part.row]!.type === 'item',
  );
  return [[row], ...others.map((part) => [row, part.row])];
}

function equationOf(
  budget: Table,
  rows: readonly number[],
  here: number,
  { table, row }: Account,
  there: number,
): Equation | null {
  const figure: Figure | null = figureAt(table, row, there);
  const factor = unitOf(budget, here) / unitOf(table, there);
  const terms = rows.flatMap((part): Term[] => {
    const amount = figureAt(budget, part, here);
    return amount ? [{ figure: amount, factor }] : [];
  });
  if (!figure || figure.shown === 0 || terms.length < rows.length) return null;
  const names = rows.map((part) => rowName(budget.rows[part]!)).join(' und ');
  const column = budget.columns[here]!;
  const [only] = terms;
  const shared = {
    rule: 'AH-01' as const,
    exactness: factor === 1 ? ('festgesetzt' as const) : ('umgerechnet' as const),
    family: `AH-01 ${budget.sheet} ${rows.join(' ')}`,
    say: (berechnet: string, gedruckt: string, differenz: string): string =>
      terms.length === 1
        ? `${names}, ${columnName(column)}: Angegeben sind ${gedruckt}, beim Konto ${rowName(table.rows[row]!)} (${tableName(table)}) stehen ${berechnet} (Differenz ${differenz}).`
        : `${names}, ${columnName(column)}, ergeben ${berechnet}; beim Konto ${rowName(table.rows[row]!)} (${tableName(table)}) stehen ${gedruckt} (Differenz ${differenz}).`,
  };
  return terms.length === 1
    ? {
        ...shared,
        table: budget,
        terms: [{ figure, factor: 1 / factor }],
        result: { figure: only!.figure, factor: 1 },
      }
    : { ...shared, table, terms, result: { figure, factor: 1 } };
}

function isEqual({ terms, result }: Equation): boolean {
  if (terms.length === 1) return sameFigures(terms[0]!.figure, result.figure, terms[0]!.factor);
  const sum = terms.reduce((total, { figure, factor }) => total + factor * figure.shown, 0);
  return Math.abs(sum - result.figure.shown) < result.figure.unit / 2;
}
