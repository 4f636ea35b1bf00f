import { germanText } from '../../numbers/germanText';
import type { Figure } from '../../plan/types';
import type { Programme } from '../facts/programme';
import type { Comparison } from '../judge/comparison';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';

interface Twice {
  readonly row: number;
  readonly actual: Figure;
  readonly sum: Figure;
  readonly funds: Figure;
  /** Whether the provided funds surely contain the actuals. */
  readonly contained: boolean;
}

/**
 * The table adds the actuals although the provided funds contain them, or at least might: one finding, and every row
 * that it speaks of is a check that fails.
 */
export function countedTwice(programme: Programme): Map<number, Comparison> {
  const all = programme.table.rows.flatMap((_, row) => twiceIn(programme, row) ?? []);
  const contained = all.filter((one) => one.contained);
  const affected = contained.length > 0 ? contained : all;
  return new Map(
    affected.map(({ row }, index) => [
      row,
      {
        rule: 'IP-01',
        table: programme.table,
        state: 'fehlgeschlagen',
        finding: index === 0 ? told(programme, affected) : null,
      },
    ]),
  );
}

function twiceIn(
  { table, total, spent, provided, actual, priorAnsatz }: Programme,
  row: number,
): Twice | null {
  if (provided === null || actual === null || table.rows[row]!.type === 'result') return null;
  const twice = figureAt(table, row, actual);
  const sum = figureAt(table, row, total);
  const funds = figureAt(table, row, provided);
  if (!twice || !sum || !funds || twice.shown === 0 || funds.shown === 0) return null;
  const prior = priorAnsatz === null ? 0 : (figureAt(table, row, priorAnsatz)?.shown ?? 0);
  const done = spent === null ? 0 : (figureAt(table, row, spent)?.shown ?? 0);
  // Funds that go beyond the prior Ansatz contain what was spent before, and so the actuals.
  const contained = done !== 0 || funds.shown > prior + funds.unit;
  return { row, actual: twice, sum, funds, contained };
}

function told({ table, total, provided, actual }: Programme, affected: readonly Twice[]): Finding {
  const { row, actual: twice, sum, funds, contained } = affected[0]!;
  const right = sum.shown - twice.shown;
  const name = rowName(table.rows[row]!);
  const [sums, results, means] = [total, actual!, provided!].map((column) =>
    columnName(table.columns[column]!),
  );
  const shownRight = germanText(right, sum.unit);
  const less = germanText(-twice.shown, sum.unit);
  const cells = affected.flatMap((one) => [one.sum, one.actual, one.funds].map(placeOf));
  return findingOf('IP-01', contained ? 'fehler' : 'warnung', placeOf(sum), cells, {
    text: contained
      ? `${name}: In ${sums!} ${shownText(sum)} ist ${results!} ${shownText(twice)} doppelt enthalten, denn ${means!} ${shownText(funds)} schließt es schon ein. Richtig wären ${shownRight} (Differenz ${less}).`
      : `${name}: ${sums!} ${shownText(sum)} zählt ${results!} ${shownText(twice)} zusätzlich zu ${means!} ${shownText(funds)}. Das stimmt nur, wenn dort allein der Ansatz des Vorjahres steht; ohne das Ergebnis wären es ${shownRight} (Differenz ${less}).`,
    berechnet: right,
    gedruckt: sum.shown,
    differenz: -twice.shown,
    ursache: contained
      ? 'Ein Jahr ist doppelt gezählt.'
      : 'Vermutlich enthalten die bereitgestellten Mittel nur den Ansatz des Vorjahres.',
  });
}
