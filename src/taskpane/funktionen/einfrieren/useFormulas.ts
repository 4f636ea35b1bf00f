import { useCallback, useRef, useState } from 'react';
import { callingNames } from '../../../core/freeze/calls';
import { frozenLines, type FrozenLine } from '../../../core/freeze/frozenLines';
import { planwerkFormulas } from '../../../core/freeze/planwerkFormulas';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { problem as problemFor, type Problem } from '../../../excel/problems/problem';
import { problemOf } from '../../../excel/problems/problemOf';
import { readWorkbook } from '../../../excel/read/readWorkbook';
import { readSurroundings } from '../../../excel/read/surroundings';

export interface FoundFormulas {
  /** What the person has seen. */
  readonly snapshot: Snapshot;
  readonly lines: readonly FrozenLine[];
  /** Names of the workbook that call Planwerk themselves. */
  readonly names: readonly string[];
}

interface State {
  readonly isReading: boolean;
  readonly found: FoundFormulas | null;
  readonly problem: Problem | null;
}

const NOT_YET: State = { isReading: false, found: null, problem: null };

/** Looks for the formulas that need Planwerk; can be stopped. */
export function useFormulas() {
  const [state, setState] = useState(NOT_YET);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async (): Promise<FoundFormulas | null> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState((last) => ({ ...last, isReading: true, problem: null }));
    try {
      const snapshot = await readWorkbook({ signal });
      const surroundings = await readSurroundings(planwerkFormulas(snapshot), signal);
      if (signal.aborted) return null;
      const lines = frozenLines(snapshot, surroundings);
      const names = callingNames(snapshot.names).map(({ name }) => name);
      const found = { snapshot, lines, names };
      setState({ isReading: false, found, problem: null });
      return found;
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
