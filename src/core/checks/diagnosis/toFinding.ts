import { germanText } from '../../numbers/germanText';
import type { Judgement } from '../judge/judge';
import type { CellOnSheet, Finding } from '../report';
import { RULES } from '../catalogue';
import { placeOf } from '../words';

/** An equation that does not hold, as a finding at its result. */
export function toFinding(
  { equation, severity, berechnet, gedruckt, differenz }: Judgement,
  at: Partial<Pick<Finding, 'cell' | 'ursache' | 'change' | 'folgen'>> = {},
): Finding {
  const unit = finest(equation.result.figure.unit, differenz);
  const cell = at.cell ?? placeOf(equation.result.figure);
  return {
    rule: equation.rule,
    name: RULES[equation.rule].name,
    severity: severity ?? 'hinweis',
    cell,
    cells: cellsOf(equation, cell),
    text: equation.say(
      germanText(berechnet, finest(unit, berechnet)),
      germanText(gedruckt, equation.result.figure.unit),
      germanText(differenz, unit),
    ),
    berechnet,
    gedruckt,
    differenz,
    ursache: null,
    change: equation.propose?.() ?? null,
    folgen: [],
    ...at,
  };
}

function cellsOf({ terms, result }: Judgement['equation'], first: CellOnSheet): CellOnSheet[] {
  const cells = [first, placeOf(result.figure), ...terms.map(({ figure }) => placeOf(figure))];
  const seen = new Set<string>();
  return cells.filter(({ sheet, row, column }) => {
    const key = `${row},${column},${sheet}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** As many decimals as the figure needs: a sum of cents beside a total in euros. */
export function finest(unit: number, value: number): number {
  let finer = unit;
  while (finer > 0.0001 && Math.abs(value / finer - Math.round(value / finer)) > 1e-6) finer /= 10;
  return finer;
}
