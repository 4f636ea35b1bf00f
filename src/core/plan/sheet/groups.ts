import type { Band } from './bands';
import { textOf } from './content';

/** Columns that form one table: its labels and keys, and the figures to their right. */
export interface ColumnGroup {
  /** Account numbers, running numbers, years that name a row. */
  readonly keys: readonly number[];
  readonly labels: readonly number[];
  readonly values: readonly number[];
}

interface Use {
  words: number;
  figures: number;
  ids: number;
}

type Uses = readonly (Use | undefined)[];

const REMARK =
  /erläuter|bemerk|hinweis|vermerk|begründ|quelle|einstieg|einheit|gruppe|anmerk|zuständig|amt\b/i;

/**
 * The tables of a band, side by side: mostly one. Where labels stand behind figures and figures behind them, a second
 * table begins, such as the Ausgaben to the right of the Einnahmen.
 */
export function findGroups(band: Band): ColumnGroup[] {
  const uses = useOfColumns(band);
  const columns = uses.flatMap((use, column) => (use ? [column] : []));
  const isValue = (column: number): boolean => {
    const { words, figures } = uses[column]!;
    return figures > 0 && figures >= words;
  };
  const values = columns.filter(isValue);
  if (values.length === 0) return [];
  const starts = [columns[0]!, ...secondTables(band, columns, uses, isValue)];
  return starts
    .map((start, index) => {
      const end = starts[index + 1] ?? Infinity;
      return group(
        columns.filter((column) => column >= start && column < end),
        uses,
        isValue,
      );
    })
    .filter(({ values: figures }) => figures.length > 0);
}

/** By column of the sheet; undefined where it holds nothing. */
function useOfColumns({ lines }: Band): Uses {
  const uses: (Use | undefined)[] = [];
  for (const { cells, contents } of lines) {
    for (let index = 0; index < cells.length; index += 1) {
      const { column } = cells[index]!;
      let use = uses[column];
      if (!use) uses[column] = use = { words: 0, figures: 0, ids: 0 };
      const content = contents[index]!;
      if (content === 'text') use.words += 1;
      else if (content === 'id') use.ids += 1;
      else if (content !== 'dash') use.figures += 1;
    }
  }
  return uses;
}

function secondTables(
  band: Band,
  columns: readonly number[],
  uses: Uses,
  isValue: (column: number) => boolean,
): number[] {
  const starts: number[] = [];
  const firstLabels = columns.find((column) => uses[column]!.words >= 2) ?? Infinity;
  for (let index = 1; index < columns.length; index += 1) {
    const column = columns[index]!;
    const behindValue = columns
      .slice(0, index)
      .some((other) => other > firstLabels && isValue(other));
    if (!behindValue || isValue(column) || uses[column]!.words < 3) continue;
    const right = columns.slice(index + 1).filter(isValue);
    if (right.length === 0 || !hasLabels(band, column, right)) continue;
    // Its running numbers stand before its labels.
    let start = column;
    const before = columns[index - 1]!;
    if (!isValue(before) && uses[before]!.ids > 0) start = before;
    if (!starts.includes(start)) starts.push(start);
  }
  return starts;
}

/** Whether the words of a column stand beside most of the figures to its right, and are more than remarks. */
function hasLabels({ lines, headings }: Band, column: number, right: readonly number[]): boolean {
  const headed = headings.some(({ cells }) =>
    cells.some((cell) => cell.column === column && REMARK.test(textOf(cell))),
  );
  if (headed) return false;
  let figures = 0;
  let labelled = 0;
  for (const { cells, contents } of lines) {
    const hasFigure = cells.some(
      (cell, index) => right.includes(cell.column) && contents[index] === 'amount',
    );
    if (!hasFigure) continue;
    figures += 1;
    if (cells.some((cell, index) => cell.column === column && contents[index] === 'text')) {
      labelled += 1;
    }
  }
  return labelled >= 2 && labelled * 3 >= figures * 2;
}

function group(
  columns: readonly number[],
  uses: Uses,
  isValue: (column: number) => boolean,
): ColumnGroup {
  const values = columns.filter(isValue);
  const first = values[0] ?? Infinity;
  const labels = columns.filter((column) => column < first && uses[column]!.words > 0);
  return {
    keys: columns.filter((column) => !isValue(column) && uses[column]!.ids > 0),
    labels:
      labels.length > 0
        ? labels
        : columns.filter((column) => !isValue(column) && uses[column]!.words > 0).slice(0, 1),
    values,
  };
}
