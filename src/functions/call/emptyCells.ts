import { NotComputable } from '../../core/ratios/notComputable';
import { canAskExcel, findEmptyCells, type Emptiness, type Part } from '../../excel/emptyCells';
import { placeOf, type Argument } from './argument';

/**
 * Excel for Windows has passed an empty cell as the number 0 (office-js #1951, #4702, #5262; which build is
 * mended is not documented). A quartile over a range with gaps, or an open question scored as "nicht
 * erfüllt", would then be silently wrong. So every 0 that came from a cell is looked up before it counts;
 * why this way and not another: `docs/decisions/0002-empty-cells.md`.
 */
export function clearEmptyCells(
  args: readonly Argument[],
): readonly Argument[] | Promise<readonly Argument[]> {
  const parts = args.map(zerosOf);
  if (parts.every((part) => part === null)) return args;
  return Promise.all(
    args.map((argument, index) => {
      const part = parts[index];
      return part ? clear(argument, part) : Promise.resolve(argument);
    }),
  );
}

/** The smallest part of the argument's area that holds all its zeros; null where there is nothing to look up. */
function zerosOf({ rows, address }: Argument): Part | null {
  if (address === null) return null;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== 0) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  if (bottom < 0) return null;
  return { address, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

async function clear(argument: Argument, part: Part): Promise<Argument> {
  const emptiness = await lookUp(argument, part);
  return {
    ...argument,
    rows: argument.rows.map((cells, row) =>
      cells.map((cell, column) =>
        cell === 0 && emptiness[row - part.row]?.[column - part.column] ? null : cell,
      ),
    ),
  };
}

async function lookUp(argument: Argument, part: Part): Promise<Emptiness> {
  if (canAskExcel()) {
    try {
      return await findEmptyCells(part);
    } catch {
      // Whatever the host's reason: without its word the zero may be an empty cell, and that is said below.
    }
  }
  throw new NotComputable(
    'notAvailable',
    `Argument „${argument.name}“${placeOf(argument, part.row, part.column)}: Excel sagt nicht, ob die 0 eine leere Zelle ist. ` +
      'Verwenden Sie als Argument WENN(ISTLEER(Bereich);"";Bereich), oder berechnen Sie mit Strg+Alt+F9 neu.',
  );
}
