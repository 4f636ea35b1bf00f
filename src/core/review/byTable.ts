import { SEVERITIES, type Finding, type RecognisedTable, type Report } from '../checks/report';
import { tableAt } from '../checks/tableAt';
import { weight } from './severity';

/** What was found in a table, or on a sheet beside its tables. */
export interface TableFindings<Item> {
  readonly sheet: string;
  /** null beside the tables. */
  readonly table: RecognisedTable | null;
  /** The most severe first. */
  readonly findings: readonly Item[];
}

/** Findings by the table that they stand in, in the order of the tables; what stands in none comes last. */
export function byTable<Item extends { readonly finding: Finding }>(
  findings: readonly Item[],
  { tables }: Pick<Report, 'tables'>,
): TableFindings<Item>[] {
  const inTables = new Map<RecognisedTable, Item[]>(tables.map((table) => [table, []]));
  const beside = new Map<string, Item[]>();
  for (const item of findings) {
    const { cell } = item.finding;
    const table = tableAt(cell, tables);
    if (table !== undefined) inTables.get(table)!.push(item);
    else beside.set(cell.sheet, [...(beside.get(cell.sheet) ?? []), item]);
  }
  return [
    ...[...inTables].map(([table, found]) => ({ sheet: table.sheet, table, findings: found })),
    ...[...beside].map(([sheet, found]) => ({ sheet, table: null, findings: found })),
  ]
    .filter(({ findings: found }) => found.length > 0)
    .map((group) => ({ ...group, findings: [...group.findings].sort(worstFirst) }));
}

function worstFirst(a: { readonly finding: Finding }, b: { readonly finding: Finding }): number {
  return SEVERITIES.indexOf(weight(a.finding)) - SEVERITIES.indexOf(weight(b.finding));
}
