import type { RowSpec, TableSpec } from './table';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where the parts of a table stand on the sheet. */
export interface TableShape {
  readonly headLines: number;
  text(rowIndex: number, textIndex: number): Spot;
  figure(rowIndex: number, columnIndex: number): Spot;
  /** All headings: of the figure columns, once or again on every page. */
  readonly heads: readonly {
    readonly line: number;
    readonly columnIndex: number;
    readonly spot: Spot;
  }[];
  readonly textHeads: readonly {
    readonly line: number;
    readonly textIndex: number;
    readonly spot: Spot;
  }[];
  readonly end: number;
}

export function shapeOf(spec: TableSpec): TableShape {
  const [top, left] = spec.at;
  const headLines = Math.max(
    ...[...spec.textHeads, ...spec.columns.map(({ head }) => head)].map((lines) => lines.length),
  );
  const again = spec.rows.findIndex((row) => isKey(row, spec.headAgainBefore));
  const step = 1 + (spec.gap ?? 0);
  const texts = spec.textHeads.length;
  const turned = (down: number, across: number): Spot =>
    spec.transposed
      ? { row: top + across, column: left + down }
      : { row: top + down, column: left + across };
  const down = (rowIndex: number): number =>
    headLines + rowIndex + (again >= 0 && rowIndex >= again ? headLines : 0);
  const across = (columnIndex: number): number => texts + columnIndex * step + step - 1;
  const pages = again >= 0 ? [0, headLines + again] : [0];
  return {
    headLines,
    text: (rowIndex, textIndex) => turned(down(rowIndex), textIndex),
    figure: (rowIndex, columnIndex) => turned(down(rowIndex), across(columnIndex)),
    heads: pages.flatMap((page) =>
      spec.columns.flatMap(({ head }, columnIndex) =>
        head.map((_, line) => ({
          line,
          columnIndex,
          spot: turned(page + line, across(columnIndex)),
        })),
      ),
    ),
    textHeads: pages.flatMap((page) =>
      spec.textHeads.flatMap((lines, textIndex) =>
        lines.map((_, line) => ({ line, textIndex, spot: turned(page + line, textIndex) })),
      ),
    ),
    end: spec.transposed
      ? top + across(spec.columns.length - 1) + 1
      : top + down(spec.rows.length - 1) + 1,
  };
}

function isKey(row: RowSpec, key: string | undefined): boolean {
  return key !== undefined && row.key === key;
}
