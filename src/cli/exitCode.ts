import type { Result } from './text/summary';

export const MISUNDERSTOOD = 2;

/** That a file could not be read weighs more than a Fehler in another one. */
export function exitCode({ withFehler, unreadable }: Result): number {
  if (unreadable > 0) return 2;
  return withFehler > 0 ? 1 : 0;
}
