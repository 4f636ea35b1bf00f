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

function clear(argument: Argument, part: Part): Promise<Argument> {
  return lookUp(part).then((emptiness) => {
    const isEmpty = (row: number, column: number): boolean => {
      const answered = emptiness?.[row - part.row]?.[column - part.column];
      if (answered === undefined) throw undecided(argument, row, column);
      return answered;
    };
    return {
      ...argument,
      rows: argument.rows.map((cells, row) =>
        cells.map((cell, column) => (cell === 0 && isEmpty(row, column) ? null : cell)),
      ),
    };
  });
}

/** Null where Excel cannot be asked, whatever its reason: without its word a zero may be an empty cell. */
function lookUp(part: Part): Promise<Emptiness | null> {
  return canAskExcel() ? findEmptyCells(part).catch(() => null) : Promise.resolve(null);
}

function undecided(argument: Argument, row: number, column: number): NotComputable {
  return new NotComputable(
    'notAvailable',
    `Argument „${argument.name}“${placeOf(argument, row, column)}: Excel sagt nicht, ob die 0 eine leere Zelle ist. ` +
      'Verwenden Sie als Argument WENN(ISTLEER(Bereich);"";Bereich), oder berechnen Sie mit Strg+Alt+F9 neu.',
  );
}
