import type { Column, Plan, Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';
import { readYear } from '../../plan/columns/heading';
import { columnName, quoted } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';
import { findYearCorrection, habitsOf, type Habits } from './yearOrder';

/** PL-07: a year in a heading fits what the heading says it is, and the years beside it. */
export function headingYears(plan: Plan): RuleOutput {
  const habits = habitsOf(plan);
  return {
    findings: plan.tables.flatMap((table) => {
      const byRole = table.columns.flatMap((column) => [
        ...wrongRole(table, column, plan),
        ...wrongSpan(table, column),
        ...wrongRepetition(table, column),
      ]);
      const known = new Set(byRole.map(({ cell }) => cell.column));
      const byOrder = wrongOrder(table, plan, habits).filter(({ cell }) => !known.has(cell.column));
      return [
        ...byRole,
        ...byOrder,
        ...table.columns.flatMap((column) => planOrActual(table, column)),
      ];
    }),
  };
}

/** The cell of the heading that holds the year. */
export function yearCell({ sheet, area, transposed }: Table, column: Column): CellOnSheet {
  const cell = column.headingCells.find(
    ({ text }) => column.year !== null && text.includes(String(column.year)),
  );
  if (cell) return { sheet, row: cell.row, column: cell.column };
  return transposed
    ? { sheet, row: column.position, column: area.column }
    : { sheet, row: area.row, column: column.position };
}

/** What a heading calls its year, as a distance from the plan year. */
function offsetOf({ heading, kind, year }: Column): { offset: number; name: string } | null {
  const text = heading.toLowerCase();
  if (year === null) return null;
  const numbered = /(\d)\. (?:haushalts|wirtschafts|plan)?(vor|folge)jahr/.exec(text);
  if (numbered) {
    const [, count = '', way] = numbered;
    return way === 'vor'
      ? { offset: -Number(count), name: `${count}. Vorjahr` }
      : { offset: Number(count), name: `${count}. Folgejahr` };
  }
  if (text.includes('vorvorjahr')) return { offset: -2, name: 'Vorvorjahr' };
  // "Bis einschl. dem Ansatz des Vorjahres" names a span.
  if (text.includes('vorjahr') && !/bis|ab/.test(text)) return { offset: -1, name: 'Vorjahr' };
  const later = /(?:haushalts|plan|wirtschafts)jahr ?\+ ?(\d)/.exec(text);
  if (later) return { offset: Number(later[1]), name: `${later[1]!}. Folgejahr` };
  if (/haushaltsjahr|planjahr/.test(text)) return { offset: 0, name: 'Haushaltsjahr' };
  return kind === 've' && /^\W*ve\b/.test(text)
    ? { offset: 0, name: 'Planjahr der Verpflichtungsermächtigungen' }
    : null;
}

/**
 * The result of the "Vorjahr" is often that of the last closed year, two years before the plan year; where another
 * table calls that year Vorvorjahr, the two contradict each other.
 */
function isUsualPriorYear(
  { kind, year }: Column,
  offset: number,
  planYear: number,
  tables: Plan['tables'],
): boolean {
  if (offset !== -1 || kind !== 'ist' || year !== planYear - 2) return false;
  return !tables.some(({ columns }) =>
    columns.some((other) => other.year === year && /vorvorjahr/i.test(other.heading)),
  );
}

function withoutYear(heading: string): string {
  return heading.replace(/\d{4}/g, '').trim();
}

function wrongRole(table: Table, column: Column, { planYear, tables }: Plan): Finding[] {
  const role = offsetOf(column);
  if (!role || planYear === null || column.year === planYear + role.offset) return [];
  const second =
    role.offset === 0 &&
    table.columns.some(
      (other) =>
        other !== column &&
        other.year === planYear &&
        withoutYear(other.heading) === withoutYear(column.heading),
    );
  // A plan for two years has two Haushaltsjahre.
  if (second && column.year === planYear + 1 && column.kind !== 've') return [];
  if (isUsualPriorYear(column, role.offset, planYear, tables)) return [];
  const cell = yearCell(table, column);
  return [
    findingOf('PL-07', 'warnung', cell, [cell], {
      text: `Überschrift ${columnName(column)}: Im Plan für ${planYear} ist das ${role.name} ${planYear + role.offset}, angegeben ist ${column.year!}.`,
    }),
  ];
}

function wrongOrder(table: Table, plan: Plan, habits: Habits): Finding[] {
  const correction = findYearCorrection(table, plan, habits);
  if (!correction) return [];
  const { column, year } = correction;
  const cell = yearCell(table, column);
  const others = table.columns.filter(
    (other) => other !== column && other.year !== null && other.kind !== 'prozent',
  );
  return [
    findingOf('PL-07', 'warnung', cell, [cell, ...others.map((other) => yearCell(table, other))], {
      text: `Überschrift ${columnName(column)}: Das Jahr ${column.year!} passt nicht zu den übrigen Spalten der Tabelle. Zu erwarten wäre ${year}.`,
      ursache: 'Vermutlich ist die Jahreszahl in der Überschrift falsch.',
    }),
  ];
}

/** "Bis zum 31.12.2022 geleistet" ends with the year whose result stands beside it. */
function wrongSpan(table: Table, column: Column): Finding[] {
  const closed = table.columns.find(
    ({ kind, year, duringYear, heading }) =>
      kind === 'ist' && year !== null && !duringYear && !SPAN.test(heading),
  );
  if (!SPAN.test(column.heading) || column.year === null || !closed || closed.year === column.year)
    return [];
  const cell = yearCell(table, column);
  return [
    findingOf('PL-07', 'warnung', cell, [cell, yearCell(table, closed)], {
      text: `Überschrift ${columnName(column)}: Geleistet ist bis zum Ende des Jahres, dessen Ergebnis daneben steht (${closed.year!}), angegeben ist ${column.year}.`,
    }),
  ];
}

/** A heading that names another year where it is printed again. */
function wrongRepetition({ sheet }: Table, column: Column): Finding[] {
  return column.repeatedCells.flatMap(({ row, column: at, text }) => {
    const year = readYear(text);
    if (year === null || column.year === null || year === column.year) return [];
    const cell = { sheet, row, column: at };
    return [
      findingOf(
        'PL-07',
        'warnung',
        cell,
        [
          cell,
          ...column.headingCells.map((other) => ({ sheet, row: other.row, column: other.column })),
        ],
        {
          text: `Die wiederholte Überschrift ${quoted(text)} nennt ${year}, am Anfang der Tabelle steht über dieser Spalte ${column.year}.`,
          ursache: 'Vermutlich ist die Jahreszahl in der Überschrift falsch.',
        },
      ),
    ];
  });
}

const SPAN = /\bbis\b.*(?:geleistet|verausgabt)|gesamtergebnis bis/i;

/** "PlanGuV per 30.06.": a column that is headed Plan and holds what was booked until then. */
function planOrActual(table: Table, column: Column): Finding[] {
  const { heading, kind, duringYear, year } = column;
  const named = /plan/i.test(heading) && duringYear && kind === 'ist';
  if (!named || !table.columns.some((other) => other.kind === 'plan' && other.year === year))
    return [];
  const cell = yearCell(table, column);
  return [
    findingOf('PL-14', 'warnung', cell, [cell], {
      text: `Die Spalte ${columnName(column)} heißt Plan, enthält aber Beträge bis zu einem Stichtag im Jahr, also Ist.`,
    }),
  ];
}
