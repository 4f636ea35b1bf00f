import { readYear } from './columns/heading';
import type { Table } from './types';

const NAMES_PLAN = /wirtschafts|haushalts|plan|programm/i;
/** "Finanzplan 2024 bis 2028" names no single year. */
const SPAN = /(?:19|20)\d\d.*(?:19|20)\d\d/;

/**
 * The year that a plan is made for: the one that titles and sheet names speak of most, or else the last that an
 * Ansatz is planned for outside the Finanzplanung. One wrong heading does not move it.
 */
export function planYearOf(tables: readonly Table[]): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number | null, weight: number): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { title, sheet, columns, kind } of tables) {
    for (const part of title.split(' · '))
      if (NAMES_PLAN.test(part) && !SPAN.test(part)) vote(readYear(part), 3);
    vote(readYear(sheet), 1);
    if (kind === 'Finanzplan' || kind === 'Investitionsprogramm' || columns.length > 8) continue;
    const all = columns.filter(({ kind }) => kind === 'plan');
    // "Planung 2028" beside "Ansatz 2025" is the Finanzplanung.
    const decided = all.filter(({ heading }) => /ansatz|ansätze/i.test(heading));
    const planned = (decided.length > 0 ? decided : all).flatMap(({ year }) => year ?? []);
    if (planned.length > 0) vote(Math.max(...planned), 2);
  }
  const [best] = [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? null;
}
