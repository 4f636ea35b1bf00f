import { sideOfSection } from '../sums/sides';
import type { Numbers, Row, TableKind } from '../types';
import { holdsAnything } from './numbers';
import { retyped } from './readRow';
import { BARE_TOTAL, CARRIED, TAKEN_OVER } from './rowType';

/** What only the whole table tells: which results are taken over, and how far "nachrichtlich" reaches. */
export function adjustTypes(rows: readonly Row[], numbers: Numbers, kind: TableKind): Row[] {
  const takesOver = kind === 'Vermögensplan' || kind === 'Finanzplan' || kind === 'Liquiditätsplan';
  let aside = false;
  let inSection = false;
  const first = rows.findIndex(({ type }) => type !== 'heading');
  return rows.map((row, index) => {
    // What is carried over from another sheet is the first thing to be added here.
    if (index === first && CARRIED.test(row.label)) return retyped(row, 'item');
    if (row.type === 'item' && BARE_TOTAL.test(row.label) && rows[index - 1]?.type === 'item') {
      return retyped(row, 'sum');
    }
    if (row.type === 'heading') inSection ||= sideOfSection(row.label) !== 0;
    aside = staysAside(row, () => holdsAnything(numbers, index), aside, kind);
    if (aside && row.type === 'item') return retyped(row, 'aside');
    if (row.type === 'result' && takesOver && isTakenOver(row, kind, inSection)) {
      return retyped(row, 'item');
    }
    return row;
  });
}

function isTakenOver({ label, number }: Row, kind: TableKind, inSection: boolean): boolean {
  if (!TAKEN_OVER.test(label)) return false;
  return kind === 'Liquiditätsplan' ? !/mittel/i.test(label) : number !== null || inSection;
}

/** Below "nachrichtlich: Beamte" everything is for information, until employees or the sum follow. */
function staysAside(
  { type, label }: Row,
  holdsFigure: () => boolean,
  aside: boolean,
  kind: TableKind,
): boolean {
  if (type === 'sum' || type === 'result') return false;
  if (kind === 'Stellenübersicht') {
    if (/arbeitnehmer|beschäftigt|tarif|angestellt/i.test(label)) return false;
    return aside || /nachrichtlich/i.test(label);
  }
  if (/^nachrichtlich/i.test(label) && !holdsFigure()) return true;
  return aside && type !== 'heading';
}
