import { occurrencesOf, periodsOf, type Occurrence } from '../facts/occurrences';
import { figureAt, rowName } from '../words';
import { holdsFigures } from '../../plan/rows/numbers';
import type { MoneyUnit, Plan, Table } from '../../plan/types';
import type { Equation, Term } from '../judge/equation';
import type { RuleOutput } from './rule';

/** "II.6.1.3": the position of the Vermögensplan and the place in its explanation. */
const OUTLINE = /^([IVX]+)\.(\d+)\./;
const ROMAN = /^[IVX]/;

/** Explanations that are numbered like the Vermögensplan add up to its positions: II.4.1 … II.4.3 to II.4. */
export function explanations(plan: Plan): RuleOutput {
  const plans = plan.tables.filter(({ kind }) => kind === 'Vermögensplan');
  return {
    equations: plan.tables.flatMap((table) =>
      positionsIn(table).flatMap((group) => statement(plan, plans, table, group)),
    ),
  };
}

interface Position {
  readonly section: string;
  readonly number: string;
  readonly rows: readonly number[];
}

/** The numbered explanations of a table, by the position that they speak of. */
export function positionsIn({ rows, numbers }: Table): Position[] {
  const groups = new Map<string, { section: string; number: string; rows: number[] }>();
  rows.forEach(({ number, label }, row) => {
    const name = number ?? label;
    const match = ROMAN.test(name) ? OUTLINE.exec(`${name}.`) : null;
    if (!match || !holdsFigures(numbers, row)) return;
    const [, section = '', position = ''] = match;
    const key = `${section}.${position}`;
    const group = groups.get(key) ?? { section, number: position, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function statement(
  plan: Plan,
  plans: readonly Table[],
  table: Table,
  { section, number, rows }: Position,
): Equation[] {
  const column = table.columns.findIndex(({ kind }) => kind !== 'prozent' && kind !== 've');
  const unit: MoneyUnit = table.columns[column]?.unit ?? table.unit ?? 1;
  const target = plans.flatMap((other) => targetIn(plan, other, section, number))[0];
  const terms = rows.flatMap((row): Term[] => {
    const figure = figureAt(table, row, column);
    return figure && target ? [{ figure, factor: unit / target.unit }] : [];
  });
  if (!target || terms.length === 0) return [];
  const row = target.table.rows[target.row]!;
  return [
    {
      rule: 'ER-01',
      table: target.table,
      terms,
      result: { figure: target.figure, factor: 1 },
      exactness: 'beschlossen',
      family: `ER-01 ${table.sheet} ${section}.${number}`,
      say: (berechnet, gedruckt, differenz) =>
        `${rowName(row)}: Die Erläuterungen ${section}.${number} (Blatt „${table.sheet}“) ergeben ${berechnet}, angesetzt sind ${gedruckt} (Differenz ${differenz}).`,
    },
  ];
}

/** The position with that number below the heading with that Roman number, in the plan year's column. */
function targetIn(plan: Plan, table: Table, section: string, number: string): Occurrence[] {
  const heading = table.rows.findIndex((row) => row.type === 'heading' && row.number === section);
  const row = table.rows.findIndex(
    (other, index) => index > heading && other.number === number && other.type === 'item',
  );
  if (heading < 0 || row < 0) return [];
  return occurrencesOf(table, row, periodsOf(table, plan), plan).filter(
    ({ period }) => period === `plan ${plan.planYear ?? ''}`,
  );
}
