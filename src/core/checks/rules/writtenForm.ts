import { isFigure, type Plan, type Table, type TableKind } from '../../plan/types';
import type { Finding } from '../report';
import { cellOf, placeOf, quoted, rowName } from '../words';
import { findingOf } from './findingOf';
import { numbersAsText } from './numbersAsText';
import type { RuleOutput } from './rule';

/** Tables whose columns hold one kind of money. */
export const MONEY_TABLES: ReadonlySet<TableKind> = new Set([
  'Erfolgsplan',
  'Vermögensplan',
  'Finanzplan',
  'Liquiditätsplan',
  'Vorhaben',
  'Investitionsprogramm',
]);

/** How figures and rows are written down: as numbers, once, and under a heading. */
export function writtenForm(plan: Plan): RuleOutput {
  return {
    findings: plan.tables.flatMap((table) => [
      ...numbersAsText(table),
      ...(MONEY_TABLES.has(table.kind) || table.kind === 'Festsetzung' || isNumbered(table)
        ? repeatedRows(table)
        : []),
      ...missingHeadings(table),
    ]),
  };
}

/** Explanations that are numbered like the plan: each number stands once. */
function isNumbered({ rows }: Table): boolean {
  return rows.filter(({ number }) => number !== null).length * 2 > rows.length;
}

/** PL-12: the same row twice, one below the other. */
function repeatedRows(table: Table): Finding[] {
  return table.rows.flatMap((row, index) => {
    const before = table.rows[index - 1];
    if (
      !before ||
      row.label === '' ||
      row.label !== before.label ||
      row.account !== null ||
      row.type === 'aside'
    )
      return [];
    if (row.number !== before.number || table.transposed) return [];
    const same = row.entries.every((entry, column) => {
      const other = before.entries[column];
      return isFigure(entry) && isFigure(other)
        ? entry.shown === other.shown
        : !isFigure(entry) && !isFigure(other);
    });
    const telling = row.entries.some((entry) => isFigure(entry) && entry.shown !== 0);
    if (!same || !telling) return [];
    const column = row.entries.findIndex((entry) => isFigure(entry) && entry.shown !== 0);
    const cell = cellOf(table, index, column);
    const figures = [...row.entries, ...before.entries].filter(isFigure).map(placeOf);
    return [
      findingOf('PL-12', 'warnung', cell, figures, {
        text: `Die Zeile ${rowName(row)} steht zweimal untereinander, mit denselben Beträgen.`,
        ursache: 'Vermutlich wurde die Zeile doppelt eingefügt.',
      }),
    ];
  });
}

/** PL-13: a block without a heading where the others have one, and a heading without words. */
function missingHeadings(table: Table): Finding[] {
  const nameless = table.rows.flatMap((row, index) =>
    row.type === 'heading' && row.label === '' && row.number !== null ? [index] : [],
  );
  const bare = table.sums.filter(({ row }) =>
    /^(?:zwischen)?summe:?$/i.test(table.rows[row]!.label),
  );
  const headed = bare.filter(({ subject }) => subject !== '');
  const habit = bare.length >= 3 && headed.length * 5 >= bare.length * 3;
  const headless = habit
    ? bare.filter(({ subject, parts }) => subject === '' && parts.length > 1)
    : [];
  return [
    ...nameless.map((index) => {
      const cell = {
        sheet: table.sheet,
        row: table.rows[index]!.position,
        column: table.area.column,
      };
      return findingOf('PL-13', 'hinweis', cell, [cell], {
        text: `Die Überschrift ${quoted(`${table.rows[index]!.number!}.`)} hat keine Bezeichnung.`,
      });
    }),
    ...headless.map(({ row, parts }) => {
      const cell = cellOf(table, parts[0]!.row, 0);
      return findingOf('PL-13', 'hinweis', cell, [cell, cellOf(table, row, 0)], {
        text: `Über der Gruppe ab ${rowName(table.rows[parts[0]!.row]!)} fehlt die Überschrift, die die anderen Gruppen haben.`,
      });
    }),
  ];
}
