import { sideOfSection, type Side } from '../../plan/sums/sides';
import type { Table } from '../../plan/types';
import { findResult } from './roles';
import { oneSide } from './sidesOfResult';

const AUFWAND = /aufwand|aufwendung/i;
/** "Ergebnis" at the end of an interim report; what the money comes to is none of the Erfolgsplan. */
const RESULT = /ergebnis|überschuss|überschuß|fehlbetrag|gewinn|verlust/i;
const OF_MONEY = /finanzierung|finanzmittel|zahlung|liquid|kasse|deckung/i;

/**
 * The groups of Aufwendungen: the sums of accounts, and what stands beside them without any. null where nothing tells
 * what comes in and what goes out.
 */
export function aufwandGroups(table: Table): number[] | null {
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum.parts.map(({ row }) => row)]));
  const down = (row: number, depth: number): number[] => {
    const parts = bySum.get(row);
    const isOverGroups = parts?.some((part) => bySum.has(part)) ?? false;
    return isOverGroups && depth < 20 ? parts!.flatMap((part) => down(part, depth + 1)) : [row];
  };
  const rows = reached(table) ?? totals(table) ?? sections(table);
  return rows && [...new Set(rows.flatMap((row) => down(row, 0)))];
}

/** What goes into the result that ends the table. */
function reached(table: Table): number[] | null {
  const result = findResult(table) ?? lastResult(table);
  if (result === null) return null;
  const [first] = oneSide(table, result, -1);
  return first ? first.map(({ row }) => row) : null;
}

function lastResult({ rows, sums }: Table): number | null {
  const summed = new Set(sums.map(({ row }) => row));
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const { label, type } = rows[row]!;
    const isResult = type === 'result' && RESULT.test(label) && !OF_MONEY.test(label);
    if (isResult && summed.has(row)) return row;
  }
  return null;
}

/** "Summe Aufwendungen" where no result follows. */
function totals({ rows, sums }: Table): number[] | null {
  const found = sums.filter(
    ({ row, subject }) =>
      rows[row]!.type === 'sum' && AUFWAND.test(`${rows[row]!.label} ${subject}`),
  );
  const inner = new Set(found.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const outer = found.map(({ row }) => row).filter((row) => !inner.has(row));
  return outer.length > 0 ? outer : null;
}

/** The positions below the heading "Aufwendungen" where nothing adds them up. */
function sections({ rows }: Table): number[] | null {
  const found: number[] = [];
  let side: Side = 0;
  let isKnown = false;
  for (const [row, { label, type }] of rows.entries()) {
    const named = sideOfSection(label);
    if (type === 'heading' && named !== 0) side = named === -1 && !AUFWAND.test(label) ? 0 : named;
    if (side !== 0 || (type === 'sum' && named === 1)) isKnown = true;
    if (side === -1 && type === 'item') found.push(row);
  }
  return isKnown ? found : null;
}
