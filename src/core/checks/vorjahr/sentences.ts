import { cellAddress } from '../../workbook/address';
import type { Figure, Row, Table } from '../../plan/types';
import { cellOf, columnName, figureAt, quoted, rowName, shownText } from '../words';
import type { SharedColumn } from './columns';
import type { Match } from './matchRows';

interface Side {
  readonly here: Table;
  readonly there: Table;
}

/** The sentence about a figure that last year's plan gives otherwise. */
export function notTheSame(
  { here, there }: Side,
  { here: row, there: other, changed }: Match,
  column: SharedColumn,
  before: Figure,
): (berechnet: string, gedruckt: string, differenz: string) => string {
  return (berechnet, gedruckt, differenz) => {
    const name = changed === null ? '' : `${rowName(there.rows[other]!)}, `;
    const place = `${name}Blatt ${quoted(there.sheet)}, ${addressOf(before)}`;
    return `${rowName(here.rows[row]!)}, ${columnName(here.columns[column.here]!)}: Angegeben sind ${gedruckt}, im Vorjahresplan (${place}) stehen ${berechnet} (Differenz ${differenz}).`;
  };
}

/** One of the two cells holds no figure, and the other does; the sentence has no end yet. */
export function oneSided({ here, there }: Side, match: Match, column: SharedColumn): string {
  const figure = figureAt(here, match.here, column.here);
  const before = figureAt(there, match.there, column.there);
  const place = `Blatt ${quoted(there.sheet)}, ${addressOf(cellOf(there, match.there, column.there))}`;
  const name = `${rowName(here.rows[match.here]!)}, ${columnName(here.columns[column.here]!)}`;
  return before
    ? `${name}: Im Vorjahresplan (${place}) stehen ${shownText(before)}, hier steht kein Betrag`
    : `${name}: Angegeben sind ${figure ? shownText(figure) : 0}, im Vorjahresplan (${place}) steht kein Betrag`;
}

export function severalOfOneName(row: string, column: string): string {
  return `${row}, ${column}: Die Zeile kommt mehrfach vor, und der Vorjahresplan gibt unter diesem Namen andere Beträge an; welche Zeile welcher entspricht, ist nicht zu erkennen.`;
}

export function addressOf({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): string {
  return cellAddress(row, column);
}

/** `„a“, „b“ und „c“`, and how many more there are. */
export function listed(rows: readonly Row[], most = 6): string {
  const names = rows.slice(0, most).map(rowName);
  const more = rows.length - names.length;
  if (more > 0) return `${names.join(', ')} und ${more === 1 ? 'eine weitere' : `${more} weitere`}`;
  const [last, ...others] = [...names].reverse();
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} und ${last!}`;
}
