import { byTable } from '../../core/review/byTable';
import type { Finding, RecognisedTable, Report } from '../../core/checks/report';
import type { ReviewedFinding } from '../../core/review/reviewed';
import { areaAddress } from '../../core/workbook/address';

/** Findings under one heading. */
export interface FindingGroup {
  readonly name: string;
  /** What kind of table it is, and where it stands. */
  readonly about: string;
  /** Whether they come from several sheets. */
  readonly isMixed: boolean;
  readonly findings: readonly ReviewedFinding[];
}

/** The open findings by table; what was acknowledged comes after everything else. */
export function groupsOf(findings: readonly ReviewedFinding[], report: Report): FindingGroup[] {
  const open = findings.filter(({ acknowledgement }) => acknowledgement === null);
  const acknowledged = findings.filter(({ acknowledgement }) => acknowledgement !== null);
  const groups = byTable(open, report).map(({ sheet, table, findings: found }) => ({
    name: sheet,
    about: table === null ? 'neben den Tabellen' : aboutTable(table),
    isMixed: false,
    findings: found,
  }));
  if (acknowledged.length === 0) return groups;
  const last = { name: 'Zur Kenntnis genommen', about: 'aus allen Tabellen', isMixed: true };
  return [...groups, { ...last, findings: acknowledged }];
}

function aboutTable({ art, area, einheit }: RecognisedTable): string {
  const kind = art === 'nicht erkannt' ? 'Tabelle' : art;
  return [kind, areaAddress(area), einheit].filter((part) => part !== '').join(' · ');
}

/** A page full of findings stays fluid; thousands would not. */
export const SHOWN_AT_ONCE = 50;

/** As many findings as are asked for, with their groups, and how many are left out. */
export function firstOf(
  groups: readonly FindingGroup[],
  limit: number,
): { shown: FindingGroup[]; hidden: number } {
  const shown: FindingGroup[] = [];
  let [left, hidden] = [limit, 0];
  for (const group of groups) {
    const findings = group.findings.slice(0, left);
    if (findings.length > 0) shown.push({ ...group, findings });
    left -= findings.length;
    hidden += group.findings.length - findings.length;
  }
  return { shown, hidden };
}

/** Tells a finding from all others of a report. */
export function findingKey({ rule, cell: { sheet, row, column }, text }: Finding): string {
  return `${rule} ${sheet}!${row},${column} ${text}`;
}
