import type { JobPart } from './jobPart';

interface JobEntry {
  readonly name: string;
  /** Each job is a file of its own, so that the pane is there before all of them are. */
  readonly load: () => Promise<JobPart>;
}

/** In the order of their tabs. */
export const JOBS = {
  pruefen: {
    name: 'Prüfen',
    load: () =>
      import(/* webpackChunkName: "pruefen" */ './pruefen/Pruefen').then(({ Pruefen }) => Pruefen),
  },
  ausgleichen: {
    name: 'Ausgleichen',
    load: () =>
      import(/* webpackChunkName: "ausgleichen" */ './ausgleichen/Ausgleichen').then(
        ({ Ausgleichen }) => Ausgleichen,
      ),
  },
  vergleichen: {
    name: 'Vergleichen',
    load: () =>
      import(/* webpackChunkName: "vergleichen" */ './vergleichen/Vergleichen').then(
        ({ Vergleichen }) => Vergleichen,
      ),
  },
  funktionen: {
    name: 'Funktionen',
    load: () =>
      import(/* webpackChunkName: "funktionen" */ './funktionen/Funktionen').then(
        ({ Funktionen }) => Funktionen,
      ),
  },
} as const satisfies Readonly<Record<string, JobEntry>>;

export type Job = keyof typeof JOBS;

export const ALL_JOBS = Object.keys(JOBS) as Job[];
