import { isFigure, type Figure, type Plan, type Row, type Table } from '../../plan/types';
import type { Finding } from '../report';
import { columnName, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';
import { MONEY_TABLES } from './writtenForm';

/** What is no amount has decimals of its own: "Kosten je Stelle", "Eigenkapitalquote", "Anteil in %". */
const RATIO =
  /\bje\b|\bpro\b|%|prozent|quote|satz\b|grad\b|rate\b|faktor|anteil|index|[€r]\s?\/|vzä|beschäftigte|stellen\b|anzahl/i;

interface Odd {
  readonly row: Row;
  readonly column: number;
  readonly figure: Figure;
}

/** PL-10: amounts in another precision than their columns have. Told once for a table. */
export function decimals(plan: Plan): RuleOutput {
  return { findings: plan.tables.flatMap(mixedDecimals) };
}

function mixedDecimals(table: Table): Finding[] {
  const odd = table.columns.flatMap(({ unit, kind }, column) =>
    (MONEY_TABLES.has(table.kind) || unit !== null) && kind !== 'prozent'
      ? oddOnes(table, column)
      : [],
  );
  const [first] = odd;
  if (!first) return [];
  const cells = odd.map(({ figure }) => placeOf(figure));
  return [
    findingOf('PL-10', 'hinweis', cells[0]!, cells, {
      text: sentence(table, odd),
      gedruckt: first.figure.shown,
    }),
  ];
}

function oddOnes(table: Table, column: number): Odd[] {
  if (isOfOneUnit(table, column)) return [];
  const amounts = table.rows.flatMap((row): Odd[] => {
    const figure = row.entries[column];
    return isFigure(figure) && figure.shown !== 0 && !RATIO.test(row.label)
      ? [{ row, column, figure }]
      : [];
  });
  const counts = new Map<number, number>();
  for (const { figure } of amounts) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  const [majority] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!majority || amounts.length < 5 || majority[1] * 10 < amounts.length * 8) return [];
  return amounts.filter(({ figure }) => figure.unit !== majority[0]);
}

/** So it is in nearly every column, and then no row needs to be looked at. */
function isOfOneUnit({ numbers: { width, shown, unit } }: Table, column: number): boolean {
  let common: number | null = null;
  for (let place = column; place < shown.length; place += width) {
    if (Number.isNaN(shown[place]!) || shown[place] === 0) continue;
    common ??= unit[place]!;
    if (unit[place] !== common) return false;
  }
  return true;
}

function sentence({ columns }: Table, odd: readonly Odd[]): string {
  const where = [...new Set(odd.map(({ column }) => columnName(columns[column]!)))];
  const rows = [...new Set(odd.map(({ row }) => row))];
  const names = rows.length <= 2 ? rows.map(rowName).join(' und ') : `${rows.length} Zeilen`;
  const [column] = where;
  if (odd.length === 1)
    return `${rowName(odd[0]!.row)}, ${column!}: ${shownText(odd[0]!.figure)} ist mit anderen Nachkommastellen angegeben als die übrigen Beträge der Spalte.`;
  return where.length === 1
    ? `${column!}: In ${names} sind ${odd.length} Beträge mit anderen Nachkommastellen angegeben als die übrigen der Spalte.`
    : `In ${names} sind ${odd.length} Beträge in ${where.length} Spalten mit anderen Nachkommastellen angegeben als die übrigen ihrer Spalte.`;
}
