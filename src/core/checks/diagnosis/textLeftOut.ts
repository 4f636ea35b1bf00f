import type { Figure } from '../../plan/types';
import { addressesOf } from '../formulas/formulaFinding';
import type { Judgement } from '../judge/judge';
import type { Finding } from '../report';
import { placeOf } from '../words';

/** Ends the cause of a sum that passes over numbers. */
export const PASSED_OVER = 'zählt sie nicht mit.';

/** SUM passes over numbers that are stored as text, although the formula names their cells. */
export function textLeftOut({
  equation,
  differenz,
}: Judgement): Pick<Finding, 'ursache' | 'change'> | null {
  const { figure: result } = equation.result;
  if (result.formula === null || equation.columns) return null;
  const texts = equation.terms.filter(({ figure }) => figure.asText && figure.shown !== 0);
  const left = texts.reduce((sum, { figure, factor }) => sum + factor * figure.shown, 0);
  if (texts.length === 0 || Math.abs(left - differenz) >= result.unit / 2) return null;
  const cells = texts.map(({ figure }) => figure);
  const [only, ...others] = cells as [Figure, ...Figure[]];
  const which =
    others.length === 0
      ? `In ${addressesOf([only])} steht die Zahl`
      : `In ${addressesOf(cells)} stehen die Zahlen`;
  return {
    ursache: `${which} als Text; die Formel in ${addressesOf([result])} ${PASSED_OVER}`,
    change: others.length === 0 ? { ...placeOf(only), write: { value: only.value } } : null,
  };
}
