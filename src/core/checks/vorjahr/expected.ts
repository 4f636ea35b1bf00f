import { germanText } from '../../numbers/germanText';
import { periodOf } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { findResult } from '../facts/roles';
import { unitOf } from '../facts/occurrences';
import type { Kennzahl } from '../report';
import { figureAt, placeOf, shownText } from '../words';
import type { Pairing } from './pairTables';

/**
 * What a year resulted in beside what last year's plan expected of it: the two never agree, so it is told, once, and no
 * finding.
 */
export function expectedResult(
  pairings: readonly Pairing[],
  plan: Plan,
  last: Plan,
): readonly Kennzahl[] {
  for (const { here, there, matches } of pairings) {
    const row = here.kind === 'Erfolgsplan' ? findResult(here) : null;
    const match = matches.find((each) => each.here === row);
    const column = latestErgebnis(here, plan);
    if (row === null || !match || column < 0) continue;
    const { year } = here.columns[column]!;
    const before = expectationOf(there, last, year!);
    const result = figureAt(here, row, column);
    const expected = before && figureAt(there, match.there, before.column);
    if (!result || !expected) continue;
    const factor = unitOf(there, before.column) / unitOf(here, column);
    const value = result.shown - expected.shown * factor;
    const unit = Math.max(result.unit, expected.unit * factor);
    return [
      {
        rule: 'VJ-02',
        name: 'Jahresergebnis gegen Vorjahresplan',
        value,
        cell: placeOf(result),
        cells: [placeOf(result)],
        text: `Jahresergebnis ${year}: ${shownText(result)}, im Vorjahresplan ${before.word} ${germanText(expected.shown * factor, unit)} (Unterschied ${germanText(value, unit)}).`,
      },
    ];
  }
  return [];
}

function latestErgebnis(table: Table, plan: Plan): number {
  const years = table.columns.map((column) => {
    const period = periodOf(column, table, plan);
    return period?.origin === 'ist' && !period.duringYear ? period.year : -Infinity;
  });
  const latest = Math.max(...years);
  return latest === -Infinity ? -1 : years.indexOf(latest);
}

/** A Hochrechnung knows more than the Ansatz. */
function expectationOf(
  table: Table,
  plan: Plan,
  year: number,
): { readonly column: number; readonly word: string } | null {
  const periods = table.columns.map((column) => periodOf(column, table, plan));
  const find = (origin: string): number =>
    periods.findIndex(
      (period) => period?.origin === origin && period.year === year && !period.duringYear,
    );
  const [projection, ansatz] = [find('hochrechnung'), find('plan')];
  if (projection >= 0) return { column: projection, word: 'hochgerechnet' };
  return ansatz >= 0 ? { column: ansatz, word: 'angesetzt' } : null;
}
