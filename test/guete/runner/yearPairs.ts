import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Report } from '../../../src/core/checks/report';
import { DEFAULTS } from '../../../src/core/checks/settings/settings';
import { vorjahresabgleich } from '../../../src/core/checks/vorjahr/abgleich';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { lastYearOf } from '../../support/lastYear';
import type { Break, Candidate } from '../breaks/break';
import { contradictionsOf } from '../breaks/candidates';
import { valueCandidates } from '../breaks/values';
import type { Way } from '../breaks/ways';
import { samePlace, type Figure, type Probeplan } from '../generator/model';
import { sampleOf } from '../generator/random';
import type { Layout } from '../layouts/layouts';
import { judge, withFolgen } from './judge';
import type { Measurement, Trial } from './measure';

/** Where a figure of the year before was copied wrongly: in the new plan, or in the file that it is held against. */
export const SIDES = ['vorjahresspalte', 'vorjahresplan'] as const;
type Side = (typeof SIDES)[number];

export interface PairMeasurement extends Pick<Measurement, 'plan' | 'onClean'> {
  readonly possible: number;
  readonly trials: readonly PairTrial[];
}

interface PairTrial extends Trial {
  readonly side: Side;
}

const SLIPS: readonly Way[] = ['ziffer', 'zahlendreher', 'vorzeichen', 'mal10'];

/** The plan with the file that its columns of the year before come from, and one slip in either of the two. */
export function measurePair({ build }: Layout, perWay: number): PairMeasurement {
  const plan = build();
  const clean = checked(plan.snapshot, plan.snapshot);
  const all = valueCandidates(plan).filter(({ at, way }) => {
    const figure = plan.figures.find((each) => samePlace(each, at));
    return SLIPS.includes(way) && figure !== undefined && isAnsatzOfTheYearBefore(figure);
  });
  const chosen = SLIPS.flatMap((way) =>
    sampleOf(
      all.filter((candidate) => candidate.way === way),
      perWay,
      `${plan.name} pair ${way}`,
    ),
  );
  return {
    plan,
    onClean: clean.findings.flatMap(withFolgen),
    possible: all.length,
    trials: SIDES.flatMap((side) =>
      chosen.map((candidate) => trialOf(plan, clean, candidate, side)),
    ),
  };
}

/** The plans that are generated are for 2025; their columns say so in their keys: `a24`, `2024`. */
function isAnsatzOfTheYearBefore({ plan, columnKey }: Figure): boolean {
  return plan && columnKey.endsWith('24');
}

function trialOf(plan: Probeplan, clean: Report, candidate: Candidate, side: Side): PairTrial {
  const broken: Break = candidate.make();
  const { before, after } = broken;
  const isHere = side === 'vorjahresspalte';
  const report = isHere
    ? checked(broken.snapshot, plan.snapshot)
    : checked(plan.snapshot, broken.snapshot);
  const notLastYears = { cells: broken.broken, result: null };
  const contradictions = [notLastYears, ...(isHere ? contradictionsOf(plan, broken) : [])];
  const verdict = judge(plan, clean, broken, contradictions, report);
  // A wrong sum in the new plan is found without last year's, too.
  const caught = verdict.caught && isOfLastYear(report, plan, candidate);
  return {
    side,
    plan,
    candidate,
    before,
    after,
    verdict: { ...verdict, caught },
    findings: report.findings,
  };
}

function isOfLastYear({ findings }: Report, plan: Probeplan, { at }: Candidate): boolean {
  const sheet = plan.snapshot.sheets[at.sheet]!.name;
  return findings
    .flatMap(withFolgen)
    .filter(({ rule }) => rule.startsWith('VJ-'))
    .flatMap(({ cell, cells }) => [cell, ...cells])
    .some((cell) => samePlace({ ...cell, sheet: at.sheet }, at) && cell.sheet === sheet);
}

function checked(snapshot: Snapshot, source: Snapshot): Report {
  const rule = vorjahresabgleich('vorjahr.xlsx', lastYearOf(source));
  return checkWorkbook(snapshot, [], DEFAULTS, rule);
}
