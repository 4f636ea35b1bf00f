import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Finding } from '../../../src/core/checks/report';
import type { Break, Candidate } from '../breaks/break';
import { candidatesOf, contradictionsOf } from '../breaks/candidates';
import { WAYS, type Way } from '../breaks/ways';
import type { Probeplan } from '../generator/model';
import { sampleOf } from '../generator/random';
import { faultsOf } from '../generator/selfCheck';
import type { Layout } from '../layouts/layouts';
import { judge, withFolgen, type Verdict } from './judge';

export interface Trial {
  readonly plan: Probeplan;
  readonly candidate: Candidate;
  readonly before: string;
  readonly after: string;
  readonly verdict: Verdict;
  /** All that was found, for the list of misses. */
  readonly findings: readonly Finding[];
}

export interface Measurement {
  readonly plan: Probeplan;
  /** Findings on the clean plan: there should be none, unless the plan was published as it is. */
  readonly onClean: readonly Finding[];
  readonly candidates: ReadonlyMap<Way, number>;
  readonly trials: readonly Trial[];
}

/** Breaks a plan in every way, one break at a time, and looks at what the checks find. */
export function measure(
  { build, published }: Layout,
  ways: readonly Way[],
  perWay: number,
): Measurement {
  const plan = build();
  const faults = faultsOf(plan, published);
  if (faults.length > 0) throw new Error(`${plan.name} is not clean:\n${faults.join('\n')}`);
  const clean = checkWorkbook(plan.snapshot);
  const all = candidatesOf(plan);
  const trials = WAYS.filter((way) => ways.includes(way)).flatMap((way) =>
    sampleOf(
      all.filter((candidate) => candidate.way === way),
      perWay,
      `${plan.name} ${way}`,
    ).map((candidate) => {
      const broken: Break = candidate.make();
      const report = checkWorkbook(broken.snapshot);
      const verdict = judge(plan, clean, broken, contradictionsOf(plan, broken), report);
      const { before, after } = broken;
      return { plan, candidate, before, after, verdict, findings: report.findings };
    }),
  );
  const candidates = new Map(
    WAYS.map((way) => [way, all.filter((candidate) => candidate.way === way).length]),
  );
  return { plan, onClean: clean.findings.flatMap(withFolgen), candidates, trials };
}
