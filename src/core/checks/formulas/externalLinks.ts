import type { Pieces } from '../../formulas/references';
import { counted } from '../../numbers/germanNumbers';
import { findingOf } from '../rules/findingOf';
import type { Finding } from '../report';
import { quoted } from '../words';
import { append } from './append';
import { addressOf } from './formulaFinding';
import type { Formula } from './formulasOf';

const BOOK = /\[([^\]]+)\][^\]!]*'?!$/;

/** FM-05: values that come out of another file, one finding for each sheet and file. */
export function externalLinks(formulas: ReadonlyMap<string, readonly Formula[]>): Finding[] {
  const groups = new Map<string, Formula[]>();
  for (const formula of [...formulas.values()].flat()) {
    const book = bookIn(formula.pieces);
    if (book !== null) append(groups, `${book} ${formula.sheet}`, formula);
  }
  return [...groups.values()].map((found) => {
    const first = found[0]!;
    const cells = found.map(({ sheet, cell: { row, column } }) => ({ sheet, row, column }));
    const book = bookIn(first.pieces)!;
    // A file only numbers the workbooks that it refers to.
    const file = /^\d+$/.test(book) ? 'einer anderen Datei' : `der Datei ${quoted(book)}`;
    const which =
      found.length === 1
        ? `Die Formel in ${addressOf(first.cell)} bezieht ihren Wert`
        : `${counted(found.length, 'Formel', 'Formeln')}, zuerst in ${addressOf(first.cell)}, beziehen ihre Werte`;
    return findingOf('FM-05', 'warnung', cells[0]!, cells, {
      text: `${which} aus ${file}. Ob der Wert noch stimmt, ist in dieser Mappe nicht zu sehen.`,
    });
  });
}

function bookIn(pieces: Pieces): string | null {
  for (const piece of pieces) {
    if (typeof piece !== 'string' || !piece.includes('[')) continue;
    const match = BOOK.exec(piece);
    if (match) return match[1]!;
  }
  return null;
}
