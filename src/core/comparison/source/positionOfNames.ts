import { readNumberText } from '../../numbers/numberText';
import { isAside } from './asides';
import type { Grid } from './grid';
import { headsKommunen, headsKreise } from './heads';

/** How far into the table a person looks for them. */
const FIRST_POSITIONS = 5;
const FIRST_LINES = 4;

/**
 * Where the names stand: behind running numbers and Gemeindeschlüssel, too. Of several columns of names it is the one
 * headed so, or else the first in which no name stands twice, as that of a Kreis does beside its Städte.
 */
export function positionOfNames(grid: Grid): number {
  const { lines, positions } = grid;
  const texts = new Map(
    positions.slice(0, FIRST_POSITIONS).map((position) => [position, namesAt(grid, position)]),
  );
  const named = [...texts].flatMap(([position, names]) => (names.length > 0 ? [position] : []));
  const headed = named.find((position) =>
    lines.slice(0, FIRST_LINES).some((line) => {
      const value = grid.at(line, position)?.value;
      return headsKommunen(value) && !headsKreise(value);
    }),
  );
  const different = named.find((position) => {
    const names = texts.get(position)!;
    return new Set(names).size === names.length;
  });
  return headed ?? different ?? named[0] ?? positions[0]!;
}

/** The names that stand there; none where there are more figures. */
function namesAt(grid: Grid, position: number): readonly string[] {
  const values = grid.lines.slice(1).map((line) => grid.at(line, position)?.value);
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.trim());
  const figures = texts.filter((text) => readNumberText(text) !== null).length;
  const names = texts.filter((text) => !isAside(text) && readNumberText(text) === null);
  const numbers = values.filter((value) => typeof value === 'number').length;
  return names.length > figures + numbers ? names : [];
}
