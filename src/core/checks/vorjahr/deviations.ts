import type { Figure } from '../../plan/types';
import type { Exactness, Unanswered } from '../judge/equation';
import { judge, type Judgement } from '../judge/judge';
import type { RuleId } from '../catalogue';
import { cellOf, columnName, figureAt, rowName } from '../words';
import type { SharedColumn } from './columns';
import type { Match } from './matchRows';
import type { Pairing } from './pairTables';
import { shownAt } from './figures';
import { notTheSame, oneSided, severalOfOneName } from './sentences';

/** A figure of an earlier year that is not what last year's plan says. */
export interface Deviation {
  readonly pairing: Pairing;
  readonly match: Match;
  readonly column: SharedColumn;
  readonly judgement: Judgement;
  /** New less old, in the unit of the new plan. */
  readonly more: number;
}

export interface Compared {
  readonly pairing: Pairing;
  readonly column: SharedColumn;
  /** How many figures agree. */
  readonly held: number;
  /** What rounding explains. */
  readonly rounded: readonly Judgement[];
  /** By the row of the new plan. */
  readonly deviations: ReadonlyMap<number, Deviation>;
  readonly unanswered: readonly Unanswered[];
  /** Rows that one of the plans prints with the other sign. */
  readonly turned: ReadonlySet<number>;
}

/** Whether the new plan calculates it. */
export function isFromFormula({ judgement }: Deviation): boolean {
  return judgement.equation.result.figure.formula !== null;
}

export const RULE_OF: Record<SharedColumn['given'], RuleId> = {
  ansatz: 'VJ-01',
  ergebnis: 'VJ-02',
};

/** Compares a column of the new plan with the same of last year's, row by row. */
export function compareColumn(pairing: Pairing, column: SharedColumn): Compared {
  const { here, there } = pairing;
  const rule = RULE_OF[column.given];
  const deviations = new Map<number, Deviation>();
  const rounded: Judgement[] = [];
  const unanswered: Unanswered[] = [];
  let held = 0;
  const turned = turnedRows(pairing, column);
  for (const match of pairing.matches) {
    const [shown, stood] = [
      shownAt(here, match.here, column.here),
      shownAt(there, match.there, column.there),
    ];
    if (shown === 0 && stood === 0) continue;
    if (shown === stood && column.factor === 1) {
      held += 1;
      continue;
    }
    const figure = figureAt(here, match.here, column.here);
    const before = figureAt(there, match.there, column.there);
    if (!figure || !before) {
      const cell = cellOf(here, match.here, column.here);
      const reason = `${oneSided(pairing, match, column)}.`;
      unanswered.push({ rule, table: here, cell, reason });
      continue;
    }
    const factor = turned.has(match.here) ? -column.factor : column.factor;
    const judgement = judge({
      rule,
      table: here,
      terms: [{ figure: before, factor }],
      result: { figure, factor: 1 },
      exactness: exactnessOf(column, figure, before),
      family: rule,
      say: notTheSame(pairing, match, column, before),
    });
    if (judgement.state === 'bestanden') held += 1;
    else if (judgement.state === 'rundung') rounded.push(judgement);
    else {
      const more = figure.shown - before.shown * factor;
      deviations.set(match.here, { pairing, match, column, judgement, more });
    }
  }
  const several = compareDoubtful(pairing, column);
  return {
    pairing,
    column,
    held: held + several.held,
    rounded,
    deviations,
    unanswered: [...unanswered, ...several.unanswered],
    turned,
  };
}

function exactnessOf({ given, factor }: SharedColumn, one: Figure, other: Figure): Exactness {
  if (factor !== 1 || one.unit !== other.unit) return 'umgerechnet';
  return given === 'ansatz' ? 'festgesetzt' : 'gerundet';
}

/** From so many rows on that differ in their sign alone, one of the plans prints Aufwendungen negative. */
const PRINTED_NEGATIVE = 3;

function turnedRows({ here, there, matches }: Pairing, column: SharedColumn): ReadonlySet<number> {
  const opposite = new Set<number>();
  let exactly = 0;
  for (const match of matches) {
    const figure = shownAt(here, match.here, column.here);
    const before = shownAt(there, match.there, column.there) * column.factor;
    if (figure * before >= 0) continue;
    opposite.add(match.here);
    if (Math.abs(figure + before) <= Math.abs(figure) * 1e-3) exactly += 1;
  }
  return exactly >= PRINTED_NEGATIVE ? opposite : new Set();
}

/** Rows under one name hold where the same figures stand there, in whatever order. */
function compareDoubtful(
  { here, there, doubtful }: Pairing,
  column: SharedColumn,
): Pick<Compared, 'held' | 'unanswered'> {
  const rule = RULE_OF[column.given];
  const unanswered: Unanswered[] = [];
  let held = 0;
  for (const rows of doubtful) {
    const ours = sorted(rows.here.map((row) => shownAt(here, row, column.here)));
    const theirs = sorted(
      rows.there.map((row) => shownAt(there, row, column.there) * column.factor),
    );
    const unit = column.factor === 1 ? 1e-6 : 0.5;
    const alike =
      ours.length === theirs.length &&
      ours.every((figure, index) => Math.abs(figure - theirs[index]!) <= unit);
    if (alike) held += ours.length;
    else {
      const [first] = rows.here;
      const reason = severalOfOneName(
        rowName(here.rows[first!]!),
        columnName(here.columns[column.here]!),
      );
      unanswered.push({ rule, table: here, cell: cellOf(here, first!, column.here), reason });
    }
  }
  return { held, unanswered };
}

/** Zeros say nothing. */
function sorted(figures: readonly number[]): number[] {
  return figures.filter((figure) => figure !== 0).sort((a, b) => a - b);
}
