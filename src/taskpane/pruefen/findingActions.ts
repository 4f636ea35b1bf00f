import type { CellOnSheet, Finding } from '../../core/checks/report';
import type { Acknowledgement, Note } from '../../core/review/acknowledgement';
import type { Snapshot } from '../../core/workbook/snapshot';

/** What a person can do with a finding. */
export interface FindingActions {
  readonly jump: (cell: CellOnSheet) => void;
  readonly accept: (finding: Finding) => Promise<void>;
  readonly acknowledge: (finding: Finding, note: Note) => Promise<void>;
  readonly takeBack: (acknowledgement: Acknowledgement) => Promise<void>;
  /** What the findings were made of. */
  readonly snapshot: Snapshot;
  /** The Kürzel that was typed last. */
  readonly lastSign: string;
}
