import { isRounded } from '../../plan/periods';
import type { Figure, Plan, Table } from '../../plan/types';
import { beginsLike, sameWords, wordsOf } from '../../plan/vocabulary';
import { sameFigures, unitOf } from '../facts/occurrences';
import type { Equation } from '../judge/equation';
import { columnName, figureAt, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

/** What a list in long format says of one position, year by year. */
interface LongSeries {
  readonly table: Table;
  readonly column: number;
  readonly words: readonly string[];
  readonly rows: readonly { readonly row: number; readonly year: number }[];
}

/** So many years must be given by both before they can be one series. */
const SHARED = 2;

/** KT-05 for a list in long format (Jahr | Kennzahl | Wert): its years are those of the table with years in columns. */
export function longSeries(plan: Plan): RuleOutput {
  const all = plan.tables.flatMap(seriesIn);
  if (all.length === 0) return {};
  const others = plan.tables.filter(
    ({ rowYears, columns }) =>
      rowYears === null && columns.filter(({ year }) => year !== null).length >= SHARED,
  );
  const named = others.flatMap(namedRows);
  return { equations: all.flatMap((series) => bestMatch(plan, series, named)) };
}

function seriesIn(table: Table): LongSeries[] {
  const { rowYears, columns, rows } = table;
  const [column, ...further] = columns.flatMap(({ kind, year }, index) =>
    kind === 'prozent' || year !== null ? [] : [index],
  );
  if (rowYears === null || column === undefined || further.length > 0) return [];
  const found = new Map<string, { row: number; year: number }[]>();
  rows.forEach(({ label, position }, row) => {
    const year = rowYears.get(position);
    const key = wordsOf(label).join(' ');
    if (year !== undefined && key !== '' && figureAt(table, row, column))
      found.set(key, [...(found.get(key) ?? []), { row, year }]);
  });
  return [...found.values()].flatMap((entries) => {
    const once = new Set(entries.map(({ year }) => year)).size === entries.length;
    const words = wordsOf(rows[entries[0]!.row]!.label);
    return once && entries.length >= SHARED ? [{ table, column, words, rows: entries }] : [];
  });
}

/** A row by its words, which are compared with those of each series. */
interface NamedRow {
  readonly table: Table;
  readonly row: number;
  readonly words: readonly string[];
}

function namedRows(table: Table): NamedRow[] {
  return table.rows.flatMap(({ label, type }, row) =>
    type === 'heading' ? [] : [{ table, row, words: wordsOf(label) }],
  );
}

/** The row of the same name that gives the most of the same figures, and at least half of those that both have. */
function bestMatch(plan: Plan, series: LongSeries, others: readonly NamedRow[]): Equation[] {
  let best: Equation[] = [];
  let most = 0;
  for (const { table, row, words } of others) {
    if (!isSameName(series.words, words)) continue;
    const equations = equationsWith(plan, series, table, row);
    const equal = equations.filter(isEqual).length;
    const fits = equal >= SHARED && equal * 2 >= equations.length;
    if (fits && equal > most) [best, most] = [equations, equal];
  }
  return best;
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return sameWords(a, b) || beginsLike(a, b) || beginsLike(b, a);
}

function equationsWith(
  plan: Plan,
  { table, column, rows }: LongSeries,
  other: Table,
  row: number,
): Equation[] {
  return rows.flatMap(({ row: line, year }): Equation[] => {
    const figure = figureAt(table, line, column);
    const given = other.columns.flatMap((heading, index) => {
      const theirs =
        heading.year === year && isAmount(heading) ? figureAt(other, row, index) : null;
      return theirs
        ? [{ index, theirs, factor: unitOf(other, index) / unitOf(table, column) }]
        : [];
    });
    const [first] = given;
    if (!figure || !first) return [];
    // A year may have its Ansatz beside its Ergebnis.
    const { index, theirs, factor } =
      given.find((one) => sameFigures(one.theirs, figure, one.factor)) ?? first;
    if (figure.shown === 0 && theirs.shown === 0) return [];
    const match = { line, year, figure, row, index, theirs, factor };
    return [equationOf(plan, table, other, match)];
  });
}

function isAmount({ kind, duringYear }: Table['columns'][number]): boolean {
  return kind !== 'prozent' && kind !== 'abweichung' && kind !== 've' && !duringYear;
}

/** A figure of the list, and the one of the other table for the same year. */
interface Match {
  readonly line: number;
  readonly year: number;
  readonly figure: Figure;
  readonly row: number;
  readonly index: number;
  readonly theirs: Figure;
  readonly factor: number;
}

function equationOf(
  plan: Plan,
  table: Table,
  other: Table,
  { line, year, figure, row, index, theirs, factor }: Match,
): Equation {
  const column = other.columns[index]!;
  const rounded = isRounded(column, other, plan);
  return {
    rule: 'KT-05',
    table,
    terms: [{ figure: theirs, factor }],
    result: { figure, factor: 1 },
    exactness:
      factor !== 1 || theirs.unit !== figure.unit
        ? 'umgerechnet'
        : rounded
          ? 'gerundet'
          : 'beschlossen',
    family: `KT-05 ${table.sheet} ${other.sheet} ${row}`,
    say: (berechnet, gedruckt, differenz) =>
      `${rowName(table.rows[line]!)} ${year}: Angegeben sind ${gedruckt}, im ${tableName(other)} stehen bei ${rowName(other.rows[row]!)}, ${columnName(column)}, aber ${berechnet} (Differenz ${differenz}).`,
  };
}

function isEqual({ terms: [term], result }: Equation): boolean {
  return sameFigures(term!.figure, result.figure, term!.factor);
}
