import { prepare, type Prepared } from '../../core/balance/propose';
import { checkWorkbook } from '../../core/checks/checkWorkbook';
import type { Report } from '../../core/checks/report';
import type { Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../excel/read/readWorkbook';
import { readStored } from '../../excel/stored/store';
import { NOTHING_STORED } from '../../excel/stored/stored';
import { useReading } from '../useReading';

/** A workbook that was read, its plan, and what the checks say to it. */
export interface Read {
  /** As it stands in Excel: what the person has seen. */
  readonly snapshot: Snapshot;
  readonly prepared: Prepared;
  readonly report: Report;
}

/** Reads the open workbook for balancing; can be stopped. */
export function useAusgleich() {
  const { found, ...reading } = useReading(readForBalancing);
  return { ...reading, read: found };
}

async function readForBalancing(signal: AbortSignal): Promise<Read> {
  const kept = await readStored();
  const snapshot = await readWorkbook({ signal, merges: true });
  const { corrections, rules } = kept.kind === 'stored' ? kept.stored : NOTHING_STORED;
  return {
    snapshot,
    prepared: prepare(snapshot, corrections),
    report: checkWorkbook(snapshot, corrections, rules),
  };
}
