import type { Activity } from './usePruefung';

/** What is being done, for those who do not see the bar. */
export function activityText({ kind }: Activity): string {
  return kind === 'reading' ? 'Die Mappe wird gelesen.' : 'Der Plan wird geprüft.';
}
