import type { Plan, Table } from '../../plan/types';
import { periodsOf, unitOf } from '../facts/occurrences';
import type { Equation } from '../judge/equation';
import { figureAt, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

/**
 * FS-01 for a Festsetzung that names the totals of a Liquiditätsplan, as in Baden-Württemberg: Einzahlungen,
 * Auszahlungen and their balance for each Tätigkeit, and the change of funds.
 */
export function festsetzungLiquiditaet(plan: Plan): RuleOutput {
  const sources = plan.tables.filter(({ kind }) => kind === 'Liquiditätsplan');
  if (sources.length === 0) return {};
  return {
    equations: plan.tables.flatMap((table) =>
      table.kind === 'Festsetzung' ? statements(plan, table, sources) : [],
    ),
  };
}

const ACTIVITIES: readonly (readonly [string, RegExp])[] = [
  ['laufend', /laufende\p{L}* \p{L}*tätigkeit/iu],
  ['investition', /investitions?tätigkeit/i],
  ['finanzierung', /finanzierungstätigkeit/i],
];

/** "Einzahlungen aus Investitionstätigkeit", in whatever words; null for what is no total of a Liquiditätsplan. */
function meaningOf(label: string): string | null {
  // "(Saldo aus 2.3 und 2.6)" says how a total comes about.
  const words = label.replace(/\([^)]*\)/g, ' ');
  const activity = ACTIVITIES.find(([, pattern]) => pattern.test(words))?.[0];
  if (/änderung des \p{L}*mittelbestand/iu.test(words)) return 'änderung';
  if (/überschuss|überschuß|bedarf|saldo/i.test(words)) {
    if (activity !== undefined) return `saldo ${activity}`;
    return /finanzierungsmittel/i.test(words) ? 'saldo' : null;
  }
  if (activity === undefined) return null;
  const [comes, goes] = [/einzahlung/i.test(words), /auszahlung/i.test(words)];
  return comes === goes ? null : `${comes ? 'ein' : 'aus'} ${activity}`;
}

/** The one row of a Liquiditätsplan for each meaning; of several the one that is a total. */
function totalsOf(table: Table): Map<string, number> {
  const found = new Map<string, number[]>();
  table.rows.forEach(({ label, type, entries }, row) => {
    const meaning = type === 'heading' ? null : meaningOf(label);
    if (meaning !== null && entries.some((entry) => entry !== null))
      found.set(meaning, [...(found.get(meaning) ?? []), row]);
  });
  const sums = new Set(table.sums.map(({ row }) => row));
  return new Map(
    [...found].flatMap(([meaning, rows]): [string, number][] => {
      const totals = rows.length === 1 ? rows : rows.filter((row) => sums.has(row));
      return totals.length === 1 ? [[meaning, totals[0]!]] : [];
    }),
  );
}

function statements(plan: Plan, table: Table, sources: readonly Table[]): Equation[] {
  const here = totalsOf(table);
  if (here.size === 0) return [];
  const candidates = sources.map((source) => equationsFrom(plan, table, here, source));
  const holding = (equations: readonly Equation[]): number => equations.filter(holds).length;
  // Of several Liquiditätspläne the one that agrees the most.
  return candidates.reduce((best, one) => (holding(one) > holding(best) ? one : best));
}

function equationsFrom(
  plan: Plan,
  table: Table,
  here: ReadonlyMap<string, number>,
  source: Table,
): Equation[] {
  const there = totalsOf(source);
  const periods = periodsOf(source, plan);
  const named = periodsOf(table, plan);
  return table.columns.flatMap(({ kind }, column) => {
    if (kind === 'prozent' || kind === 'abweichung') return [];
    const own = named[column];
    const from = periods.indexOf(own?.startsWith('plan') ? own : `plan ${plan.planYear ?? ''}`);
    if (from < 0) return [];
    const factor = unitOf(source, from) / unitOf(table, column);
    return [...here].flatMap(([meaning, row]): Equation[] => {
      const other = there.get(meaning);
      const figure = figureAt(table, row, column);
      const origin = other === undefined ? null : figureAt(source, other, from);
      if (!figure || !origin || (figure.shown === 0 && origin.shown === 0)) return [];
      // Auszahlungen may be printed negative in one of the two.
      const turned = meaning.startsWith('aus') && figure.shown * origin.shown < 0;
      const line = table.rows[row]!;
      return [
        {
          rule: 'FS-01',
          table,
          terms: [{ figure: origin, factor: turned ? -factor : factor }],
          result: { figure, factor: 1 },
          exactness: factor === 1 ? 'festgesetzt' : 'umgerechnet',
          family: `FS-01 ${table.sheet} ${line.position}`,
          say: (berechnet, gedruckt, differenz) =>
            `${rowName(line)}: Die Festsetzung nennt ${gedruckt}, nach dem Plan (${tableName(source)}) sind es ${berechnet} (Differenz ${differenz}).`,
        },
      ];
    });
  });
}

function holds({ terms, result }: Equation): boolean {
  const sum = terms.reduce((total, { figure, factor }) => total + factor * figure.shown, 0);
  return Math.abs(sum - result.figure.shown) <= result.figure.unit / 2 + 1e-9;
}
