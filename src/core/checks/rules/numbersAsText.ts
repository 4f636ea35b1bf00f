import { counted } from '../../numbers/germanNumbers';
import { HOLDS, type ColumnKind, type Table } from '../../plan/types';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, shownText } from '../words';
import { findingOf } from './findingOf';

const MONEY: ReadonlySet<ColumnKind> = new Set(['plan', 'ist', 'hochrechnung', 've']);

interface Texts {
  readonly column: number;
  readonly rows: readonly number[];
  /** How many real numbers there are beside. */
  readonly numbers: number;
}

/**
 * FM-04: Excel leaves such a cell out of every sum. A column that is text for the most part is told as well, with others
 * of its kind, as long as there are real numbers in it or beside it: a table that is text throughout is a copy to read.
 */
export function numbersAsText(table: Table): Finding[] {
  const columns = table.columns.map((_, column) => textsIn(table, column));
  const [few, most] = [columns.filter(isMixed), columns.filter(isMostlyText)];
  const isReal = ({ column, numbers }: Texts): boolean =>
    numbers > 0 && MONEY.has(table.columns[column]!.kind);
  const told = most.filter(({ column }) => MONEY.has(table.columns[column]!.kind));
  return [
    ...few.map((texts) => finding(table, [texts])),
    ...(told.length > 0 && columns.some(isReal) ? [finding(table, told)] : []),
  ];
}

function textsIn({ rows, numbers: { holds, width } }: Table, column: number): Texts {
  const texts: number[] = [];
  let numbers = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const held = holds[row * width + column];
    if (held === HOLDS.figureAsText) texts.push(row);
    if (held === HOLDS.figure) numbers += 1;
  }
  return { column, rows: texts, numbers };
}

function isMixed({ rows, numbers }: Texts): boolean {
  return rows.length > 0 && rows.length <= numbers;
}

function isMostlyText({ rows, numbers }: Texts): boolean {
  return rows.length > numbers;
}

function finding(table: Table, columns: readonly Texts[]): Finding {
  const texts = columns.flatMap(({ column, rows }) =>
    rows.map((row) => figureAt(table, row, column)!),
  );
  const first = texts[0]!;
  const cells = texts.map(placeOf);
  const one = columnName(table.columns[columns[0]!.column]!);
  const where =
    columns.length === 1
      ? one
      : `${one} und ${counted(columns.length - 1, 'weitere Spalte', 'weitere Spalten')}`;
  const which =
    texts.length === 1
      ? `Die Zahl ${shownText(first)} ist als Text gespeichert`
      : `${texts.length} Zahlen sind als Text gespeichert, die erste ist ${shownText(first)}`;
  return findingOf('FM-04', 'warnung', cells[0]!, cells, {
    text: `${where}: ${which}. Excel rechnet sie in Summen nicht mit.`,
    gedruckt: first.shown,
    change: texts.length === 1 ? { ...placeOf(first), write: { value: first.value } } : null,
  });
}
