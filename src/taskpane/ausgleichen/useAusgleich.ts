import { useCallback, useRef, useState } from 'react';
import { prepare, type Prepared } from '../../core/balance/propose';
import { checkWorkbook } from '../../core/checks/checkWorkbook';
import type { Report } from '../../core/checks/report';
import type { Snapshot } from '../../core/workbook/snapshot';
import { problem as problemFor, type Problem } from '../../excel/problems/problem';
import { problemOf } from '../../excel/problems/problemOf';
import { readWorkbook } from '../../excel/read/readWorkbook';
import { readStored } from '../../excel/stored/store';
import { NOTHING_STORED } from '../../excel/stored/stored';

/** A workbook that was read, its plan, and what the checks say to it. */
export interface Read {
  /** As it stands in Excel: what the person has seen. */
  readonly snapshot: Snapshot;
  readonly prepared: Prepared;
  readonly report: Report;
}

interface State {
  readonly isReading: boolean;
  readonly read: Read | null;
  readonly problem: Problem | null;
}

const NOT_YET: State = { isReading: false, read: null, problem: null };

/** Reads the open workbook for balancing; can be stopped. */
export function useAusgleich() {
  const [state, setState] = useState(NOT_YET);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async (): Promise<Read | null> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState((last) => ({ ...last, isReading: true, problem: null }));
    try {
      const kept = await readStored();
      const snapshot = await readWorkbook({ signal, merges: true });
      if (signal.aborted) return null;
      const { corrections, rules } = kept.kind === 'stored' ? kept.stored : NOTHING_STORED;
      const read: Read = {
        snapshot,
        prepared: prepare(snapshot, corrections),
        report: checkWorkbook(snapshot, corrections, rules),
      };
      setState({ isReading: false, read, problem: null });
      return read;
    } catch (reason) {
      if (!signal.aborted)
        setState((last) => ({ ...last, isReading: false, problem: problemOf(reason) }));
      return null;
    }
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState((last) => ({ ...last, isReading: false, problem: problemFor('cancelled') }));
  }, []);

  return { ...state, look, cancel };
}
