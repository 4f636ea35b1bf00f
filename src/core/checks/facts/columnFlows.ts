import type { Table } from '../../plan/types';
import { figureAt } from '../words';
import { stockColumn } from './stockWords';

/** Columns that lead from one to another: what there was, what came and went, what there is. */
interface ColumnFlow {
  readonly from: number;
  readonly flows: readonly { readonly column: number; readonly factor: 1 | -1 }[];
  readonly to: number;
}

export interface NamedFlow extends ColumnFlow {
  readonly rule: 'NT-01' | 'BF-01';
}

/** What the headings say of columns that follow from others, as far as the figures do not deny it. */
export function columnFlowsOf(table: Table): NamedFlow[] {
  const amendment = amendmentOf(table);
  const flows: NamedFlow[] = [
    ...(amendment ? [{ ...amendment, rule: 'NT-01' as const }] : []),
    ...stockFlowsOf(table).map((flow) => ({ ...flow, rule: 'BF-01' as const })),
  ];
  return flows.filter((flow) => isKept(table, flow));
}

const OLD = /\bbisher|\bbislang|\balte[rs]?\b|\balt\b|ursprünglich/i;
const NEW = /\bneue[rs]?\b|\bneu\b|\bnunmehr/i;
const RAISED = /\bmehr|erhöh/i;
const LOWERED = /\bweniger|verminder|verringer|minderung|\bminder/i;

/** "bisheriger Ansatz, mehr, weniger, neuer Ansatz": the columns of a Nachtrag. */
function amendmentOf(table: Table): ColumnFlow | null {
  const only = (test: (heading: string) => boolean): number | null => {
    const found = table.columns.flatMap(({ heading }, column) => (test(heading) ? [column] : []));
    return found.length === 1 ? found[0]! : null;
  };
  const more = only((heading) => RAISED.test(heading) && !LOWERED.test(heading));
  const less = only((heading) => LOWERED.test(heading) && !RAISED.test(heading));
  const from = only((heading) => OLD.test(heading) && !NEW.test(heading));
  const to = only((heading) => NEW.test(heading) && !OLD.test(heading));
  if (more === null || less === null || from === null || to === null) return null;
  return { from, to, flows: [added(more), { column: less, factor: signOf(table, less) }] };
}

/** Each stock that follows another one across the columns, with nothing but known flows between them. */
function stockFlowsOf(table: Table): ColumnFlow[] {
  const meanings = table.columns.map(({ heading }) => stockColumn(heading));
  const found: ColumnFlow[] = [];
  let from: number | null = null;
  let flows: ColumnFlow['flows'][number][] = [];
  meanings.forEach((meaning, column) => {
    if (meaning === 'closing' && from !== null && flows.length > 0) {
      found.push({ from, flows, to: column });
    }
    if (meaning === 'opening' || meaning === 'closing') [from, flows] = [column, []];
    else if (meaning === 'more') flows.push(added(column));
    else if (meaning === 'less') flows.push({ column, factor: signOf(table, column) });
    else if (meaning === null) from = null;
  });
  return found;
}

function added(column: number): ColumnFlow['flows'][number] {
  return { column, factor: 1 };
}

/** What goes is taken off, unless its column prints it negative. */
function signOf({ rows }: Table, column: number): 1 | -1 {
  let [positive, negative] = [0, 0];
  for (const { entries } of rows) {
    const entry = entries[column];
    if (!entry || !('shown' in entry) || entry.shown === 0) continue;
    if (entry.shown < 0) negative += 1;
    else positive += 1;
  }
  return negative > positive ? 1 : -1;
}

/** Whether what the headings say holds in at least half of the rows that it speaks of. */
function isKept(table: Table, flow: ColumnFlow): boolean {
  let [holds, rows] = [0, 0];
  table.rows.forEach((_, row) => {
    const [from, to] = [figureAt(table, row, flow.from), figureAt(table, row, flow.to)];
    const changes = flow.flows.map(({ column, factor }) => ({
      figure: figureAt(table, row, column),
      factor,
    }));
    if (!from || !to || changes.every(({ figure }) => figure === null)) return;
    const sum = changes.reduce(
      (total, { figure, factor }) => total + factor * (figure?.shown ?? 0),
      from.shown,
    );
    rows += 1;
    if (Math.abs(sum - to.shown) <= 2 * to.unit) holds += 1;
  });
  return holds * 2 >= rows && holds > 0;
}
