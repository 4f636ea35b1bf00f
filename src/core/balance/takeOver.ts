import { tableName } from '../checks/words';
import type { Calculation } from './calculation/calculation';
import { DUST } from './columnDrafts';
import type { ColumnAtWork } from './columnAtWork';
import { decide, toleranceOf } from './decide';
import type { Given, GivenFigures } from './givenFigures';
import { tidy } from './sideInColumn';
import { depreciation, results, type Wanted } from './takenRows';
import { lossInGain, withoutPosition } from './withoutPosition';

export interface TakenOver {
  readonly wanted: readonly Wanted[];
  readonly notes: readonly string[];
  /** Why the column cannot be balanced: nobody can tell what the Erfolgsplan gives, or the plan has no place for it. */
  readonly obstacle: string | null;
}

/** The amounts that the Erfolgspläne give at present, in the order of what they are given for. */
export function amountsIn(
  { result, abschreibungen }: GivenFigures,
  calculation: Calculation,
): (number | null)[] {
  return [...abschreibungen, ...result].map((one) => amountOf(one, calculation));
}

/** What the Erfolgsplan says otherwise than the column does, and what stands against taking it over. */
export function takeOver(
  column: ColumnAtWork,
  { result, abschreibungen }: GivenFigures,
  amounts: readonly (number | null)[],
): TakenOver {
  const notes: string[] = [];
  const wanted: Wanted[] = [];
  const obstacles: string[] = [];
  for (const [name, all, known, put] of [
    ['Abschreibungen', abschreibungen, amounts.slice(0, abschreibungen.length), depreciation],
    ['Jahresergebnis', result, amounts.slice(abschreibungen.length), results],
  ] as const) {
    const decision = decide(column, all, known, name === 'Jahresergebnis');
    if (decision === null) continue;
    if ('unclear' in decision) {
      obstacles.push(
        `${name}: ${decision.unclear} nennen verschiedene Beträge; welcher gilt, ist nicht zu erkennen. Die Spalte bleibt, wie sie ist.`,
      );
      continue;
    }
    const lacking = withoutPosition(column, name, decision);
    if (lacking !== null) obstacles.push(lacking);
    const loss = lossInGain(column, name, decision);
    if (loss !== null) notes.push(loss);
    const { given, amount, doubt } = decision;
    if (doubt !== null)
      notes.push(
        `${name}: Übernommen wird der Betrag von ${tableName(given.table)}. Abweichend: ${doubt}. Bitte klären, welcher Betrag stimmt.`,
      );
    const differing = put(column, given, amount).filter((one) => differs(column, one, given));
    wanted.push(
      ...differing.map((one) =>
        doubt === null ? one : { ...one, reason: `${one.reason} Abweichend: ${doubt}.` },
      ),
    );
  }
  return obstacles.length > 0
    ? { wanted: [], notes: [], obstacle: obstacles.join(' ') }
    : { wanted, notes, obstacle: null };
}

function differs(column: ColumnAtWork, { side, row, value, exact }: Wanted, given: Given): boolean {
  const now = side.actual(row);
  if (now === null) return value !== 0;
  return Math.abs(now - value) > toleranceOf(column, given) && Math.abs(now - exact) > DUST;
}

function amountOf({ terms }: Given, calculation: Calculation): number | null {
  let sum = 0;
  for (const { cell, factor } of terms) {
    const number = calculation.number(cell);
    if (number === null) return null;
    sum += number * factor;
  }
  return tidy(sum);
}
