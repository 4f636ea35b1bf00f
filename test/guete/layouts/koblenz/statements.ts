import type { Constraint } from '../../generator/model';
import { festsetzung, kontenInErfolgsplan } from './erfolgsplan';
import { balances } from './kapital';
import type { Published } from './published';
import { auswirkung, stellen } from './uebrige';
import { vorhaben } from './vorhaben';
import { zwischenbericht } from './zwischenbericht';

/** What holds between and inside the tables beyond their formulas. */
export function statements(published: Published): Constraint[] {
  return [
    ...festsetzung(published),
    ...kontenInErfolgsplan(published),
    ...balances(published),
    ...zwischenbericht(published),
    ...vorhaben(published),
    ...auswirkung(published),
    ...stellen(published),
  ];
}
