import { sideOfSection } from '../sums/sides';
import { textOf } from './content';
import type { Line } from './lines';

/**
 * "Aufwendungen | 2025 | 2024" below "Erträge | 2025 | 2024": the other half of one statement, which ends with the
 * result of both. Gives the two words over the labels.
 */
export function sidesOf(line: Line, [heading]: readonly Line[]): readonly [Line, Line] | null {
  if (heading?.cells.length !== line.cells.length || line.cells.length < 2) return null;
  const others = heading.cells.flatMap((cell, at) => {
    const other = line.cells[at]!;
    return cell.column === other.column && textOf(cell) === textOf(other) ? [] : [at];
  });
  const [at, more] = others;
  if (at === undefined || more !== undefined) return null;
  const [one, other] = [heading.cells[at]!, line.cells[at]!];
  const opposite = sideOfSection(textOf(one)) * sideOfSection(textOf(other)) === -1;
  if (!opposite || one.column !== other.column) return null;
  return [cellAlone(heading, at), cellAlone(line, at)];
}

function cellAlone({ row, cells, contents }: Line, at: number): Line {
  return { row, cells: cells.slice(at, at + 1), contents: contents.slice(at, at + 1) };
}
