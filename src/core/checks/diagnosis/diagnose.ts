import type { Figure, Plan } from '../../plan/types';
import { figuresOf, type Agreement } from '../facts/agreement';
import { missingRow } from '../explain/missingRow';
import { regrouped, type Regrouping } from '../explain/regrouped';
import type { Equation } from '../judge/equation';
import type { Judgement } from '../judge/judge';
import { SEVERITIES, type Finding } from '../report';
import { causeFinding } from './causeFinding';
import { columnFaults } from './columnFaults';
import { consequencesAmong, type Consequences } from './consequences';
import { connected, wholeRows } from './groups';
import { findSuspect, type Support } from './suspects';
import { textLeftOut } from './textLeftOut';
import { toFinding } from './toFinding';

/** So many failures that share figures are no longer told apart by cause. */
const TOO_MANY = 400;

/** Turns equations that fail into findings: one for each cause, with what follows from it folded under it. */
export function diagnose(
  plan: Plan,
  failed: readonly Judgement[],
  held: readonly Equation[],
  agreements: readonly Agreement[],
): Finding[] {
  if (failed.length === 0) return [];
  const columns = columnFaults(failed, held, agreements);
  const regroupings = takeRegroupings(columns.others);
  const { rows, others } = wholeRows(regroupings.others, held);
  const { causes, consequences } = consequencesAmong(others, held, agreements);
  const support = supportOf(causes, held, agreements);
  return [
    ...columns.findings,
    ...regroupings.findings,
    ...rows.map(({ failures, everywhere }) => rowFault(failures, everywhere)),
    ...connected(causes).flatMap((group) => causesIn(plan, group, support, consequences)),
  ];
}

function supportOf(
  failed: readonly Judgement[],
  held: readonly Equation[],
  agreements: readonly Agreement[],
): Support {
  const support = new Map<Figure, number>();
  for (const { equation } of failed) {
    support.set(equation.result.figure, 0);
    for (const { figure } of equation.terms) support.set(figure, 0);
  }
  const count = (figure: Figure): void => {
    const known = support.get(figure);
    if (known !== undefined) support.set(figure, known + 1);
  };
  for (const { result, terms } of held) {
    count(result.figure);
    // A formula follows its terms whatever they are: that it agrees with them is no sign that they are right.
    if (result.figure.formula === null) for (const { figure } of terms) count(figure);
  }
  const sheets = new Set([...support.keys()].map(({ sheet }) => sheet));
  for (const agreement of agreements) {
    for (const side of [0, 1] as const) {
      if (sheets.has(agreement.columns[side].table.sheet))
        figuresOf(agreement, side).forEach(count);
    }
  }
  return support;
}

/** Accounts that stand in other groups are explained, and so to be looked at, but no arithmetic error. */
function takeRegroupings(failed: readonly Judgement[]): {
  readonly findings: Finding[];
  readonly others: Judgement[];
} {
  const groups: { accounts: Set<string>; members: { judgement: Judgement; why: Regrouping }[] }[] =
    [];
  const others: Judgement[] = [];
  for (const judgement of failed) {
    const why = regrouped(judgement);
    if (!why) {
      others.push(judgement);
      continue;
    }
    const known = groups.find(({ accounts }) =>
      why.accounts.some((account) => accounts.has(account)),
    );
    const group = known ?? { accounts: new Set<string>(), members: [] };
    if (!known) groups.push(group);
    for (const account of why.accounts) group.accounts.add(account);
    group.members.push({ judgement: { ...judgement, severity: 'warnung' }, why });
  }
  const findings = groups.map(({ members: [first, ...rest] }) =>
    toFinding(first!.judgement, {
      ursache: longest([first!, ...rest].map(({ why }) => why.sentence)),
      change: null,
      folgen: rest.map(({ judgement }) => toFinding(judgement, { change: null })),
    }),
  );
  return { findings, others };
}

/** Of sentences about the same accounts the one that names the most. */
function longest(sentences: readonly string[]): string {
  return sentences.reduce((best, one) => (one.length > best.length ? one : best));
}

/** The same sum in most columns: what is wrong is the row, so no single figure is proposed. */
function rowFault(failed: readonly Judgement[], everywhere: boolean): Finding {
  const [first, ...rest] = bySeverity(failed);
  return toFinding(first!, {
    ursache: textLeftOut(first!)?.ursache ?? missingRow(failed, everywhere),
    change: null,
    folgen: rest.map((judgement) => toFinding(judgement, { change: null })),
  });
}

function causesIn(
  plan: Plan,
  group: readonly Judgement[],
  support: Support,
  consequences: Consequences,
): Finding[] {
  const following = (judgement: Judgement): Finding[] =>
    (consequences.get(judgement) ?? []).map((other) => toFinding(other, { change: null }));
  if (group.length > TOO_MANY)
    return group.map((judgement) => toFinding(judgement, { folgen: following(judgement) }));
  const findings: Finding[] = [];
  let open = [...group];
  while (open.length > 0) {
    const suspect = findSuspect(open, support);
    const finding = causeFinding(
      plan,
      { ...suspect, explains: bySeverity(suspect.explains) },
      support,
    );
    findings.push({
      ...finding,
      folgen: [...finding.folgen, ...suspect.explains.flatMap(following)],
    });
    const explained = new Set(suspect.explains);
    open = open.filter((judgement) => !explained.has(judgement));
  }
  return findings;
}

/** The worst first; among equals a sum before a comparison of tables. */
function bySeverity(judgements: readonly Judgement[]): Judgement[] {
  const rank = ({ severity, equation }: Judgement): number =>
    SEVERITIES.indexOf(severity ?? 'hinweis') * 2 + (equation.columns ? 1 : 0);
  return [...judgements].sort((a, b) => rank(a) - rank(b));
}
