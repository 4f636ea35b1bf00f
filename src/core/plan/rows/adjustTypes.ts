import { sideOfSection } from '../sums/sides';
import type { Row, TableKind } from '../types';
import { BARE_TOTAL, CARRIED, TAKEN_OVER } from './rowType';

/** What only the whole table tells: which results are taken over, and how far "nachrichtlich" reaches. */
export function adjustTypes(rows: readonly Row[], kind: TableKind): Row[] {
  const takesOver = kind === 'Vermögensplan' || kind === 'Finanzplan' || kind === 'Liquiditätsplan';
  let aside = false;
  let inSection = false;
  const first = rows.findIndex(({ type }) => type !== 'heading');
  return rows.map((row, index) => {
    // What is carried over from another sheet is the first thing to be added here.
    if (index === first && CARRIED.test(row.label)) return { ...row, type: 'item' };
    if (row.type === 'item' && BARE_TOTAL.test(row.label) && rows[index - 1]?.type === 'item') {
      return { ...row, type: 'sum' };
    }
    if (row.type === 'heading') inSection ||= sideOfSection(row.label) !== 0;
    aside = staysAside(row, aside, kind);
    if (aside && row.type === 'item') return { ...row, type: 'aside' };
    if (row.type === 'result' && takesOver && isTakenOver(row, kind, inSection)) {
      return { ...row, type: 'item' };
    }
    return row;
  });
}

function isTakenOver({ label, number }: Row, kind: TableKind, inSection: boolean): boolean {
  if (!TAKEN_OVER.test(label)) return false;
  return kind === 'Liquiditätsplan' ? !/mittel/i.test(label) : number !== null || inSection;
}

/** Below "nachrichtlich: Beamte" everything is for information, until employees or the sum follow. */
function staysAside({ type, label, entries }: Row, aside: boolean, kind: TableKind): boolean {
  if (type === 'sum' || type === 'result') return false;
  const holdsFigure = entries.some((entry) => entry !== null);
  if (kind === 'Stellenübersicht') {
    if (/arbeitnehmer|beschäftigt|tarif|angestellt/i.test(label)) return false;
    return aside || /nachrichtlich/i.test(label);
  }
  if (/^nachrichtlich/i.test(label) && !holdsFigure) return true;
  return aside && type !== 'heading';
}
