import { useCallback, useEffect, useState } from 'react';
import type { JobPart } from './jobPart';
import { ALL_JOBS, JOBS, type Job } from './jobs';

/** Missing while it is being loaded. */
type JobParts = Readonly<Partial<Record<Job, JobPart | 'failed'>>>;

const [FIRST, ...OTHERS] = ALL_JOBS;

/**
 * Loads the first job, and the others as soon as it is there, without being asked: where the network fails later, or
 * the server gets another version, the pane goes on with what it has.
 */
export function useJobParts() {
  const [parts, setParts] = useState<JobParts>({});
  const load = useCallback(async (job: Job) => {
    setParts((last) => without(last, job));
    const part = await JOBS[job].load().catch(() => 'failed' as const);
    setParts((last) => ({ ...last, [job]: part }));
  }, []);
  useEffect(() => {
    void load(FIRST!).then(() => Promise.all(OTHERS.map(load)));
  }, [load]);
  return { parts, load };
}

function without(parts: JobParts, job: Job): JobParts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== job));
}
