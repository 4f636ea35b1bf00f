import { germanText } from '../../numbers/germanText';
import type { Figure, Plan, Table } from '../../plan/types';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, quoted, rowName, shownText } from '../words';
import { familiesOf } from '../facts/subjects';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** A row of a table with a figure per year. */
interface Series {
  readonly table: Table;
  readonly row: number;
  readonly byYear: ReadonlyMap<number, { readonly figure: Figure; readonly column: number }>;
}

/** Overviews are short; long lists are no series. */
const LONGEST = 300;
/** So many years must agree before others can be wrong. */
const ENOUGH = 3;

/**
 * KT-05: a series that two tables show under different names. Where it agrees in a year by a figure that nobody hits by
 * chance, another year may come from the neighbouring column, or from elsewhere.
 */
export function sameSeries(plan: Plan): RuleOutput {
  const all = plan.tables.filter(isOverview).flatMap(seriesOf);
  const byFigure = new Map<number, Series[]>();
  for (const series of all) {
    for (const { figure } of series.byYear.values()) {
      if (isUnmistakable(figure))
        byFigure.set(figure.shown, [...(byFigure.get(figure.shown) ?? []), series]);
    }
  }
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const ids = new Map(all.map((series, index) => [series, index]));
  for (const group of byFigure.values()) {
    for (const one of group) {
      for (const other of group) {
        const key = `${ids.get(one)!} ${ids.get(other)!}`;
        if (one.table === other.table || seen.has(key)) continue;
        seen.add(key);
        findings.push(...compare(one, other, ids.get(one)! < ids.get(other)!));
      }
    }
  }
  return { findings: onePerCell(findings) };
}

/** A total of one row repeats that row: two series, one contradiction. */
function onePerCell(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  return findings.filter(({ cell: { sheet, row, column } }) => {
    const key = `${row},${column},${sheet}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The tables that no other rule compares with each other. */
function isOverview(table: Table): boolean {
  const families = familiesOf(table);
  return (
    table.rows.length <= LONGEST &&
    (families.length === 0 || families.includes('kennzahlen') || families.includes('unbekannt'))
  );
}

function seriesOf(table: Table): Series[] {
  return table.rows.flatMap(({ type }, row) => {
    if (type === 'heading') return [];
    const byYear = new Map<number, { figure: Figure; column: number }>();
    table.columns.forEach(({ year, kind }, column) => {
      const figure = figureAt(table, row, column);
      if (year !== null && kind !== 'prozent' && figure && !byYear.has(year))
        byYear.set(year, { figure, column });
    });
    return byYear.size < 2 ? [] : [{ table, row, byYear }];
  });
}

/** At least five digits, and not a round figure. */
function isUnmistakable({ shown }: Figure): boolean {
  return Math.abs(shown) >= 10_000 && Math.round(shown) % 100 !== 0;
}

function compare(one: Series, other: Series, comesFirst: boolean): Finding[] {
  const shared = [...one.byYear].filter(([year]) => other.byYear.has(year));
  const agrees = ([year, { figure }]: (typeof shared)[number]): boolean =>
    figure.shown === other.byYear.get(year)!.figure.shown;
  const equal = shared.filter(agrees);
  const different = shared.filter((entry) => !agrees(entry));
  if (!equal.some(([, { figure }]) => isUnmistakable(figure)) || different.length === 0) return [];
  const shifted = different.flatMap((entry) => neighbourYear(one, other, entry));
  if (shifted.length > 0) return shifted;
  // Told once, at the longer series.
  const longer = one.table.columns.length - other.table.columns.length;
  const first = longer > 0 || (longer === 0 && comesFirst);
  return equal.length >= ENOUGH && equal.length >= different.length && first
    ? [elsewhere(one, other, different)]
    : [];
}

/** The figure of this year is the other table's figure of another year. */
function neighbourYear(
  { table, row }: Series,
  other: Series,
  [year, { figure, column }]: [number, { figure: Figure; column: number }],
): Finding[] {
  if (!isUnmistakable(figure)) return [];
  const source = [...other.byYear].find(
    ([elsewhen, entry]) => elsewhen !== year && entry.figure.shown === figure.shown,
  );
  const right = other.byYear.get(year)!.figure;
  if (!source) return [];
  const [wrongYear, { figure: taken }] = source;
  const differenz = right.shown - figure.shown;
  return [
    findingOf('KT-05', 'fehler', placeOf(figure), [figure, right, taken].map(placeOf), {
      text: `${rowName(table.rows[row]!)}, ${columnName(table.columns[column]!)}: Angegeben sind ${shownText(figure)}, im Blatt ${quoted(other.table.sheet)} stehen bei ${rowName(other.table.rows[other.row]!)} für ${year} aber ${shownText(right)} (Differenz ${germanText(differenz, figure.unit)}).`,
      berechnet: right.shown,
      gedruckt: figure.shown,
      differenz,
      ursache: `Vermutlich wurde dort die Spalte ${wrongYear} statt ${year} übernommen.`,
      change: { ...placeOf(figure), write: { value: right.shown } },
    }),
  ];
}

function elsewhere(
  { table, row }: Series,
  other: Series,
  different: readonly [number, { figure: Figure; column: number }][],
): Finding {
  const [year, { figure }] = different[0]!;
  const right = other.byYear.get(year)!.figure;
  const cells = different
    .flatMap(([when, entry]) => [entry.figure, other.byYear.get(when)!.figure])
    .map(placeOf);
  return findingOf('KT-05', 'warnung', placeOf(figure), cells, {
    text: `${rowName(table.rows[row]!)}: ${shownText(figure)} für ${year}, im Blatt ${quoted(other.table.sheet)} bei ${rowName(other.table.rows[other.row]!)} dagegen ${shownText(right)} (Differenz ${germanText(right.shown - figure.shown, figure.unit)}); in anderen Jahren stimmen beide Reihen überein${different.length > 1 ? `, in ${different.length} Jahren nicht` : ''}.`,
    berechnet: right.shown,
    gedruckt: figure.shown,
    differenz: right.shown - figure.shown,
    ursache: 'Vermutlich enthält die Reihe nicht in jedem Jahr dieselbe Größe.',
  });
}
