import { cellAddress } from '../../workbook/address';
import { germanText } from '../../numbers/germanText';
import type { Figure, Plan } from '../../plan/types';
import { missingRow } from '../explain/missingRow';
import { regrouped } from '../explain/regrouped';
import { typingError } from '../explain/typingError';
import type { Judgement } from '../judge/judge';
import type { Finding, Severity } from '../report';
import { placeOf } from '../words';
import { columnFaults } from './columnFaults';
import { connected, wholeRows } from './groups';
import { findSuspect, type Suspect } from './suspects';
import { toFinding } from './toFinding';

/** So many failures that share figures are no longer told apart by cause. */
const TOO_MANY = 400;

const ORDER: readonly Severity[] = ['fehler', 'warnung', 'rundung', 'hinweis'];

/** Turns equations that fail into findings: one for each cause, with what follows from it folded under it. */
export function diagnose(
  plan: Plan,
  failed: readonly Judgement[],
  held: readonly Judgement[],
): Finding[] {
  if (failed.length === 0) return [];
  const columns = columnFaults(failed, held);
  const { rows, others } = wholeRows(columns.others, held);
  const support = supportOf(others, held);
  return [
    ...columns.findings,
    ...rows.map((row) => rowFault(plan, row)),
    ...connected(others).flatMap((group) => causesIn(plan, group, support)),
  ];
}

function supportOf(failed: readonly Judgement[], held: readonly Judgement[]): Map<Figure, number> {
  const support = new Map<Figure, number>();
  for (const { equation } of failed) {
    support.set(equation.result.figure, 0);
    for (const { figure } of equation.terms) support.set(figure, 0);
  }
  const count = (figure: Figure): void => {
    const known = support.get(figure);
    if (known !== undefined) support.set(figure, known + 1);
  };
  for (const { equation } of held) {
    count(equation.result.figure);
    for (const { figure } of equation.terms) count(figure);
  }
  return support;
}

/** The same sum in every column. */
function rowFault(plan: Plan, failed: readonly Judgement[]): Finding {
  const [first, ...rest] = bySeverity(failed);
  const ursache = missingRow(failed) ?? causeBetween(plan, failed) ?? null;
  return toFinding(first!, { ursache, folgen: rest.map((judgement) => toFinding(judgement)) });
}

function causesIn(
  plan: Plan,
  group: readonly Judgement[],
  support: Map<Figure, number>,
): Finding[] {
  if (group.length > TOO_MANY) return group.map((judgement) => toFinding(judgement));
  const findings: Finding[] = [];
  let open = [...group];
  while (open.length > 0) {
    const suspect = findSuspect(open, support);
    findings.push(causeFinding(plan, suspect, support));
    const explained = new Set(suspect.explains);
    open = open.filter((judgement) => !explained.has(judgement));
  }
  return findings;
}

function causeFinding(plan: Plan, suspect: Suspect, support: Map<Figure, number>): Finding {
  const { figure, change, explains, needed } = suspect;
  const ordered = bySeverity(explains);
  const [first, ...rest] = ordered;
  const isResult = first!.equation.result.figure === figure;
  const certain =
    explains.length > needed + 1 || (explains.length > needed && telling(suspect) !== null);
  const cell = isResult || certain ? placeOf(figure) : placeOf(first!.equation.result.figure);
  return toFinding(first!, {
    cell,
    ursache: causeBetween(plan, explains) ?? causeOf(suspect, first!, certain, support),
    change: changeFor(first!, figure, change, certain, isResult),
    folgen: rest.map((judgement) => toFinding(judgement)),
  });
}

function changeFor(
  { equation }: Judgement,
  figure: Figure,
  change: number,
  certain: boolean,
  isResult: boolean,
): Finding['change'] {
  if (isResult) return equation.propose?.() ?? null;
  if (!certain || figure.formula !== null) return null;
  return { ...placeOf(figure), write: { value: Number((figure.shown + change).toFixed(6)) } };
}

function telling({ figure, change }: Suspect): string | null {
  return typingError(figure.shown, figure.shown + change);
}

function causeOf(
  suspect: Suspect,
  first: Judgement,
  certain: boolean,
  support: ReadonlyMap<Figure, number>,
): string | null {
  const { figure, change, explains } = suspect;
  const slip = telling(suspect);
  const address = cellAddress(figure.row, figure.column);
  if (explains.length > 1 && certain) {
    const right = germanText(figure.shown + change, figure.unit);
    const sentence = `Mit ${right} in ${address} (Blatt „${figure.sheet}“) gehen alle ${explains.length} betroffenen Rechnungen auf.`;
    return slip === null ? sentence : `${sentence} ${slip}`;
  }
  if (certain && slip !== null) return `${slip} (${address})`;
  const result = first.equation.result.figure;
  if ((support.get(result) ?? 0) > 0 && first.equation.terms.length > 1) {
    return 'Die Summe passt zu den übrigen Rechnungen; falsch ist vermutlich eine der Zeilen.';
  }
  return typingError(result.shown, first.berechnet);
}

/** The first among the explained equations that two lists of accounts tell more about. */
function causeBetween(plan: Plan, explains: readonly Judgement[]): string | null {
  for (const judgement of explains) {
    const cause = judgement.equation.columns ? regrouped(plan, judgement) : null;
    if (cause !== null) return cause;
  }
  return null;
}

/** The worst first; among equals a sum before a comparison of tables. */
function bySeverity(judgements: readonly Judgement[]): Judgement[] {
  const rank = ({ severity, equation }: Judgement): number =>
    ORDER.indexOf(severity ?? 'hinweis') * 2 + (equation.columns ? 1 : 0);
  return [...judgements].sort((a, b) => rank(a) - rank(b));
}
