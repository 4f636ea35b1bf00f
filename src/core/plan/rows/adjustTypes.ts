import { sideOfLabel, sideOfSection } from '../sums/sides';
import type { Numbers, Row, TableKind } from '../types';
import { holdsAnything } from './numbers';
import { retyped } from './readRow';
import { sameWords, wordsOf } from '../vocabulary';
import { BARE_TOTAL, CARRIED, TAKEN_OVER } from './rowType';

/** What only the whole table tells: which results are taken over, and how far "nachrichtlich" reaches. */
export function adjustTypes(rows: readonly Row[], numbers: Numbers, kind: TableKind): Row[] {
  const takesOver = kind === 'Vermögensplan' || kind === 'Finanzplan' || kind === 'Liquiditätsplan';
  let aside = false;
  let inSection = false;
  let heading: readonly string[] = [];
  const first = rows.findIndex(({ type }) => type !== 'heading');
  // The Jahresgewinn of a balance sheet is a part of the Eigenkapital.
  const isBalanceSheet =
    rows.some(({ label }) => /^(?:eigenkapital|anlagevermögen)\b/i.test(label)) &&
    rows.some(isBalanceTotal);
  return rows.map((row, index) => {
    // What is carried over from another sheet is the first thing to be added here.
    if (index === first && CARRIED.test(row.label)) return retyped(row, 'item');
    if (row.type === 'item' && BARE_TOTAL.test(row.label) && rows[index - 1]?.type === 'item') {
      return retyped(row, 'sum');
    }
    const before = rows[index - 1];
    if (row.type === 'item' && BARE_RESULT.test(row.label) && before && isTotal(before)) {
      return retyped(row, 'result');
    }
    if (isBalanceSheet && row.type === 'item' && isBalanceTotal(row)) return retyped(row, 'sum');
    if (row.type === 'item' && isTotalOfFlow(rows, index)) return retyped(row, 'sum');
    if (row.type === 'result' && isBalanceSheet && TAKEN_OVER.test(row.label)) {
      return retyped(row, 'item');
    }
    if (row.type === 'heading') {
      inSection ||= sideOfSection(row.label) !== 0;
      heading = wordsOf(row.label);
    }
    if (row.type === 'item' && closesBlock(rows, index) && sameWords(wordsOf(row.label), heading)) {
      return retyped(row, 'sum');
    }
    aside = staysAside(row, () => holdsAnything(numbers, index), aside, kind);
    if (aside && row.type === 'item') return retyped(row, 'aside');
    if (
      row.type === 'result' &&
      takesOver &&
      (isTakenOver(row, kind, inSection) || standsAmongItems(rows, index, kind)) &&
      !endsPlan(rows, index)
    ) {
      return retyped(row, 'item');
    }
    return row;
  });
}

function isBalanceTotal({ label }: Row): boolean {
  return /^bilanzsumme\b|^summe (?:der )?passiva\b/i.test(label);
}

/** What a Liquiditätsplan calls the totals of its three activities. */
const FLOW =
  /^(?:ein|aus)zahlungen aus (?:der )?(?:laufenden?r? (?:verwaltungs|geschäfts)|investitions|finanzierungs)tätigkeit$/i;

/** "Auszahlungen aus Investitionstätigkeit" below the Auszahlungen, and not above them. */
function isTotalOfFlow(rows: readonly Row[], index: number): boolean {
  const { label } = rows[index]!;
  if (!FLOW.test(label)) return false;
  const [before, after] = [rows[index - 1], rows[index + 1]];
  const side = sideOfLabel(label);
  return (
    before?.type === 'item' &&
    !FLOW.test(before.label) &&
    sideOfLabel(before.label) === side &&
    (after?.type !== 'item' || sideOfLabel(after.label) === -side)
  );
}

function isTakenOver({ label, number }: Row, kind: TableKind, inSection: boolean): boolean {
  if (!TAKEN_OVER.test(label)) return false;
  return kind === 'Liquiditätsplan' ? !/mittel/i.test(label) : number !== null || inSection;
}

/** Whether a row stands below at least two positions and has none below it. */
function closesBlock(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1]?.type;
  return next !== 'item' && [1, 2].every((back) => rows[index - back]?.type === 'item');
}

/** "Überschuss / Fehlbetrag" below both totals is what they result in, and nothing that comes in. */
function endsPlan(rows: readonly Row[], index: number): boolean {
  const { label } = rows[index]!;
  const isLast = rows.slice(index + 1).every(({ type }) => type === 'aside' || type === 'heading');
  return (
    isLast && rows[index - 1]?.type === 'sum' && /^(?:überschuss|überschuß|fehlbetrag)/i.test(label)
  );
}

/** "Jahresgewinn" between other positions, in a Vermögensplan without headings. */
function standsAmongItems(rows: readonly Row[], index: number, kind: TableKind): boolean {
  const [before, after] = [rows[index - 1]?.type, rows[index + 1]?.type];
  return (
    kind === 'Vermögensplan' &&
    TAKEN_OVER.test(rows[index]!.label) &&
    before === 'item' &&
    (after === 'item' || after === 'sum')
  );
}

function isTotal({ type, label }: Row): boolean {
  return type === 'sum' || type === 'result' || BARE_TOTAL.test(label);
}

/** What is lacking once the totals are known. */
const BARE_RESULT =
  /^(?:zuschuss-?bedarf|fehlbedarf|restbetrag|deckungslücke|finanzierungslücke)(?: (?:insgesamt|gesamt))?\s*:?$/i;

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
