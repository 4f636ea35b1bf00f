import { isFigure, type Row, type Table } from '../../plan/types';
import type { Judgement } from '../judge/judge';
import { rowName } from '../words';

/** How the cause of a sum ends that holds a row twice. */
export const STANDS_TWICE = 'diese Zeile steht doppelt.';

/** What a sum that fails in every column has too much or too little: a row that stands in it twice, or not at all. */
export function missingRow(failed: readonly Judgement[], everywhere: boolean): string | null {
  const [first] = failed;
  if (!first) return null;
  const { table, rule } = first.equation;
  if (rule !== 'SU-01' && rule !== 'SU-02') return null;
  const wanted = new Map(
    failed.map(({ equation, differenz }) => [columnOf(table, equation), differenz]),
  );
  const where = everywhere ? 'in jeder Spalte' : `in ${failed.length} Spalten`;
  const counted = signsOf(first.equation);
  const signOf = (row: Row): 1 | -1 | null => signIn(row, counted);
  const match = table.rows.find((row) => {
    const sign = signOf(row) ?? (rule === 'SU-01' ? 1 : null);
    return sign !== null && fits(row, wanted, sign);
  });
  if (match) {
    const twice =
      table.rows.filter(({ label, account }) => label === match.label && account === match.account)
        .length > 1;
    return twice
      ? `Die Differenz ist ${where} der Betrag von ${rowName(match)}; ${STANDS_TWICE}`
      : `Die Differenz ist ${where} der Betrag von ${rowName(match)}; vermutlich zählt diese Zeile nicht mit.`;
  }
  // What lacks in a result may be something to add or to take away.
  const absent = table.rows.find(
    (row) =>
      signOf(row) === null && (fits(row, wanted, -1) || (rule === 'SU-02' && fits(row, wanted, 1))),
  );
  if (absent)
    return `Die Differenz ist ${where} der Betrag von ${rowName(absent)}; vermutlich fehlt diese Zeile in der Summe.`;
  const nowhere = everywhere ? 'in keiner Spalte' : `in ${failed.length} Spalten nicht`;
  return `Die Summe geht ${nowhere} auf; vermutlich fehlt eine Zeile, oder sie enthält etwas, das nicht im Blatt steht.`;
}

function columnOf(table: Table, { result }: Judgement['equation']): number {
  return table.columns.findIndex(
    ({ position }) => position === (table.transposed ? result.figure.row : result.figure.column),
  );
}

type Signs = ReadonlyMap<unknown, 1 | -1>;

function signsOf({ terms }: Judgement['equation']): Signs {
  return new Map(terms.map(({ figure, factor }) => [figure, factor < 0 ? -1 : 1]));
}

/** How a row counts in a sum; null where it does not. */
function signIn({ entries }: Row, signs: Signs): 1 | -1 | null {
  for (const entry of entries) {
    const sign = signs.get(entry);
    if (sign !== undefined) return sign;
  }
  return null;
}

function fits({ entries, type }: Row, wanted: ReadonlyMap<number, number>, sign: 1 | -1): boolean {
  if (type === 'heading') return false;
  return [...wanted].every(([column, difference]) => {
    const entry = entries[column];
    return isFigure(entry) && Math.abs(entry.shown - sign * difference) < entry.unit / 2;
  });
}
