import { unitOf } from '../checks/facts/occurrences';
import { UNIT_NAMES } from '../checks/words';
import type { Correction } from '../plan/correction';
import { readPlan } from '../plan/readPlan';
import type { Plan } from '../plan/types';
import type { Snapshot } from '../workbook/snapshot';
import { balanceColumn, untouched, type ColumnResult } from './balanceColumn';
import { Calculation } from './calculation/calculation';
import { withCalculatedValues } from './calculation/withCalculatedValues';
import { DUST } from './columnDrafts';
import { atWork, columnsOf, unitIn, type PlanColumn } from './columnsAtWork';
import { contradictions } from './contradictions';
import { withEmptyRowsFilled } from './emptyRows';
import { finishLines } from './finishLines';
import { givenFigures, type GivenFigures } from './givenFigures';
import { orderIn } from './kreditermaechtigung';
import { unbalancedTables, unbalancedText } from './unbalancedTables';
import { gapIn, type Gap } from './missingRow';
import { noRoomNotes } from './noRoomNotes';
import { missingTotalNotes, withMissingTotals } from './missingTotals';
import { newRowsOf, shiftBy } from './newRows';
import { notesOn } from './notes';
import { planTreesOf, type PlanTree, type SideName } from './planTree';
import { inOrderOfYears, nextStock } from './stock';
import { choosable } from './takers';
import type { BalancedColumn, BalancedPlan, NewRow, Proposal, Wishes } from './types';

/** A workbook and its plan, read once for however many proposals. */
export interface Prepared {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

/** Formulas without a stored value are calculated first: a program may have written the file, and not Excel. */
export function prepare(snapshot: Snapshot, corrections: readonly Correction[] = []): Prepared {
  const calculated = withCalculatedValues(snapshot);
  const plan = readPlan(calculated, corrections);
  const filled = withEmptyRowsFilled(calculated, plan);
  return {
    snapshot: calculated,
    plan: withMissingTotals(filled === null ? plan : readPlan(filled, corrections)),
  };
}

interface Work {
  readonly tree: PlanTree;
  readonly columns: readonly PlanColumn[];
  readonly given: readonly GivenFigures[];
  readonly gaps: Readonly<Record<SideName, Gap | null>>;
  readonly results: Map<PlanColumn, ColumnResult>;
  readonly stocks: Map<PlanColumn, number | null>;
}

/** Plans that refer to each other are gone through until none of them changes another one any more. */
const MOST_PASSES = 5;

/** What would have to be written so that every plan balances, as the person wishes. */
export function proposeBalance({ snapshot, plan }: Prepared, wishes: Wishes): Proposal {
  const calculation = new Calculation(snapshot);
  const works = planTreesOf(plan).map((tree) => beginWork(plan, tree, calculation));
  const unbalanced = unbalancedTables(plan);
  if (works.length === 0) return { plans: [], unbalanced, problem: noPlan(unbalanced) };
  for (let pass = 0, before = ''; pass < MOST_PASSES; pass += 1) {
    for (const work of works) balancePlan(plan, work, wishes, calculation);
    const now = signature(works);
    if (now === before) break;
    before = now;
  }
  const plans = finish(plan, works, wishes, calculation);
  return { plans, unbalanced, problem: null };
}

function noPlan(unbalanced: Proposal['unbalanced']): string {
  return unbalanced.length === 0
    ? 'In der Mappe ist kein Vermögensplan und kein Finanzplan zu erkennen.'
    : unbalanced.map(unbalancedText).join(' ');
}

function beginWork(plan: Plan, tree: PlanTree, { cells }: Calculation): Work {
  return {
    tree,
    columns: columnsOf(plan, tree),
    given: givenFigures(plan, tree),
    gaps: gapsOf(tree, cells),
    results: new Map(),
    stocks: new Map(),
  };
}

/** Which positions of the liquid funds lack. */
function gapsOf(tree: PlanTree, cells: Calculation['cells']): Work['gaps'] {
  const gap = (side: SideName, role: 'abnahme-liquide' | 'zunahme-liquide'): Gap | null =>
    tree.roles.has('change') || tree.roles.has(role) ? null : gapIn(tree[side], cells);
  return {
    herkunft: gap('herkunft', 'abnahme-liquide'),
    verwendung: gap('verwendung', 'zunahme-liquide'),
  };
}

function balancePlan(plan: Plan, work: Work, wishes: Wishes, calculation: Calculation): void {
  const { tree, columns, given, gaps } = work;
  let stock = wishes.startStock;
  for (const column of inOrderOfYears(columns)) {
    const chosen = isChosen(column, wishes);
    const earlier = work.results.get(column)?.drafts ?? [];
    calculation.forget(earlier.filter(({ newRow }) => !newRow).map(({ cell }) => cell));
    const moneyUnit = unitOf(tree.verwendung.table, column.index);
    const around = {
      calculation,
      given: given[column.index]!,
      gaps,
      wishes: { ...wishes, order: orderIn(wishes.order, column.year) },
      moneyUnit,
      available: stock === null || !chosen ? null : stock / moneyUnit,
    };
    const working = atWork(plan, tree, column, calculation);
    const result = chosen ? balanceColumn(working, around) : untouched(working);
    work.results.set(column, result);
    if (chosen) stock = nextStock(stock, result.change * moneyUnit);
    work.stocks.set(column, chosen && stock !== null ? stock / moneyUnit : null);
  }
}

function isChosen({ id, planned }: PlanColumn, { columns }: Wishes): boolean {
  return columns === null ? planned : columns.has(id);
}

function signature(works: readonly Work[]): string {
  return works
    .flatMap(({ results }) =>
      [...results.values()].flatMap(({ drafts, rest }) => [
        rest,
        ...drafts.map(({ id, after }) => `${id}=${after}`),
      ]),
    )
    .join();
}

function finish(
  plan: Plan,
  works: readonly Work[],
  wishes: Wishes,
  calculation: Calculation,
): BalancedPlan[] {
  const newRows = works.map(neededRows);
  const shift = shiftBy(newRowsOf(newRows.map((rows) => ({ newRows: rows }))));
  const tables = works.flatMap(({ tree }) => [tree.herkunft.table, tree.verwendung.table]);
  const drawn = works.map((work, index): BalancedPlan => {
    const { tree, columns } = work;
    const { table } = tree.herkunft;
    const lacking = missingTotalNotes(tree);
    const first = columns.find((column) => isChosen(column, wishes));
    return {
      id: tree.id,
      sheet: table.sheet,
      title: table.kind,
      unit: UNIT_NAMES[table.unit ?? 1],
      decimals: Math.max(
        ...columns.map((column) => Math.round(-Math.log10(unitIn(table, column.index)))),
        0,
      ),
      positions: [...choosable(tree).keys()],
      newRows: newRows[index]!,
      columns: columns.map((column): BalancedColumn => {
        const { drafts, notes, ...result } = work.results.get(column)!;
        const { id, heading, year, planned } = column;
        const chosen = isChosen(column, wishes);
        const stock = work.stocks.get(column) ?? null;
        const ordered = [...drafts].sort((a, b) => a.cell.row - b.cell.row);
        return {
          id,
          heading,
          year,
          planned,
          chosen,
          ...result,
          stock,
          lines: finishLines(ordered, tables, shift, wishes.writing, calculation),
          notes: chosen
            ? [
                ...(column === first ? lacking : []),
                ...notes,
                ...notesOn(result, stock, unitIn(table, column.index)),
                ...(result.blocked ? [] : noRoomNotes(tree, work.gaps, result.rest)),
              ]
            : [],
        };
      }),
    };
  });
  return contradictions(plan, works, drawn);
}

/** The rows that selected lines ask for. */
function neededRows({ gaps, results }: Work): NewRow[] {
  const drafts = [...results.values()].flatMap((result) => result.drafts);
  return Object.values(gaps).flatMap((gap) => {
    const isNeeded = drafts.some(
      ({ newRow, selected, position, cell }) =>
        newRow && selected && position === gap?.label && cell.row === gap.before,
    );
    return gap && isNeeded ? [{ sheet: gap.sheet, before: gap.before, texts: gap.texts }] : [];
  });
}

/** Whether every chosen column of a proposal comes out even. */
export function isSettled({ rest, blocked }: Pick<BalancedColumn, 'rest' | 'blocked'>): boolean {
  return !blocked && Math.abs(rest) <= 100 * DUST;
}
