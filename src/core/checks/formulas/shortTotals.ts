import { additionOf, type NameLookup } from '../../formulas/addition';
import { germanText } from '../../numbers/germanText';
import type { Table } from '../../plan/types';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName, figureAt, rowName } from '../words';
import { along } from './addedRows';
import { addressesOf, type FormulaFinding } from './formulaFinding';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';

/** So many rows have to leave the year out before it is the column that is wrong. */
const LEAST = 2;

/**
 * FM-01: a total column that leaves out the year straight before it in every row, as happens where a year is inserted
 * behind the last one. A heading that names years of its own says which it means.
 */
export function shortTotals(formulas: FormulaTable, nameOf: NameLookup): FormulaFinding[] {
  const { table } = formulas;
  return table.columns.flatMap(({ total, heading }, column) => {
    if (!total || /\d{4}/.test(heading) || !followsYears(table, column)) return [];
    const added = table.rows.flatMap(({ type }, row) => {
      const cell = type === 'aside' ? undefined : formulaAt(formulas, row, column);
      const columns = cell && columnsAdded(formulas, cell, nameOf);
      return columns ? [{ row, columns }] : [];
    });
    const wrong = added.filter(({ columns }) => endsBefore(table, columns, column - 1));
    if (wrong.length < added.length) return [];
    const telling = wrong.filter(({ row }) => figureAt(table, row, column - 1)?.shown);
    const rows = telling.map(({ row }) => row);
    return rows.length < LEAST ? [] : [finding(table, column, rows)];
  });
}

/** Whether the two columns before it hold amounts of one year and the next. */
function followsYears({ columns }: Table, column: number): boolean {
  const [before, last] = [columns[column - 2], columns[column - 1]];
  if (before?.year == null || last?.year == null || before.total || last.total) return false;
  return last.kind === before.kind && last.year === before.year + 1;
}

/** The columns of its own row that a formula adds up; null where it does anything else. */
function columnsAdded(
  { table, rowAt, columnAt }: FormulaTable,
  { row, pieces }: FormulaCell,
  nameOf: NameLookup,
): ReadonlySet<number> | null {
  const found = new Set<number>();
  for (const { sheet, area, factor } of additionOf(pieces, nameOf) ?? []) {
    const { first, count, across, width } = along(area, table.transposed);
    const isOwn = (sheet === null || sheet === table.sheet) && factor === 1;
    if (!isOwn || count !== 1 || rowAt.get(first) !== row) return null;
    for (let place = across; place < across + width; place += 1) {
      const column = columnAt.get(place);
      if (column !== undefined) found.add(column);
    }
  }
  return found.size > 1 ? found : null;
}

/** Whether they end with the year before the last one. */
function endsBefore({ columns }: Table, added: ReadonlySet<number>, last: number): boolean {
  return (
    !added.has(last) &&
    added.has(last - 1) &&
    added.has(last - 2) &&
    columns[last - 2]!.kind === columns[last]!.kind
  );
}

function finding(table: Table, column: number, rows: readonly number[]): FormulaFinding {
  const at = rows.map((row) => cellOf(table, row, column));
  const [total, left] = [column, column - 1].map((each) => columnName(table.columns[each]!));
  const [first] = rows as readonly [number, ...number[]];
  const [printed, lost] = [figureAt(table, first, column), figureAt(table, first, column - 1)];
  const unit = lost!.unit;
  const gedruckt = printed?.shown ?? 0;
  const berechnet = Number((gedruckt + lost!.shown).toFixed(6));
  const formulas = `Die Formeln in ${addressesOf(at)}`;
  const cause = `${formulas} lassen ${left!} aus.`;
  return {
    cause,
    at,
    isSure: true,
    finding: findingOf('FM-01', 'warnung', at[0]!, at, {
      text: `${total!}: ${cause} ${rowName(table.rows[first]!)} ergäbe damit ${germanText(berechnet, unit)} statt ${germanText(gedruckt, unit)}.`,
      berechnet,
      gedruckt,
      differenz: lost!.shown,
    }),
  };
}
