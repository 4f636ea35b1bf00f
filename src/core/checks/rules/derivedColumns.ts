import { isRounded } from '../../plan/periods';
import { isShareOrRate } from '../../plan/rows/rowType';
import type { Plan, Table } from '../../plan/types';
import { columnFlowsOf } from '../facts/columnFlows';
import type { Equation, Term } from '../judge/equation';
import { sift, type Series } from '../judge/series';
import type { RuleId } from '../catalogue';
import { columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

interface Derivation {
  readonly rule: RuleId;
  readonly column: number;
  readonly parts: readonly { readonly column: number; readonly factor: 1 | -1 }[];
}

/** Tables whose total columns have a rule of their own. */
const OWN_RULE: ReadonlySet<Table['kind']> = new Set([
  'Investitionsprogramm',
  'Vorhaben',
  'Benchmark',
]);

/** Columns that a table calculates from others: totals of quarters or Sparten, deviations of one column from another. */
export function derivedColumns(plan: Plan): RuleOutput {
  const sifted = plan.tables
    .filter(({ kind }) => !OWN_RULE.has(kind))
    .flatMap((table) =>
      derivationsOf(table).map((derivation) => sift(inEveryRow(plan, table, derivation))),
    );
  return {
    exact: sifted.map(({ exact }) => exact),
    equations: sifted.flatMap(({ others }) => others.filter((said) => 'terms' in said)),
  };
}

function derivationsOf(table: Table): Derivation[] {
  // Among amounts of years, what may be spent later is no part of a total.
  const amounts = table.columns.flatMap(({ kind }, column) =>
    kind === 'prozent' || (kind === 've' && !isOfVe(table)) ? [] : [column],
  );
  if (amounts.length < 3) return [];
  // What a Nachtrag or a loan adds up across has a rule of its own.
  const explained = new Set(columnFlowsOf(table).map(({ to }) => to));
  return amounts.flatMap((column) => {
    if (explained.has(column)) return [];
    const { kind, total } = table.columns[column]!;
    const derivation =
      kind === 'abweichung'
        ? deviation(table, amounts, column)
        : totalOf(table, amounts, column, total);
    return derivation ? [derivation] : [];
  });
}

function isOfVe({ kind, columns }: Table): boolean {
  return (
    kind === 'Verpflichtungsermächtigungen' ||
    columns.filter((column) => column.kind === 've').length > 2
  );
}

function deviation(table: Table, amounts: readonly number[], column: number): Derivation | null {
  const others = amounts.filter(
    (other) => other !== column && table.columns[other]!.kind !== 'abweichung',
  );
  let best: Derivation | null = null;
  let most = 0;
  for (const a of others) {
    for (const b of others) {
      if (a === b) continue;
      const derivation: Derivation = {
        rule: 'SU-04',
        column,
        parts: [
          { column: a, factor: 1 },
          { column: b, factor: -1 },
        ],
      };
      const { holds, rows } = fit(table, derivation);
      if (holds > most && isHabit(holds, rows, 3, 0.7)) [best, most] = [derivation, holds];
    }
  }
  return best;
}

/** A run of columns right beside the total, mostly before it. */
function totalOf(
  table: Table,
  amounts: readonly number[],
  column: number,
  named: boolean,
): Derivation | null {
  const place = amounts.indexOf(column);
  const isVe =
    table.columns[column]!.kind === 've' && table.kind === 'Verpflichtungsermächtigungen';
  const [rows, share] = named || isVe ? [3, 0.7] : [5, 0.9];
  for (const step of [-1, 1]) {
    const parts: Derivation['parts'][number][] = [];
    for (let next = place + step; amounts[next] !== undefined; next += step) {
      // A deviation is calculated from columns, not into them.
      if (table.columns[amounts[next]!]!.kind === 'abweichung') break;
      parts.push({ column: amounts[next]!, factor: 1 });
      if (parts.length < 2 || parts.length > 24) continue;
      const derivation: Derivation = { rule: 'SU-03', column, parts: [...parts] };
      const found = fit(table, derivation);
      if (isHabit(found.holds, found.rows, rows, share)) return derivation;
      // A total of all that stands there: even a short table says so.
      const isWhole = (named || isVe) && parts.length >= 3 && parts.length === amounts.length - 1;
      if (isWhole && isHabit(found.holds, found.rows, 2, 0.5)) return derivation;
      // Where the sums below one another are added up, each of them is off by what one position is.
      const positions = isWhole ? fit(table, derivation, isPosition(table)) : null;
      if (positions && isHabit(positions.holds, positions.rows, 3, 0.5)) return derivation;
    }
  }
  return null;
}

function isHabit(holds: number, rows: number, least: number, share: number): boolean {
  return holds >= least && holds >= rows * share;
}

/** After so many rows a reading that has hardly ever held is given up. */
const SAMPLE = 40;

/** Rows that no sum of the table is in. */
function isPosition({ rows, sums }: Table): (row: number) => boolean {
  const totals = new Set(sums.map(({ row }) => row));
  return (row) => rows[row]!.type === 'item' && !totals.has(row);
}

/** In how many rows with at least two figures to calculate from it holds. */
function fit(
  table: Table,
  { rule, column, parts }: Derivation,
  counts: (row: number) => boolean = () => true,
): { holds: number; rows: number } {
  let holds = 0;
  let rows = 0;
  const { width, shown, unit } = table.numbers;
  for (let row = 0; row < table.rows.length; row += 1) {
    if (rows === SAMPLE && holds * 2 < rows) break;
    if (!counts(row)) continue;
    const result = shown[row * width + column]!;
    if (Number.isNaN(result) || (rule === 'SU-03' && isShareOrRate(table.rows[row]!.label)))
      continue;
    let sum = 0;
    let figures = 0;
    let tolerance = unit[row * width + column]!;
    for (const part of parts) {
      const figure = shown[row * width + part.column]!;
      if (Number.isNaN(figure) || figure === 0) continue;
      sum += part.factor * figure;
      tolerance += unit[row * width + part.column]!;
      figures += 1;
    }
    if (figures < 2) continue;
    rows += 1;
    if (Math.abs(sum - result) <= tolerance / 2 + 1e-9 * Math.abs(sum)) holds += 1;
  }
  return { holds, rows };
}

function inEveryRow(plan: Plan, table: Table, derivation: Derivation): Series {
  return {
    rule: derivation.rule,
    table,
    // "Kosten je Stunde" of all Sparten is no total of theirs.
    indexes: table.rows.flatMap(({ label }, row) =>
      derivation.rule === 'SU-03' && isShareOrRate(label) ? [] : [row],
    ),
    step: table.numbers.width,
    terms: derivation.parts.map(({ column, factor }) => ({ start: column, factor })),
    result: derivation.column,
    write: (row) => derivedInRow(plan, table, derivation, row),
  };
}

function derivedInRow(
  plan: Plan,
  table: Table,
  { rule, column, parts }: Derivation,
  index: number,
): Equation | null {
  const heading = table.columns[column]!;
  const rounded = [column, ...parts.map((part) => part.column)].some((other) =>
    isRounded(table.columns[other]!, table, plan),
  );
  const result = figureAt(table, index, column);
  const terms = parts.flatMap((part): Term[] => {
    const figure = figureAt(table, index, part.column);
    return figure ? [{ figure, factor: part.factor }] : [];
  });
  if (!result || terms.length === 0) return null;
  if (result.shown === 0 && terms.every(({ figure }) => figure.shown === 0)) return null;
  const where = (): string => `${rowName(table.rows[index]!)}, ${columnName(heading)}`;
  return {
    rule,
    table,
    terms,
    result: { figure: result, factor: 1 },
    exactness: rounded ? 'gerundet' : 'beschlossen',
    family: `${rule} ${table.sheet} ${heading.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${where()}: Die Spalten ergeben ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
  };
}
