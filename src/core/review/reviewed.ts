import type { Finding, Report } from '../checks/report';
import { traitsOf, type Acknowledgement, type Traits } from './acknowledgement';
import { groupedBy } from './grouped';

/** A finding, and who has acknowledged it; what follows from it goes with it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement | null;
}

/** In what both must agree, the surest first. */
type Agreement = (traits: Traits) => readonly string[];

const samePlace: Agreement = ({ rule, sheet, cell, figures, names }) => [
  rule,
  sheet,
  cell,
  figures,
  names,
];
/** Rows were inserted or deleted. The column stays: next year's may show the same figures. */
const movedWithinColumn: Agreement = ({ rule, sheet, cell, figures, names }) => [
  rule,
  sheet,
  columnOf(cell),
  figures,
  names,
];
/** Somebody has spelled the row or the column differently. */
const otherwiseNamed: Agreement = ({ rule, sheet, cell, figures }) => [rule, sheet, cell, figures];

/** Somebody has given the sheet another name; only where no table stands under the old one, else it is a copy. */
const onRenamedSheet: Agreement = ({ rule, cell, figures, names }) => [rule, cell, figures, names];

const AGREEMENTS = [samePlace, movedWithinColumn, otherwiseNamed, onRenamedSheet];

/**
 * The findings of a report with their acknowledgements. Where an acknowledgement could be for one of several findings,
 * none is taken for it and they stay open; only what agrees in everything is one and the same.
 */
export function reviewed(
  { findings, tables }: Report,
  acknowledgements: readonly Acknowledgement[],
): ReviewedFinding[] {
  const found = new Map<Finding, Acknowledgement>();
  let open = findings.map((finding) => ({ finding, traits: traitsOf(finding) }));
  let left = latestOfEach(acknowledgements);
  const sheets = new Set(
    [...tables, ...findings.map(({ cell }) => cell)].map(({ sheet }) => sheet),
  );
  for (const agreement of AGREEMENTS) {
    const wanted = groupedBy(open, ({ traits }) => keyOf(agreement, traits));
    const given = groupedBy(
      agreement === onRenamedSheet ? left.filter(({ sheet }) => !sheets.has(sheet)) : left,
      (acknowledgement) => keyOf(agreement, acknowledgement),
    );
    const used = new Set<Acknowledgement>();
    for (const [key, candidates] of wanted) {
      const [acknowledgement, ...others] = given.get(key) ?? [];
      if (acknowledgement === undefined || others.length > 0) continue;
      if (candidates.length > 1 && agreement !== samePlace) continue;
      for (const { finding } of candidates) found.set(finding, acknowledgement);
      used.add(acknowledgement);
    }
    open = open.filter(({ finding }) => !found.has(finding));
    left = left.filter((acknowledgement) => !used.has(acknowledgement));
  }
  return findings.map((finding) => ({ finding, acknowledgement: found.get(finding) ?? null }));
}

/** Whoever acknowledges the same again means the later remark. */
function latestOfEach(acknowledgements: readonly Acknowledgement[]): Acknowledgement[] {
  return [...new Map(acknowledgements.map((each) => [keyOf(samePlace, each), each])).values()];
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

function keyOf(agreement: Agreement, traits: Traits): string {
  return JSON.stringify(agreement(traits));
}
