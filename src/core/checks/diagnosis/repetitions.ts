import { isFigure, type Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';

/**
 * The Investitionsprogramm and its list of single measures show one total: what is wrong with it in both is told once.
 * Answers with the earlier finding of the same.
 */
export function repetitionsIn(tables: readonly Table[]): (finding: Finding) => Finding | null {
  const known = new Map<string, Finding[]>();
  return (finding) => {
    const { rule, differenz, severity } = finding;
    if (!rule.startsWith('IP-') || differenz === null || differenz === 0) return null;
    const key = [rule, severity, differenz].join(' ');
    const earlier = known.get(key) ?? [];
    const first = earlier.find((other) => isSame(other, finding, tables));
    known.set(key, [...earlier, finding]);
    return first ?? null;
  };
}

/** The same figures, or a list with the measure itself where the other table has its total alone. */
function isSame(one: Finding, other: Finding, tables: readonly Table[]): boolean {
  if (one.berechnet === other.berechnet && one.gedruckt === other.gedruckt) return true;
  return shows(one, other.gedruckt, tables) || shows(other, one.gedruckt, tables);
}

function shows(
  { cell, cells }: Finding,
  printed: number | null,
  tables: readonly Table[],
): boolean {
  return cells.some(
    (place) => place.column === cell.column && figureIn(place, tables)?.shown === printed,
  );
}

function figureIn({ sheet, row, column }: CellOnSheet, tables: readonly Table[]) {
  return tables
    .filter((table) => table.sheet === sheet && !table.transposed)
    .flatMap(({ rows }) => rows.filter(({ position }) => position === row))
    .flatMap(({ entries }) => entries.filter(isFigure))
    .find((figure) => figure.column === column);
}
