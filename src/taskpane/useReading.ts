import { useCallback, useRef, useState } from 'react';
import { problem as problemFor, type Problem } from '../excel/problems/problem';
import { problemOf } from '../excel/problems/problemOf';

interface State<T> {
  readonly isReading: boolean;
  readonly found: T | null;
  readonly problem: Problem | null;
}

/**
 * Something that is read of the open workbook when the person asks for it; can be stopped. `read` must stay the same
 * function.
 */
export function useReading<T>(read: (signal: AbortSignal) => Promise<T>) {
  const [state, setState] = useState<State<T>>({ isReading: false, found: null, problem: null });
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async (): Promise<T | null> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState((last) => ({ ...last, isReading: true, problem: null }));
    try {
      const found = await read(signal);
      if (signal.aborted) return null;
      setState({ isReading: false, found, problem: null });
      return found;
    } catch (reason) {
      if (!signal.aborted)
        setState((last) => ({ ...last, isReading: false, problem: problemOf(reason) }));
      return null;
    }
  }, [read]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState((last) => ({ ...last, isReading: false, problem: problemFor('cancelled') }));
  }, []);

  return { ...state, look, cancel };
}
