import {
  quartilPosition,
  type Position,
  type Quartil,
  type QuartilMethode,
} from '../../ratios/quartil/position';
import { NotComputable } from '../../ratios/notComputable';
import { quartile } from '../../ratios/quartil/quartile';
import type { Group } from './group';
import { protectionOf } from './protection';

/** What a benchmark table says of an indicator; null where it says nothing. */
export interface Figures {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mittelwert: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly anzahl: number;
}

const NONE: Figures = {
  minimum: null,
  maximum: null,
  mittelwert: null,
  q1: null,
  median: null,
  q3: null,
  anzahl: 0,
};

/** The figures of a group, without those that a small one would give away. */
export function figuresOf(group: Group, methode: QuartilMethode): Figures {
  const { values } = group;
  const { spread, median: shown } = protectionOf(group);
  const anzahl = values.length;
  const median = shown ? (quartileOf(values, [2], methode)[0] ?? null) : null;
  if (!spread) return { ...NONE, anzahl, median };
  const [q1 = null, q3 = null] = quartileOf(values, [1, 3], methode);
  let [minimum, maximum, sum] = [Infinity, -Infinity, 0];
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
    sum += value;
  }
  return {
    minimum,
    maximum,
    mittelwert: sum / anzahl,
    q1,
    median,
    q3,
    anzahl,
  };
}

function quartileOf(
  values: readonly number[],
  wanted: readonly Quartil[],
  methode: QuartilMethode,
): number[] {
  const positions = wanted.map((quartil) => quartilPosition(values.length, quartil, methode));
  const defined = positions.filter(
    (position): position is Position => !(position instanceof NotComputable),
  );
  return defined.length === wanted.length ? quartile(values, defined) : [];
}
