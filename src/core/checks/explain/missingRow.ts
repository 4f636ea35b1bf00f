import { isFigure, type Row, type Table } from '../../plan/types';
import type { Judgement } from '../judge/judge';
import { rowName } from '../words';

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
  const match = table.rows.find((row) => fits(row, wanted, 1));
  if (match) {
    const twice =
      table.rows.filter(({ label, account }) => label === match.label && account === match.account)
        .length > 1;
    return twice
      ? `Die Differenz ist ${where} der Betrag von ${rowName(match)}; diese Zeile steht doppelt.`
      : `Die Differenz ist ${where} der Betrag von ${rowName(match)}; vermutlich zählt diese Zeile nicht mit.`;
  }
  const absent = table.rows.find((row) => fits(row, wanted, -1));
  if (absent)
    return `Die Differenz ist ${where} der Betrag von ${rowName(absent)}; vermutlich fehlt diese Zeile in der Summe.`;
  const nowhere = everywhere ? 'in keiner Spalte' : `in ${failed.length} Spalten nicht`;
  return `Die Summe geht ${nowhere} auf; vermutlich fehlt eine Zeile, oder sie enthält etwas, das nicht gedruckt ist.`;
}

function columnOf(table: Table, { result }: Judgement['equation']): number {
  return table.columns.findIndex(
    ({ position }) => position === (table.transposed ? result.figure.row : result.figure.column),
  );
}

function fits({ entries, type }: Row, wanted: ReadonlyMap<number, number>, sign: 1 | -1): boolean {
  if (type === 'heading') return false;
  return [...wanted].every(([column, difference]) => {
    const entry = entries[column];
    return isFigure(entry) && Math.abs(entry.shown - sign * difference) < entry.unit / 2;
  });
}
