import { toFinding } from '../diagnosis/toFinding';
import type { Judgement } from '../judge/judge';
import type { Finding, Severity } from '../report';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName, figureAt, placeOf, quoted, rowName, shownText } from '../words';
import type { SharedColumn } from './columns';
import { RULE_OF, type Deviation } from './deviations';
import type { Pairing } from './pairTables';
import { addressOf } from './sentences';

/**
 * What was decided is repeated to the last euro. A closed year may have been corrected since, and a preliminary one is
 * still open. A Nachtrag has changed what was decided.
 */
export function severityOf({ given, preliminary, amended }: SharedColumn): Severity {
  if (given === 'ansatz') return amended ? 'hinweis' : 'fehler';
  return preliminary ? 'hinweis' : 'warnung';
}

/** Why an amended Ansatz differs, and what it is to be compared with. */
export const AMENDED =
  'Die Überschrift nennt einen Nachtrag, den der Vorjahresplan nicht enthält; vergleichen Sie mit dem Nachtragsplan.';

/** A figure that is not last year's; it shows cells of the new plan alone, since those of the other file cannot be opened. */
export function deviationFinding({ pairing, match, column, judgement }: Deviation): Finding {
  const { figure } = judgement.equation.result;
  const isTyped = figure.formula === null && pairing.here.rows[match.here]!.type === 'item';
  const { shown } = judgement.equation.terms[0]!.figure;
  const isOurs = column.given === 'ansatz' && !column.amended && column.factor === 1 && isTyped;
  return {
    ...toFinding(judgement, {
      change: isOurs ? { ...placeOf(figure), write: { value: shown } } : null,
    }),
    ...(column.amended && { ursache: AMENDED }),
    severity: severityOf(column),
    cells: [placeOf(figure)],
  };
}

/** What rounding explains, shown as such. */
export function roundingFinding(judgement: Judgement): Finding {
  const { figure } = judgement.equation.result;
  return { ...toFinding(judgement, { change: null }), cells: [placeOf(figure)] };
}

/** A row that adds to a sum what last year's plan does not know. */
export function unknownBefore(
  { here }: Pairing,
  row: number,
  sum: Deviation,
  amount: number,
): Finding {
  const { column } = sum;
  const figure = figureAt(here, row, column.here);
  const cell = cellOf(here, row, column.here);
  return findingOf(RULE_OF[column.given], severityOf(column), cell, [cell], {
    text: `${rowName(here.rows[row]!)}, ${columnName(here.columns[column.here]!)}: Angegeben sind ${figure ? shownText(figure) : 0}, der Vorjahresplan hat diese Zeile nicht; ${shareOf(sum, amount)} weicht ${rowName(here.rows[sum.match.here]!)} von ihm ab.`,
    gedruckt: figure?.shown ?? null,
  });
}

/** A row of last year's plan that a sum of the new one lacks. */
export function missingHere(
  { here, there }: Pairing,
  row: number,
  sum: Deviation,
  amount: number,
): Finding {
  const { column, match } = sum;
  const figure = figureAt(there, row, column.there);
  const cell = cellOf(here, match.here, column.here);
  const place = `Blatt ${quoted(there.sheet)}, ${addressOf(cellOf(there, row, column.there))}`;
  return findingOf(RULE_OF[column.given], severityOf(column), cell, [cell], {
    text: `${rowName(there.rows[row]!)} steht im Vorjahresplan (${place}) mit ${figure ? shownText(figure) : 0} und fehlt hier; ${shareOf(sum, amount)} weicht ${rowName(here.rows[match.here]!)}, ${columnName(here.columns[column.here]!)}, von ihm ab.`,
    berechnet: figure?.shown ?? null,
  });
}

/** A sum may differ for other reasons as well, which may even outweigh this one. */
export function shareOf({ more }: Deviation, amount: number): string {
  return Math.abs(amount - more) < 0.005 ? 'um so viel' : 'auch deshalb';
}

/** A row that another sum takes up than last year. */
export function movedRow(
  { here }: Pairing,
  { here: row }: { readonly here: number },
  sum: Deviation,
): Finding {
  const cell = cellOf(here, row, sum.column.here);
  return findingOf('VJ-03', 'warnung', cell, [cell], {
    text: `${rowName(here.rows[row]!)} zählt hier zu einer anderen Summe als im Vorjahresplan; deshalb weicht ${rowName(here.rows[sum.match.here]!)} von ihm ab.`,
  });
}
