/** An area with something for each of its cells, row by row. */
export interface Run<Item> {
  readonly row: number;
  readonly column: number;
  readonly items: Item[][];
}

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Puts cells together to areas as large as they are: one write for many cells (office-js #1046). */
export function runsOf<Item extends Placed>(cells: readonly Item[]): Run<Item>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const lines: Run<Item>[] = [];
  for (const cell of sorted) {
    const last = lines[lines.length - 1];
    const continues = last?.row === cell.row && last.column + last.items[0]!.length === cell.column;
    if (continues) last.items[0]!.push(cell);
    else lines.push({ row: cell.row, column: cell.column, items: [[cell]] });
  }
  const open = new Map<string, Run<Item>>();
  return lines.filter((line) => {
    const key = `${line.column} ${line.items[0]!.length}`;
    const above = open.get(key);
    if (above?.row !== undefined && above.row + above.items.length === line.row) {
      above.items.push(line.items[0]!);
      return false;
    }
    open.set(key, line);
    return true;
  });
}
