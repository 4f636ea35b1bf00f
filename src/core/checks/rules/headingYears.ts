import type { Column, Plan, Table } from '../../plan/types';
import type { CellOnSheet, Finding } from '../report';
import { columnName, quoted } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** From so many different years on a table is a time series, which may show whatever years it likes. */
const SERIES = 6;

/** PL-07: a year in a heading fits what the heading says it is, and the years beside it. */
export function headingYears(plan: Plan): RuleOutput {
  const habits = actualsOffset(plan);
  return {
    findings: plan.tables.flatMap((table) => {
      const byRole = table.columns.flatMap((column) => wrongRole(table, column, plan.planYear));
      const byOrder =
        byRole.length > 0 || isSeries(table) ? [] : wrongOrder(table, plan.planYear, habits);
      return [
        ...byRole,
        ...byOrder,
        ...table.columns.flatMap((column) => planOrActual(table, column)),
      ];
    }),
  };
}

function isSeries({ columns }: Table): boolean {
  return new Set(columns.map(({ year }) => year).filter((year) => year !== null)).size >= SERIES;
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
  if (/vorvorjahr/.test(text)) return { offset: -2, name: 'Vorvorjahr' };
  // "Bis einschl. dem Ansatz des Vorjahres" names a span.
  if (/vorjahr/.test(text) && !/bis|ab/.test(text)) return { offset: -1, name: 'Vorjahr' };
  if (/haushaltsjahr|planjahr/.test(text)) return { offset: 0, name: 'Haushaltsjahr' };
  return kind === 've' && /^\W*ve\b/.test(text)
    ? { offset: 0, name: 'Planjahr der Verpflichtungsermächtigungen' }
    : null;
}

function wrongRole(table: Table, column: Column, planYear: number | null): Finding[] {
  const role = offsetOf(column);
  if (!role || planYear === null || column.year === planYear + role.offset) return [];
  const cell = yearCell(table, column);
  return [
    findingOf('PL-07', 'warnung', cell, [cell], {
      text: `Überschrift ${columnName(column)}: Im Plan für ${planYear} ist das ${role.name} ${planYear + role.offset}, angegeben ist ${column.year!}.`,
    }),
  ];
}

/** How far actuals lie behind the plan year in this workbook's tables. */
function actualsOffset({ tables, planYear }: Plan): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const table of tables) {
    if (
      isSeries(table) ||
      !table.columns.some(({ year, kind }) => kind === 'plan' && year === planYear)
    )
      continue;
    for (const { kind, year, duringYear } of table.columns) {
      if (kind !== 'ist' || duringYear || year === null || planYear === null) continue;
      offsets.set(year - planYear, (offsets.get(year - planYear) ?? 0) + 1);
    }
  }
  return offsets;
}

function wrongOrder(
  table: Table,
  planYear: number | null,
  habits: ReadonlyMap<number, number>,
): Finding[] {
  const dated = table.columns.filter(
    ({ year, kind }) => year !== null && kind !== 'prozent' && kind !== 'abweichung',
  );
  const wrong =
    dated.find((column) => isTwice(column, dated) && fitsWithout(column, dated)) ??
    outOfStep(dated) ??
    dated.find((column) => isOddActual(column, dated, planYear, habits));
  if (!wrong) return [];
  const cell = yearCell(table, wrong);
  const twin = dated.find((other) => other !== wrong && sameMeaning(other, wrong));
  return [
    findingOf('PL-07', 'warnung', cell, [cell, ...(twin ? [yearCell(table, twin)] : [])], {
      text: twin
        ? `Das Jahr ${wrong.year!} steht über zwei Spalten mit derselben Bedeutung (${columnName(wrong)}).`
        : `Überschrift ${columnName(wrong)}: Das Jahr ${wrong.year!} passt nicht zu den Nachbarspalten ${dated
            .filter((other) => other !== wrong)
            .map(({ heading }) => quoted(heading))
            .slice(0, 3)
            .join(', ')}.`,
      ursache: 'Vermutlich ist die Jahreszahl in der Überschrift falsch.',
    }),
  ];
}

function sameMeaning(a: Column, b: Column): boolean {
  return (
    a.year === b.year &&
    a.kind === b.kind &&
    a.duringYear === b.duringYear &&
    bare(a.heading) === bare(b.heading)
  );
}

function bare(heading: string): string {
  return heading.replace(/\d{4}/g, '').trim().toLowerCase();
}

function isTwice(column: Column, dated: readonly Column[]): boolean {
  return dated.some((other) => other !== column && sameMeaning(other, column));
}

/** Of two columns with one year, the one that the others do without. */
function fitsWithout(column: Column, dated: readonly Column[]): boolean {
  const twin = dated.find((other) => other !== column && sameMeaning(other, column))!;
  const others = dated.filter((other) => other !== column && other !== twin);
  if (others.length === 0) return dated.indexOf(column) > dated.indexOf(twin);
  const index = dated.indexOf(column);
  const step = directionOf(dated);
  const neighbour = dated[index - 1] ?? dated[index + 1]!;
  const expected = neighbour === dated[index - 1] ? neighbour.year! + step : neighbour.year! - step;
  return neighbour === twin
    ? dated.indexOf(twin) < index && !others.some(({ year }) => year === column.year! + step)
    : column.year !== expected;
}

function directionOf(dated: readonly Column[]): 1 | -1 {
  const steps = dated.slice(1).map(({ year }, index) => Math.sign(year! - dated[index]!.year!));
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0 ? -1 : 1;
}

/** A single year that breaks a run which otherwise goes up (or down) by at most one from column to column. */
function outOfStep(dated: readonly Column[]): Column | undefined {
  if (dated.length < 3) return undefined;
  const direction = directionOf(dated);
  const isSmooth = (columns: readonly Column[], gaps: number): boolean =>
    columns.slice(1).every(({ year }, index) => {
      const step = (year! - columns[index]!.year!) * direction;
      return step >= 0 && step <= 1 + gaps;
    });
  if (isSmooth(dated, 1)) return undefined;
  const single = dated.filter((column) =>
    isSmooth(
      dated.filter((other) => other !== column),
      1,
    ),
  );
  return single.length === 1 ? single[0] : single.find((column) => isFarFromAll(column, dated));
}

function isFarFromAll(column: Column, dated: readonly Column[]): boolean {
  return dated.every((other) => other === column || Math.abs(other.year! - column.year!) > 2);
}

function isOddActual(
  { kind, year, duringYear }: Column,
  dated: readonly Column[],
  planYear: number | null,
  habits: ReadonlyMap<number, number>,
): boolean {
  if (kind !== 'ist' || duringYear || planYear === null || year === null) return false;
  if (!dated.some((other) => other.kind === 'plan' && other.year === planYear)) return false;
  const here = habits.get(year - planYear) ?? 0;
  const most = Math.max(...habits.values());
  return year >= planYear || (here === 1 && most >= 3);
}

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
