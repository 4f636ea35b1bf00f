import type { Table } from '../../plan/types';
import { cellKey } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';
import { STANDS_TWICE } from '../explain/missingRow';
import { percentOfWrong } from './percentOfWrong';
import { tableAt } from '../tableAt';
import { repetitionsIn } from './repetitions';
import { PASSED_OVER } from './textLeftOut';

/** What a wrong heading brings about: figures that do not agree with the same ones elsewhere. */
const BETWEEN_TABLES = /^(?:KT|FS|VJ)-/;
const OF_HEADINGS = /^PL-0[78]$/;

/**
 * A heading with the wrong year or unit is one cause: whatever compares its column with other tables goes under it, and
 * a figure that is told twice, in a table and in the list that it comes from, is told once.
 */
export function foldFindings(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const headings = findings
    .filter(({ rule }) => OF_HEADINGS.test(rule))
    .map((finding) => ({ finding, table: tableAt(finding.cell, tables) }));
  const pastedTwice = findings.filter(({ ursache }) => ursache?.endsWith(STANDS_TWICE));
  const passedOver = findings.filter(({ ursache }) => ursache?.endsWith(PASSED_OVER));
  const folded = new Map<Finding, Finding[]>();
  const firstOfItsKind = repetitionsIn(tables);
  const wrongFigure = percentOfWrong(findings, tables);
  const top = findings.filter((finding) => {
    const cause =
      causeAmong(finding, headings) ??
      sumOver(finding, pastedTwice) ??
      sumPassingOver(finding, passedOver) ??
      wrongFigure(finding) ??
      firstOfItsKind(finding);
    if (cause === null || cause === finding) return true;
    folded.set(cause, [...(folded.get(cause) ?? []), finding]);
    return false;
  });
  return top.map((finding) => {
    const folgen = folded.get(finding);
    return folgen ? { ...finding, folgen: [...finding.folgen, ...folgen] } : finding;
  });
}

/** The sum that a row stands in twice says so itself. */
function sumOver({ rule, cell, text }: Finding, sums: readonly Finding[]): Finding | null {
  if (rule !== 'PL-12' && !(rule === 'PL-09' && text.includes('steht zweimal'))) return null;
  const isTwice = ({ cells }: Finding): boolean =>
    cells.some(({ sheet, row }) => sheet === cell.sheet && row === cell.row);
  return sums.find(isTwice) ?? null;
}

/** Numbers stored as text, of which sums that pass over them tell every one. */
function sumPassingOver({ rule, cells }: Finding, sums: readonly Finding[]): Finding | null {
  if (rule !== 'FM-04') return null;
  const telling = (cell: CellOnSheet): Finding | undefined =>
    sums.find((sum) => sum.cells.some((other) => cellKey(other) === cellKey(cell)));
  return cells.every(telling) ? (telling(cells[0]!) ?? null) : null;
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
