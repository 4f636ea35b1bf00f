import type { ErfolgsplanFigures } from '../checks/facts/erfolgsplanFigures';
import { periodsOf } from '../checks/facts/occurrences';
import { findAbschreibungen, findResult } from '../checks/facts/roles';
import type { CellOnSheet } from '../checks/report';
import { placeOf } from '../checks/words';
import { isFigure, type Entry, type Plan } from '../plan/types';
import type { Calculation } from './calculation/calculation';
import { keyOf } from './calculation/keyOf';

/** A cell of an Erfolgsplan in which no number stands, and so a figure that cannot be taken over. */
export interface UnreadFigure {
  readonly cell: CellOnSheet;
  readonly content: string;
  /** The figure that calculates with the cell; null where the cell is the figure itself. */
  readonly by: CellOnSheet | null;
}

/** Why a figure of an Erfolgsplan counts for nothing in a period: it is no number, or its formula takes text for 0. */
export function unreadFigure(
  plan: Plan,
  { table }: ErfolgsplanFigures,
  name: 'result' | 'abschreibungen',
  period: string,
  calculation: Calculation,
): UnreadFigure | null {
  const column = periodsOf(table, plan).indexOf(period);
  if (column < 0) return null;
  const result = findResult(table);
  const rows = name === 'abschreibungen' ? findAbschreibungen(table) : [result ?? -1];
  for (const row of rows) {
    const entry = table.rows[row]?.entries[column] ?? null;
    if (entry === null) continue;
    const cell = placeOf(entry);
    const text = textIn(entry, calculation);
    if (text !== null) return { cell, content: text, by: null };
    if (!isFigure(entry)) return { cell, content: entry.content, by: null };
    const texts = textsOf(plan, calculation);
    const found = calculation.precedent(cell, (place) => texts.has(keyOf(place)));
    if (found) return { cell: found, content: texts.get(keyOf(found))!, by: cell };
  }
  return null;
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The text that stands for a figure in the Erfolgspläne. */
function textsOf(plan: Plan, calculation: Calculation): ReadonlyMap<string, string> {
  let texts = known.get(plan);
  if (!texts) {
    const rows = plan.tables
      .filter(({ kind }) => kind === 'Erfolgsplan')
      .flatMap((table) => table.rows)
      .filter(({ type }) => type !== 'heading' && type !== 'aside');
    const all = rows
      .flatMap(({ entries }) => entries)
      .flatMap((entry): [string, string][] => {
        const text = textIn(entry, calculation);
        return text === null ? [] : [[keyOf(entry!), text]];
      });
    known.set(plan, (texts = new Map(all)));
  }
  return texts;
}

/** Text in the place of a number, and be it one that looks like a number; no 0, and no dash that stands for it. */
function textIn(entry: Entry, { cells }: Calculation): string | null {
  if (entry === null || (isFigure(entry) && entry.value === 0)) return null;
  const value = cells.at(entry)?.value;
  return typeof value === 'string' ? value : null;
}
