import { WAYS } from '../breaks/ways';
import type { Measurement, Trial } from './measure';
import { SIDES, type PairMeasurement } from './yearPairs';
import { percent, precisionOf, recallOf, scoreOf } from './summary';

const HEAD = [
  '',
  'of',
  'tried',
  'contradict',
  'recall',
  'at its cell',
  'silent',
  'precision',
  'false alarms',
  'Hinweis/Rundung',
  'per contradiction',
];

/** Two tables, per way and per layout. */
export function printed(title: string, measurements: readonly Measurement[]): string {
  const trials = measurements.flatMap((measurement) => measurement.trials);
  const possible = (of: readonly Measurement[], ways: readonly string[]) =>
    of.reduce(
      (total, { candidates }) =>
        total +
        [...candidates].reduce((n, [way, count]) => n + (ways.includes(way) ? count : 0), 0),
      0,
    );
  const tried = WAYS.filter((way) => trials.some(({ candidate }) => candidate.way === way));
  const perWay = tried.map((way) =>
    line(
      way,
      possible(measurements, [way]),
      trials.filter(({ candidate }) => candidate.way === way),
    ),
  );
  const perLayout = measurements.map((measurement) =>
    line(measurement.plan.name, possible([measurement], tried), measurement.trials),
  );
  const all = line('all', possible(measurements, tried), trials);
  const clean = measurements.map(({ plan, onClean }) => `${plan.name} ${onClean.length}`);
  return [
    `\n${title}`,
    aligned([HEAD, ...perWay, all]),
    '',
    aligned([HEAD, ...perLayout]),
    `Findings on the clean plans: ${clean.join(', ')}`,
  ].join('\n');
}

/** One line for each side of the pairs of years. */
export function printedPairs(measurements: readonly PairMeasurement[]): string {
  const possible = measurements.reduce((total, pair) => total + pair.possible, 0);
  const lines = SIDES.map((side) =>
    line(
      side,
      possible,
      measurements.flatMap(({ trials }) => trials.filter((trial) => trial.side === side)),
    ),
  );
  const clean = measurements.map(({ plan, onClean }) => `${plan.name} ${onClean.length}`);
  return [
    '\nPlans against the files of the year before, open layouts',
    aligned([HEAD, ...lines]),
    `Findings on the clean pairs: ${clean.join(', ')}`,
  ].join('\n');
}

function line(name: string, possible: number, trials: readonly Trial[]): string[] {
  const score = scoreOf(trials);
  const { contradictions, silent, atCell, right, wrong, loud, quiet } = score;
  return [
    name,
    String(possible),
    String(trials.length),
    String(contradictions),
    contradictions === 0 ? '–' : percent(recallOf(score)),
    contradictions === 0 ? '–' : percent(atCell / contradictions),
    String(silent),
    right + wrong === 0 ? '–' : percent(precisionOf(score)),
    String(wrong),
    String(quiet),
    contradictions === 0 ? '–' : (loud / contradictions).toFixed(2),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}
