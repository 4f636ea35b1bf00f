import type { Direction } from '../settings';
import { directionsIn } from '../table/directions';
import type { Layout } from '../table/layout';
import { textOf, type At } from './cellsOfEarlier';

/** What is good of the indicators of an earlier comparison, row by row: as its footer says. */
export function directionsOf(at: At, layout: Layout, footer: readonly string[]): Direction[] {
  const { lines, nameColumn, firstLine } = layout;
  const names = Array.from({ length: lines }, (_, index) =>
    nameColumn === null ? '' : textOf(at(firstLine + index, nameColumn)),
  );
  for (const text of footer) {
    const found = directionsIn(text, names);
    if (found !== null) return found;
  }
  return names.map(() => 'neutral');
}
