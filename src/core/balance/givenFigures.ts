import { erfolgsplaene, type ErfolgsplanFigures } from '../checks/facts/erfolgsplanFigures';
import { periodsOf, unitOf, type Occurrence } from '../checks/facts/occurrences';
import { judge } from '../checks/judge/judge';
import { sumInColumn } from '../checks/rules/sums';
import type { CellOnSheet } from '../checks/report';
import { placeOf } from '../checks/words';
import type { Plan, Table } from '../plan/types';
import { authorityOf, usedErfolgsplaene } from './erfolgsplaeneOf';
import type { PlanTree } from './planTree';
import type { Sparten } from './sparten';
import { unreadFigure, type UnreadFigure } from './unreadFigure';
import type { Calculation } from './calculation/calculation';

/** Cells of an Erfolgsplan that together give a figure of the Vermögensplan, with what turns them into its unit. */
export interface Given {
  readonly table: Table;
  readonly terms: readonly { readonly cell: CellOnSheet; readonly factor: number }[];
  /** The last printed digit of the figures, in the unit of the Vermögensplan. */
  readonly unit: number;
  /** Of several that differ, the one with the most counts. */
  readonly authority: number;
  /** What its own rows give where its figure is another, in the unit of the Vermögensplan. */
  readonly byItsRows: number | null;
}

/** What the Erfolgspläne say for a column: one of them, or several that should say the same, the most telling first. */
export interface GivenFigures {
  readonly result: readonly Given[];
  readonly abschreibungen: readonly Given[];
  /** Whether an Erfolgsplan has a column for the year at all. */
  readonly isCovered: boolean;
  /** Figures that are there and cannot be read. */
  readonly unread: Readonly<Record<'result' | 'abschreibungen', readonly UnreadFigure[]>>;
}

const NOTHING: GivenFigures = {
  result: [],
  abschreibungen: [],
  isCovered: false,
  unread: { result: [], abschreibungen: [] },
};

/** For every column of a plan, what the Erfolgsplan gives for its year. */
export function givenFigures(
  plan: Plan,
  tree: PlanTree,
  sparten: Sparten,
  calculation: Calculation,
): GivenFigures[] {
  const { table } = tree.herkunft;
  const used = usedErfolgsplaene(plan, tree, sparten, erfolgsplaene(plan));
  const periods = periodsOf(table, plan);
  return table.columns.map((_, column): GivenFigures => {
    const period = periods[column];
    if (period === null || period === undefined) return NOTHING;
    const unit = unitOf(table, column);
    const all = (name: 'result' | 'abschreibungen') => {
      const read = used.map((source) => {
        const unread = unreadFigure(plan, source, name, period, calculation);
        const figures = unread === null ? (source[name].get(period) ?? []) : [];
        return { unread, given: given(plan, tree, source, figures, unit) };
      });
      return {
        given: read.flatMap((one) => one.given).sort((a, b) => b.authority - a.authority),
        unread: read.flatMap(({ unread }) => unread ?? []),
      };
    };
    const [result, abschreibungen] = [all('result'), all('abschreibungen')];
    return {
      result: result.given,
      abschreibungen: abschreibungen.given,
      isCovered: used.some((source) => periodsOf(source.table, plan).includes(period)),
      unread: { result: result.unread, abschreibungen: abschreibungen.unread },
    };
  });
}

function given(
  plan: Plan,
  tree: PlanTree,
  { table }: ErfolgsplanFigures,
  figures: readonly Occurrence[],
  unit: number,
): Given[] {
  if (figures.length === 0) return [];
  const terms = figures.map((one) => ({ cell: placeOf(one.figure), factor: one.unit / unit }));
  return [
    {
      table,
      terms,
      unit: Math.max(
        ...figures.map(({ figure }, index) => Math.abs(figure.unit * terms[index]!.factor)),
      ),
      authority: authorityOf(table, tree.herkunft.table),
      byItsRows: byItsRows(plan, figures, unit),
    },
  ];
}

function byItsRows(plan: Plan, [figure, ...more]: readonly Occurrence[], unit: number) {
  if (!figure || more.length > 0) return null;
  const { table, row, column } = figure;
  const sum = table.sums.find((one) => one.row === row);
  const said = sum ? sumInColumn(plan, table, sum, column) : null;
  if (said === null || !('terms' in said)) return null;
  const { state, berechnet } = judge(said);
  return state === 'fehlgeschlagen' ? (berechnet * figure.unit) / unit : null;
}
