import { toExcelPrecision } from '../../numbers/rounding';
import type { Severity } from '../report';
import type { Equation, Term } from './equation';

export type State = 'bestanden' | 'rundung' | 'fehlgeschlagen';

export interface Judgement {
  readonly equation: Equation;
  readonly state: State;
  readonly severity: Severity | null;
  /** As printed, in the unit of the result. */
  readonly berechnet: number;
  readonly gedruckt: number;
  readonly differenz: number;
}

/** Judges stored values first; where they hold and the displayed ones do not, the difference is one of display. */
export function judge(equation: Equation): Judgement {
  const { terms, result } = equation;
  const gedruckt = result.figure.shown;
  const sum = total(terms, 'shown') / result.factor;
  // Most equations hold to the last bit.
  if (sum === gedruckt) {
    return { equation, state: 'bestanden', severity: null, berechnet: sum, gedruckt, differenz: 0 };
  }
  const unit = finestUnit(equation);
  const berechnet = tidy(sum, unit);
  const differenz = tidy(sum - gedruckt, unit);
  const figures = { equation, berechnet, gedruckt, differenz };
  if (Math.abs(differenz) < unit / 2) {
    return { ...figures, differenz: 0, state: 'bestanden', severity: null };
  }
  if (storedHolds(equation)) return { ...figures, state: 'rundung', severity: 'rundung' };
  const severity = severityOf(equation, Math.abs(differenz));
  if (severity === null) return { ...figures, state: 'bestanden', severity };
  if (severity === 'rundung') return { ...figures, state: 'rundung', severity };
  return { ...figures, state: 'fehlgeschlagen', severity };
}

function total(terms: readonly Term[], kind: 'shown' | 'value'): number {
  let sum = 0;
  for (const { figure, factor } of terms) sum += figure[kind] * factor;
  return sum;
}

/** On the 15 digits that Excel keeps, as Excel compares. */
function storedHolds({ terms, result }: Equation): boolean {
  const sum = total(terms, 'value');
  const printed = result.figure.value * result.factor;
  const size = terms.reduce(
    (most, { figure, factor }) => Math.max(most, Math.abs(figure.value * factor)),
    Math.abs(printed),
  );
  return Math.abs(sum - printed) <= size * 1e-13;
}

/** The finest printed digit of an equation, in the unit of its result. */
function finestUnit({ terms, result }: Equation): number {
  let unit = result.figure.unit;
  for (const { figure, factor } of terms) {
    if (figure.shown !== 0) unit = Math.min(unit, Math.abs(figure.unit * (factor / result.factor)));
  }
  return unit;
}

/** Sums of decimal fractions without the dust of binary ones. */
function tidy(value: number, unit: number): number {
  const digits = Math.min(12, Math.max(0, Math.round(-Math.log10(unit))));
  return toExcelPrecision(Number(value.toFixed(digits)));
}

/**
 * Rounded figures may differ by what rounding explains: 2 standard deviations of the sum of n independent rounding
 * errors without remark, up to the worst case with a warning. Decided figures are not rounded.
 */
function severityOf(equation: Equation, difference: number): Severity | null {
  const units = unitsOf(equation);
  const coarsest = Math.max(...units);
  const slack = 1e-9 * coarsest;
  const worst = units.reduce((sum, unit) => sum + unit, 0) / 2 + slack;
  switch (equation.exactness) {
    case 'umgerechnet':
      return difference <= coarsest / 2 + slack ? null : 'fehler';
    case 'festgesetzt':
      return 'fehler';
    case 'beschlossen':
      return difference <= worst ? 'warnung' : 'fehler';
    case 'gerundet': {
      const squares = units.reduce((sum, unit) => sum + unit * unit, 0);
      const usual = Math.max(coarsest, 2 * Math.sqrt(squares / 12)) + slack;
      if (difference <= usual) return 'rundung';
      return difference <= worst ? 'warnung' : 'fehler';
    }
  }
}

/** The last printed digits of the result and of every term that is not zero. */
function unitsOf({ terms, result }: Equation): number[] {
  return [
    result.figure.unit,
    ...terms
      .filter(({ figure }) => figure.shown !== 0)
      .map(({ figure, factor }) => Math.abs(figure.unit * (factor / result.factor))),
  ];
}
