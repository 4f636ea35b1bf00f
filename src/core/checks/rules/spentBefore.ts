import { germanText } from '../../numbers/germanText';
import type { Programme } from '../facts/programme';
import type { Comparison } from '../judge/comparison';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';

/** What was spent until the end of a year cannot be less than what was spent in that year alone. */
export function spentBefore({ table, spent, actual }: Programme, row: number): Comparison | null {
  if (spent === null || actual === null || table.kind !== 'Investitionsprogramm') return null;
  const all = figureAt(table, row, spent);
  const year = figureAt(table, row, actual);
  if (!all || !year || year.shown === 0 || table.rows[row]!.type === 'result') return null;
  if (all.shown >= year.shown - all.unit)
    return { rule: 'IP-03', table, state: 'bestanden', finding: null };
  const missing = year.shown - all.shown;
  return {
    rule: 'IP-03',
    table,
    state: 'fehlgeschlagen',
    finding: findingOf('IP-03', 'warnung', placeOf(all), [placeOf(all), placeOf(year)], {
      text: `${rowName(table.rows[row]!)}: ${columnName(table.columns[spent]!)} ${shownText(all)} ist weniger als allein ${columnName(table.columns[actual]!)} ${shownText(year)} (Differenz ${germanText(missing, all.unit)}).`,
      berechnet: year.shown,
      gedruckt: all.shown,
      differenz: missing,
    }),
  };
}
