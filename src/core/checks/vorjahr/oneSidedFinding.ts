import type { Finding } from '../report';
import { findingOf } from '../rules/findingOf';
import { cellOf, figureAt, rowName } from '../words';
import { severityOf, shareOf } from './deviationFinding';
import { RULE_OF, type Deviation } from './deviations';
import type { Match } from './matchRows';
import { oneSided } from './sentences';

/** A row with a figure in one of the plans and none in the other, by which a sum differs. */
export function oneSidedFinding(sum: Deviation, match: Match, amount: number): Finding {
  const { pairing, column } = sum;
  const { here, there } = pairing;
  const cell = cellOf(here, match.here, column.here);
  const sumName = rowName(here.rows[sum.match.here]!);
  return findingOf(RULE_OF[column.given], severityOf(column), cell, [cell], {
    text: `${oneSided(pairing, match, column)}; ${shareOf(sum, amount)} weicht ${sumName} von ihm ab.`,
    berechnet: figureAt(there, match.there, column.there)?.shown ?? null,
    gedruckt: figureAt(here, match.here, column.here)?.shown ?? null,
  });
}
