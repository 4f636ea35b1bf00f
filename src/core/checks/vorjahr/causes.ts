import { SEVERITIES, type Finding, type Severity } from '../report';
import { figureAt } from '../words';
import { deviationFinding, missingHere, movedRow, unknownBefore } from './deviationFinding';
import type { Compared, Deviation } from './deviations';
import type { Pairing } from './pairTables';
import { oneSidedFinding } from './oneSidedFinding';
import { Parts, type Contribution } from './parts';
import type { Regrouping } from './regrouping';
import { replacedFinding, replacedIn } from './replaced';
import { throughout } from './throughout';
import { Twins } from './twins';
import { typedBehind } from './typedBehind';

/** A finding that is growing: what follows from it is put under it. */
interface Cause {
  readonly finding: Finding;
  severity: Severity;
  readonly folgen: Finding[];
}

/** A table with what was found when its columns were compared. */
export interface ComparedTable {
  readonly pairing: Pairing;
  readonly columns: readonly Compared[];
  readonly regroupings: readonly Regrouping[];
}

export interface Explained {
  readonly findings: readonly Finding[];
  /** Rows that the findings speak of, and that need not be told again: of the new plan, and of last year's. */
  readonly told: ReadonlyMap<Pairing, Told>;
}

export interface Told {
  readonly here: ReadonlySet<number>;
  readonly there: ReadonlySet<number>;
}

/** What differs, one finding for each cause: the sums over a figure and the tables that repeat it follow from it. */
export function explain(tables: readonly ComparedTable[]): Explained {
  const twins = new Twins<Cause>();
  const causes: Cause[] = [];
  const told = new Map<Pairing, Told>();
  for (const table of tables) {
    const work = new TableAtWork(table, twins);
    for (const column of table.columns) work.explain(column);
    causes.push(...work.causes);
    told.set(table.pairing, work.told());
  }
  const findings = causes.map(({ finding, severity, folgen }) => ({
    ...finding,
    severity,
    folgen: [...finding.folgen, ...folgen],
  }));
  return { findings, told };
}

/** Sums of sums of sums; a table that refers to itself in a circle has an end all the same. */
const DEEPEST = 20;

class TableAtWork {
  readonly causes: Cause[] = [];
  private readonly pairing: Pairing;
  private readonly parts: Parts;
  private readonly regrouped = { here: new Map<number, Cause>(), there: new Map<number, Cause>() };
  /** Rows that only one of the plans has, or another sum takes up: told once for all columns. */
  private readonly strange = { here: new Map<number, Cause>(), there: new Map<number, Cause>() };

  constructor(
    { pairing, regroupings }: ComparedTable,
    private readonly twins: Twins<Cause>,
  ) {
    this.pairing = pairing;
    this.parts = new Parts(pairing);
    for (const { finding, here, there } of regroupings) {
      const cause = this.add(finding);
      for (const row of here) this.regrouped.here.set(row, cause);
      for (const row of there) this.regrouped.there.set(row, cause);
    }
  }

  told(): Told {
    const rows = (side: 'here' | 'there'): ReadonlySet<number> =>
      new Set([...this.regrouped[side].keys(), ...this.strange[side].keys()]);
    return { here: rows('here'), there: rows('there') };
  }

  explain(compared: Compared): void {
    const whole = throughout(compared);
    const all = whole && this.add(whole);
    const known = new Map<number, Cause>();
    const resolve = (deviation: Deviation, depth: number): Cause => {
      const row = deviation.match.here;
      const cause =
        known.get(row) ??
        all ??
        this.causeOf(deviation, compared, (part) => resolve(part, depth + 1), depth);
      if (!known.has(row)) this.twins.add(deviation, cause);
      known.set(row, cause);
      return cause;
    };
    for (const deviation of compared.deviations.values()) resolve(deviation, 0);
    if (all) for (const deviation of compared.deviations.values()) follow(deviation, all);
  }

  private add(finding: Finding): Cause {
    const cause = { finding, severity: finding.severity, folgen: [] };
    this.causes.push(cause);
    return cause;
  }

  private causeOf(
    deviation: Deviation,
    compared: Compared,
    resolve: (part: Deviation) => Cause,
    depth: number,
  ): Cause {
    const regrouped = this.regrouped.here.get(deviation.match.here);
    if (regrouped) return regrouped;
    const cause =
      this.twins.find(deviation) ??
      (depth < DEEPEST ? this.rootOf(deviation, compared, resolve) : null);
    if (!cause) return this.add(deviationFinding(deviation));
    follow(deviation, cause);
    return cause;
  }

  /** The gravest of what a sum differs by; each of it is told. */
  private rootOf(
    deviation: Deviation,
    compared: Compared,
    resolve: (part: Deviation) => Cause,
  ): Cause | null {
    const contributions = this.parts.explaining(deviation, compared);
    if (!contributions) {
      const typed = typedBehind(deviation, compared);
      return typed && resolve(typed);
    }
    this.tellReplaced(contributions, deviation);
    const roots = contributions
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
      .flatMap((each) => this.causeOfPart(each, deviation, compared, resolve) ?? []);
    return roots.reduce<Cause | null>(
      (gravest, root) => (gravest && rank(gravest) <= rank(root) ? gravest : root),
      null,
    );
  }

  private causeOfPart(
    part: Contribution,
    sum: Deviation,
    compared: Compared,
    resolve: (part: Deviation) => Cause,
  ): Cause | null {
    const { pairing } = this;
    switch (part.kind) {
      case 'changed': {
        const own = compared.deviations.get(part.here);
        return own ? resolve(own) : this.oneSided(part.here, sum, part.amount);
      }
      case 'moved':
        return this.once('here', part.here, () => movedRow(pairing, part, sum));
      case 'fresh':
        return (
          this.regrouped.here.get(part.here) ??
          this.once('here', part.here, () => unknownBefore(pairing, part.here, sum, part.amount))
        );
      case 'dropped':
        return (
          this.regrouped.there.get(part.there) ??
          this.once('there', part.there, () => missingHere(pairing, part.there, sum, part.amount))
        );
    }
  }

  /** A row of both plans of which one gives no figure. */
  private oneSided(row: number, sum: Deviation, amount: number): Cause | null {
    const { here, there, matches } = this.pairing;
    const match = matches.find((each) => each.here === row);
    const hasFigure =
      match &&
      figureAt(here, row, sum.column.here) &&
      figureAt(there, match.there, sum.column.there);
    // Two figures that differ by their rounding are in order.
    if (!match || hasFigure) return null;
    return this.once('here', row, () => oneSidedFinding(sum, match, amount));
  }

  /** Rows in place of others are told together. */
  private tellReplaced(contributions: readonly Contribution[], sum: Deviation): void {
    const open = contributions.filter((part) => !this.isTold(part));
    const replaced = replacedIn(open);
    const finding = replaced && replacedFinding(replaced, sum);
    if (!replaced || !finding) return;
    const cause = this.add(finding);
    for (const { here } of replaced.fresh) this.strange.here.set(here, cause);
    for (const { there } of replaced.dropped) this.strange.there.set(there, cause);
  }

  private isTold(part: Contribution): boolean {
    const [side, row] =
      part.kind === 'dropped' ? (['there', part.there] as const) : (['here', part.here] as const);
    return this.regrouped[side].has(row) || this.strange[side].has(row);
  }

  private once(side: 'here' | 'there', row: number, write: () => Finding): Cause {
    const known = this.strange[side].get(row);
    if (known) return known;
    const cause = this.add(write());
    this.strange[side].set(row, cause);
    return cause;
  }
}

function rank({ severity }: Cause): number {
  return SEVERITIES.indexOf(severity);
}

/** A sum that differs because its rows were put elsewhere is to be looked at, as they are. */
function follow(deviation: Deviation, cause: Cause): void {
  const finding = deviationFinding(deviation);
  const isWorse = SEVERITIES.indexOf(finding.severity) < rank(cause);
  if (isWorse && rank(cause) > SEVERITIES.indexOf('warnung')) cause.severity = 'warnung';
  cause.folgen.push(isWorse ? { ...finding, severity: cause.severity } : finding);
}
