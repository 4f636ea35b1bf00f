import { RULES, type RuleId } from '../catalogue';
import type { CellOnSheet, Finding, Severity } from '../report';

type Words = Pick<Finding, 'text'> &
  Partial<Pick<Finding, 'berechnet' | 'gedruckt' | 'differenz' | 'ursache' | 'change' | 'folgen'>>;

/** A finding of a rule that is no arithmetic. */
export function findingOf(
  rule: RuleId,
  severity: Severity,
  cell: CellOnSheet,
  cells: readonly CellOnSheet[],
  words: Words,
): Finding {
  return {
    rule,
    name: RULES[rule].name,
    severity,
    cell,
    cells,
    berechnet: null,
    gedruckt: null,
    differenz: null,
    ursache: null,
    change: null,
    folgen: [],
    ...words,
  };
}
