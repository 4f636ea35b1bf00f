import { isLossOnly } from '../../plan/lossLabel';
import type { Plan, Table } from '../../plan/types';
import { BALANCED } from '../facts/twoSides';
import { isGainOnly, rolesOf } from '../facts/roles';
import type { Finding } from '../report';
import { cellOf, columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** VP-02 and VP-03: funds either grow or shrink, and a year ends with a Jahresgewinn or with a Jahresverlust. */
export function eitherOr(plan: Plan): RuleOutput {
  return {
    findings: plan.tables.flatMap((table) => (BALANCED.has(table.kind) ? findingsIn(table) : [])),
  };
}

function findingsIn(table: Table): Finding[] {
  const roles = rolesOf(table);
  const less = roles.get('abnahme-liquide');
  const more = roles.get('zunahme-liquide');
  const gain = roles.get('gewinn');
  const loss = roles.get('verlust');
  const spending = roles.get('summe-verwendung');
  return table.columns.flatMap(({ kind }, column) => {
    if (kind === 'prozent' || kind === 'abweichung' || kind === 've') return [];
    const printedNegative =
      spending !== undefined && (figureAt(table, spending, column)?.shown ?? 0) < 0;
    return [
      ...notBoth('VP-02', table, less, more, column),
      ...notBoth('VP-03', table, gain, loss, column),
      ...notNegative(table, gain, loss, column),
      ...(printedNegative ? [] : notNegative(table, loss, gain, column)),
    ];
  });
}

/** Two positions of which one at the most may be used. */
function notBoth(
  rule: 'VP-02' | 'VP-03',
  table: Table,
  one: number | undefined,
  other: number | undefined,
  column: number,
): Finding[] {
  if (one === undefined || other === undefined) return [];
  const a = figureAt(table, one, column);
  const b = figureAt(table, other, column);
  if (!a || !b || a.shown === 0 || b.shown === 0) return [];
  const severity = table.columns[column]!.kind === 'ist' ? 'warnung' : 'fehler';
  return [
    findingOf(rule, severity, cellOf(table, other, column), [placeOf(a), placeOf(b)], {
      text: `${columnName(table.columns[column]!)}: ${rowName(table.rows[one]!)} ${shownText(a)} und zugleich ${rowName(table.rows[other]!)} ${shownText(b)}. Nur eine der beiden Positionen darf belegt sein.`,
    }),
  ];
}

/** A Jahresgewinn of −1.000 is a Jahresverlust, where the table has a row for it. */
function notNegative(
  table: Table,
  row: number | undefined,
  other: number | undefined,
  column: number,
): Finding[] {
  if (row === undefined || other === undefined) return [];
  const [own, opposite] = [table.rows[row]!, table.rows[other]!];
  const named = [own, opposite].every(({ label }) => isGainOnly(label) || isLossOnly(label));
  const figure = figureAt(table, row, column);
  if (!named || !figure || figure.shown >= 0) return [];
  const cell = placeOf(figure);
  return [
    findingOf('VP-03', 'warnung', cell, [cell, cellOf(table, other, column)], {
      text: `${rowName(own)}, ${columnName(table.columns[column]!)}: ${shownText(figure)} ist negativ; der Betrag gehört ohne Vorzeichen in die Zeile ${rowName(opposite)}.`,
      gedruckt: figure.shown,
    }),
  ];
}
