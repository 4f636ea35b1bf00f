import { isRounded } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { columnFlowsOf, type NamedFlow } from '../facts/columnFlows';
import type { Equation, Term } from '../judge/equation';
import { columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

const WORDS: Record<NamedFlow['rule'], string> = {
  'NT-01': 'Bisheriger Ansatz, Mehr und Weniger ergeben',
  'BF-01': 'Anfangsstand, Zugänge und Abgänge ergeben',
};

/** A Nachtrag changes the old Ansatz into the new one; a loan's stock follows from what is borrowed and repaid. */
export function columnFlow(plan: Plan): RuleOutput {
  return {
    equations: plan.tables.flatMap((table) =>
      columnFlowsOf(table).flatMap((flow) => rowsOf(plan, table, flow)),
    ),
  };
}

function rowsOf(plan: Plan, table: Table, { rule, ...flow }: NamedFlow): Equation[] {
  const to = table.columns[flow.to]!;
  const rounded = rule === 'BF-01' && isRounded(to, table, plan);
  return table.rows.flatMap((row, index): Equation[] => {
    const begin = figureAt(table, index, flow.from);
    const end = figureAt(table, index, flow.to);
    const changes = flow.flows.flatMap(({ column, factor }): Term[] => {
      const figure = figureAt(table, index, column);
      return figure ? [{ figure, factor }] : [];
    });
    // Where neither more nor less is given nobody says how the one became the other.
    if (!begin || !end || changes.length === 0) return [];
    const terms = [{ figure: begin, factor: 1 }, ...changes];
    if (end.shown === 0 && terms.every(({ figure }) => figure.shown === 0)) return [];
    return [
      {
        rule,
        table,
        terms,
        result: { figure: end, factor: 1 },
        exactness: rounded ? 'gerundet' : 'beschlossen',
        family: `${rule} ${table.sheet} ${to.position}`,
        say: (berechnet, gedruckt, differenz) =>
          `${rowName(row)}, ${columnName(to)}: ${WORDS[rule]} ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
      },
    ];
  });
}
