import type { Figure } from './model';
import type { Grid } from './grid';
import type { PlanBuilder } from './planBuilder';
import type { TableSpec } from './table';
import type { Spot, TableShape } from './tableShape';

const YEAR = /\b20\d\d\b/g;
const UNIT = /T€|€|TEUR|EUR/;

/** Writes the headings and notes which of them name a year or a unit. */
export function writeHeads(
  plan: PlanBuilder,
  grid: Grid,
  spec: TableSpec,
  shape: TableShape,
  figures: readonly Figure[],
): void {
  for (const { line, textIndex, spot } of shape.textHeads) {
    const text = spec.textHeads[textIndex]![line]!;
    if (text !== '') grid.write(spot.row, spot.column, text, { bold: true });
  }
  for (const { line, columnIndex, spot } of shape.heads) {
    const text = spec.columns[columnIndex]!.head[line]!;
    if (text === '' || isCovered(spec, line, columnIndex)) continue;
    const isNumber = spec.numericYears === true && /^20\d\d$/.test(text);
    grid.write(spot.row, spot.column, isNumber ? Number(text) : text, { bold: true });
    const place = { sheet: grid.index, ...spot };
    const last = lastCovered(spec, line, columnIndex);
    if (last > columnIndex) merge(grid, spot, last - columnIndex, spec);
    if (text.match(YEAR)?.length === 1) plan.years.push({ ...place, text });
    if (UNIT.test(text)) {
      const keys = spec.columns.slice(columnIndex, last + 1).map(({ key }) => key);
      const covered = figures.filter(({ columnKey }) => keys.includes(columnKey));
      plan.units.push({ ...place, table: spec.key, text, figures: covered });
    }
  }
}

/** Whether the heading to the left says the same and is merged with this one. */
function isCovered(
  { mergeHeads = false, columns }: TableSpec,
  line: number,
  index: number,
): boolean {
  return mergeHeads && index > 0 && columns[index - 1]!.head[line] === columns[index]!.head[line];
}

function lastCovered(spec: TableSpec, line: number, index: number): number {
  let last = index;
  while (last + 1 < spec.columns.length && isCovered(spec, line, last + 1)) last += 1;
  return last;
}

function merge(grid: Grid, { row, column }: Spot, more: number, { gap = 0 }: TableSpec): void {
  grid.merges.push({ row, column, rows: 1, columns: 1 + more * (1 + gap) });
}
