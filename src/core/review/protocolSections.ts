import type { CellOnSheet, RecognisedTable, Report, Unchecked } from '../checks/report';
import { groupedBy } from './grouped';
import type { ReviewedFinding } from './reviewed';

/** What there is to say about a table. */
export interface Section {
  /** null for what belongs to no table. */
  readonly table: RecognisedTable | null;
  readonly findings: readonly ReviewedFinding[];
  readonly unchecked: readonly Unchecked[];
}

/** Every table with what was found in it, in the order of the workbook. */
export function sectionsOf(
  { tables, unchecked }: Report,
  reviewed: readonly ReviewedFinding[],
): Section[] {
  const bySheet = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  }
  const tableOf = (cell: CellOnSheet): RecognisedTable | null => {
    const [first = null, ...others] = bySheet.get(cell.sheet) ?? [];
    if (first === null) return null;
    // What stands above a table, such as its title, belongs to the next one below.
    return (
      [first, ...others].find((table) => contains(table, cell)) ??
      [first, ...others].find(({ area }) => area.row > cell.row) ??
      first
    );
  };
  const findings = groupedBy(reviewed, ({ finding }) => tableOf(finding.cell));
  const questions = groupedBy(unchecked, ({ cell }) => tableOf(cell));
  return [...tables, null].flatMap((table) => {
    const section = {
      table,
      findings: findings.get(table) ?? [],
      unchecked: questions.get(table) ?? [],
    };
    const isEmpty = section.findings.length + section.unchecked.length === 0;
    return table === null && isEmpty ? [] : [section];
  });
}

function contains({ area }: RecognisedTable, { row, column }: CellOnSheet): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
