import type { Judgement } from '../judge/judge';
import { countOf, type Agreement } from '../facts/agreement';
import type { ColumnOfTable, Equation } from '../judge/equation';
import { yearCell } from '../rules/headingYears';
import { columnName, tableName } from '../words';
import { findingOf } from '../rules/findingOf';
import type { Finding } from '../report';
import { toFinding } from './toFinding';

/** From so many positions that all differ, the columns are not what their headings say. */
const LEAST = 3;

interface Compared {
  readonly columns: readonly [ColumnOfTable, ColumnOfTable];
  readonly failed: Judgement[];
  held: number;
}

/** Two columns that differ in most positions which they share: one finding about the headings, not one per position. */
export function columnFaults(
  failed: readonly Judgement[],
  held: readonly Equation[],
  agreements: readonly Agreement[],
): { readonly findings: Finding[]; readonly others: Judgement[] } {
  const compared = new Map<string, Compared>();
  const ids = new Map<object, number>();
  for (const judgement of failed) {
    const { columns } = judgement.equation;
    if (!columns) continue;
    const key = keyOf(columns, ids);
    const known = compared.get(key);
    if (known) known.failed.push(judgement);
    else compared.set(key, { columns, failed: [judgement], held: 0 });
  }
  if (compared.size > 0) {
    const count = (columns: Compared['columns'], times: number): void => {
      const known = compared.get(keyOf(columns, ids));
      if (known) known.held += times;
    };
    for (const { columns } of held) if (columns) count(columns, 1);
    for (const agreement of agreements) count(agreement.columns, countOf(agreement));
  }
  const faults = [...compared.values()].filter(
    (one) => one.failed.length >= LEAST && one.failed.length > 2 * one.held,
  );
  const taken = new Set(faults.flatMap((fault) => fault.failed));
  return {
    findings: faults.map(toFault),
    others: failed.filter((judgement) => !taken.has(judgement)),
  };
}

function keyOf(columns: readonly [ColumnOfTable, ColumnOfTable], ids: Map<object, number>): string {
  return columns
    .map(({ table, column }) => {
      if (!ids.has(table)) ids.set(table, ids.size);
      return `${ids.get(table)!}:${column}`;
    })
    .join('>');
}

function toFault({ columns, failed, held }: Compared): Finding {
  const [from, to] = columns;
  const [there, here] = [from.table.columns[from.column]!, to.table.columns[to.column]!];
  const cell = yearCell(to.table, here);
  return findingOf(failed[0]!.equation.rule, 'fehler', cell, [cell, yearCell(from.table, there)], {
    text: `Die Spalte ${columnName(here)} stimmt in ${failed.length} von ${failed.length + held} Positionen nicht mit ${columnName(there)} im ${tableName(from.table)} überein.`,
    ursache:
      'Vermutlich gehört eine der beiden Spalten zu einem anderen Jahr oder hat eine andere Einheit.',
    folgen: failed.map((judgement) => toFinding(judgement)),
  });
}
