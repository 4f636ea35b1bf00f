import type { Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';
import { repetitionsIn } from './repetitions';

/** What a wrong heading brings about: figures that do not agree with the same ones elsewhere. */
const BETWEEN_TABLES = /^(?:KT|FS)-/;
const OF_HEADINGS = /^PL-0[78]$/;

/**
 * A heading with the wrong year or unit is one cause: whatever compares its column with other tables goes under it, and
 * a figure that is told twice, in a table and in the list that it comes from, is told once.
 */
export function foldFindings(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const headings = findings
    .filter(({ rule }) => OF_HEADINGS.test(rule))
    .map((finding) => ({ finding, table: tableAt(finding.cell, tables) }));
  const folded = new Map<Finding, Finding[]>();
  const firstOfItsKind = repetitionsIn(tables);
  const top = findings.filter((finding) => {
    const cause = causeAmong(finding, headings) ?? firstOfItsKind(finding);
    if (cause === null || cause === finding) return true;
    folded.set(cause, [...(folded.get(cause) ?? []), finding]);
    return false;
  });
  return top.map((finding) => {
    const folgen = folded.get(finding);
    return folgen ? { ...finding, folgen: [...finding.folgen, ...folgen] } : finding;
  });
}

function tableAt({ sheet, row, column }: CellOnSheet, tables: readonly Table[]): Table | undefined {
  return tables.find(
    ({ area, sheet: own }) =>
      own === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function causeAmong(
  finding: Finding,
  headings: readonly { readonly finding: Finding; readonly table: Table | undefined }[],
): Finding | null {
  if (!BETWEEN_TABLES.test(finding.rule)) return null;
  const match = headings.find(({ finding: { cell }, table }) =>
    finding.cells.some((other) => table !== undefined && isBelow(other, cell, table)),
  );
  return match?.finding ?? null;
}

/** Whether a cell stands in the column (or, with years in rows, in the row) of a heading. */
function isBelow(cell: CellOnSheet, heading: CellOnSheet, { area, transposed }: Table): boolean {
  if (cell.sheet !== heading.sheet) return false;
  if (transposed)
    return (
      cell.row === heading.row &&
      cell.column >= area.column &&
      cell.column < area.column + area.columns
    );
  return cell.column === heading.column && cell.row >= area.row && cell.row < area.row + area.rows;
}
