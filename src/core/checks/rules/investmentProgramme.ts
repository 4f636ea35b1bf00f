import type { Figure, Plan, Table } from '../../plan/types';
import { programmeOf, type Programme } from '../facts/programme';
import type { Comparison } from '../judge/comparison';
import type { Equation, Term } from '../judge/equation';
import { columnName, figureAt, rowName } from '../words';
import { countedTwice } from './countedTwice';
import type { RuleOutput } from './rule';
import { spentBefore } from './spentBefore';

/** What an investment costs in all is what was provided, plus what is planned: no year twice, none left out. */
export function investmentProgramme(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const uncounted: Equation[] = [];
  const comparisons: Comparison[] = [];
  for (const table of plan.tables) {
    if (table.kind !== 'Investitionsprogramm' && table.kind !== 'Vorhaben') continue;
    const programme = programmeOf(table, plan);
    if (!programme) continue;
    const counting = habit(programme);
    const twice = counting === 'doppelt' ? countedTwice(programme) : null;
    table.rows.forEach((_, row) => {
      const total = counting ? totalOf(programme, counting, row) : null;
      const double = twice?.get(row);
      if (double) comparisons.push(double);
      // Where a year is counted twice, the row is right by the table's own way of counting at the most.
      if (total) (double && holds(total) ? uncounted : equations).push(total);
      const provided = providedOf(programme, row);
      if (provided) equations.push(provided);
      const spent = spentBefore(programme, row);
      if (spent) comparisons.push(spent);
    });
  }
  return { equations, uncounted, comparisons };
}

/** `richtig`: without the actuals that the provided funds contain; `doppelt`: with them; `ohne`: a table without provided funds; `ansatz`: with the prior Ansatz, which they do not contain. */
type Counting = 'richtig' | 'doppelt' | 'ohne' | 'ansatz';

/** Which way of counting most rows follow. */
function habit(programme: Programme): Counting | null {
  const ways: Counting[] = programme.provided === null ? ['ohne'] : ['richtig', 'doppelt'];
  if (programme.provided !== null && programme.spent === null) ways.push('ansatz');
  let best: Counting | null = null;
  let most = 0;
  for (const way of ways) {
    let rows = 0;
    const held = programme.table.rows.filter((_, row) => {
      const equation = totalOf(programme, way, row);
      if (!equation) return false;
      rows += 1;
      return holds(equation);
    }).length;
    if (held > most && held * 2 > rows) [best, most] = [way, held];
  }
  return best;
}

function holds({ terms, result }: Equation): boolean {
  const sum = terms.reduce((total, { figure, factor }) => total + factor * figure.shown, 0);
  return Math.abs(sum - result.figure.shown) <= 2 * result.figure.unit;
}

function totalOf(programme: Programme, counting: Counting, row: number): Equation | null {
  const { table, total, spent, provided, actual, priorAnsatz, later } = programme;
  const result = figureAt(table, row, total);
  if (!result || table.rows[row]!.type === 'result') return null;
  // A sum over old and new measures mixes both ways of counting; its column adds it up.
  if (counting === 'ohne' && spent !== null && table.sums.some((sum) => sum.row === row))
    return null;
  const past: (number | null)[] =
    counting === 'richtig'
      ? [provided]
      : counting === 'doppelt'
        ? [actual, provided]
        : counting === 'ansatz'
          ? [provided, priorAnsatz]
          : [hasFigure(table, row, spent) ? spent : actual, priorAnsatz];
  const terms = termsOf(table, row, [...past, ...later]);
  if (terms.length === 0 || (result.shown === 0 && terms.every(({ figure }) => figure.shown === 0)))
    return null;
  return equation(programme, 'IP-01', row, total, terms, result, 'Die Jahre ergeben');
}

function providedOf(programme: Programme, row: number): Equation | null {
  const { table, spent, provided, priorAnsatz } = programme;
  if (provided === null || priorAnsatz === null || spent === null) return null;
  const result = figureAt(table, row, provided);
  const terms = termsOf(table, row, [spent, priorAnsatz]);
  if (!result || terms.length === 0) return null;
  if (result.shown === 0 || terms.every(({ figure }) => figure.shown === 0)) return null;
  return equation(
    programme,
    'IP-02',
    row,
    provided,
    terms,
    result,
    'Bereits Geleistetes und Ansatz des Vorjahres ergeben',
  );
}

function equation(
  { table }: Programme,
  rule: 'IP-01' | 'IP-02',
  row: number,
  column: number,
  terms: readonly Term[],
  figure: Figure,
  words: string,
): Equation {
  const where = (): string => `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}`;
  const rounded = terms.some((term) =>
    table.columns.some(
      (other, index) => other.kind === 'ist' && figureAt(table, row, index) === term.figure,
    ),
  );
  return {
    rule,
    table,
    terms,
    result: { figure, factor: 1 },
    exactness: rounded && figure.unit < 1000 ? 'gerundet' : 'beschlossen',
    family: `${rule} ${table.sheet} ${table.columns[column]!.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${where()}: ${words} ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
  };
}

function termsOf(table: Table, row: number, columns: readonly (number | null)[]): Term[] {
  return columns.flatMap((column): Term[] => {
    const figure = column === null ? null : figureAt(table, row, column);
    return figure ? [{ figure, factor: 1 }] : [];
  });
}

function hasFigure(table: Table, row: number, column: number | null): boolean {
  return column !== null && (figureAt(table, row, column)?.shown ?? 0) !== 0;
}
