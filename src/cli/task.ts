import type { Settings } from '../core/checks/settings/settings';
import type { Presentation } from './presentation';

/** How all files are checked and shown: plain data, since it travels to the workers. */
export interface Task {
  readonly presentation: Presentation;
  readonly settings: Settings;
  /** The file with the plan of the year before; null where there is none. */
  readonly lastYear: string | null;
}
