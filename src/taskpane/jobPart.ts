import type { ComponentType } from 'react';

/** What every job is given. */
export interface JobProps {
  readonly isConnected: boolean;
}

export type JobPart = ComponentType<JobProps>;
