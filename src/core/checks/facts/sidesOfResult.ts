import { sideOfRow, sideOfSection, type Side } from '../../plan/sums/sides';
import type { Table } from '../../plan/types';

/** Rows with the factors with which they are added up. */
export type Rows = readonly { readonly row: number; readonly factor: number }[];

/**
 * All Erträge, or all Aufwendungen with interest and taxes: what goes into the Jahresergebnis on one side. The total
 * that the table prints itself is the other reading.
 */
export function oneSide(table: Table, result: number, side: 1 | -1): Rows[] {
  const rows: { row: number; factor: number }[] = [];
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum]));
  const sections = sectionsOf(table);
  const visit = (row: number, factor: number, depth: number): void => {
    const sum = bySum.get(row);
    const line = table.rows[row]!;
    if (sum && line.type === 'result' && depth < 20) {
      for (const part of sum.parts) visit(part.row, factor * part.factor, depth + 1);
      return;
    }
    const own = sideOfSection(line.label) || sideOfRow(line, sections[row]!, table.kind);
    // Aufwendungen that are printed negative go into the result as they are; the Festsetzung names them positive.
    if ((own || Math.sign(factor)) === side) rows.push({ row, factor: factor * side });
  };
  visit(result, 1, 0);
  const printed = table.sums.filter(
    ({ row }) =>
      table.rows[row]!.type === 'sum' &&
      (side === 1 ? /erträge|ertrag/i : /aufwendungen|aufwand/i).test(table.rows[row]!.label) &&
      /^(?:summe|gesamt|ordentlich|erträge|aufwendungen)/i.test(table.rows[row]!.label),
  );
  const all =
    rows.length > 0 ? [rows, rows.map(({ row, factor }) => ({ row, factor: -factor }))] : [];
  return [...all, ...printed.flatMap(({ row }) => [[{ row, factor: 1 }], [{ row, factor: -1 }]])];
}

function sectionsOf(table: Table): Side[] {
  let section: Side = 0;
  return table.rows.map((row) => {
    if (row.type === 'heading') section = sideOfSection(row.label) || section;
    return section;
  });
}
