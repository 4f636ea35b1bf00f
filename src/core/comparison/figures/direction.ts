import type { Direction } from '../settings';
import type { Stand } from './standing';

const HIGH_IS_GOOD =
  /einzahlungen je v|erfolgsquote|deckungsgrad|(?:abgewickelte|erledigte) v|erfüllungsgrad|automatisierungs|automatisiert/i;
const LOW_IS_GOOD = /aufwendungen je einzahlung|ungeklärte|amtshilfequote|personalaufw\S* je v/i;

/** What the name of an indicator suggests; the person decides. */
export function suggestedDirection(name: string): Direction {
  if (HIGH_IS_GOOD.test(name)) return 'hoch';
  return LOW_IS_GOOD.test(name) ? 'niedrig' : 'neutral';
}

export type Rating = 'günstig' | 'ungünstig';

const LOW: ReadonlySet<Stand> = new Set([
  'unter Q1',
  'gleich Q1',
  'Q1 bis Median',
  'unter Median',
  'unter Mittelwert',
]);

/** Whether a stand is on the good side of the middle; null in the middle, and where nobody has said what is good. */
export function ratingOf(stand: Stand, direction: Direction): Rating | null {
  if (direction === 'neutral' || stand === 'gleich Median' || stand === 'gleich Mittelwert') {
    return null;
  }
  return LOW.has(stand) === (direction === 'niedrig') ? 'günstig' : 'ungünstig';
}
