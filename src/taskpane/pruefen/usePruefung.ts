import { useCallback, useRef, useState } from 'react';
import { checkWorkbook } from '../../core/checks/checkWorkbook';
import type { Report } from '../../core/checks/report';
import type { Rule } from '../../core/checks/rules/rule';
import { reviewed, type ReviewedFinding } from '../../core/review/reviewed';
import type { Snapshot } from '../../core/workbook/snapshot';
import { problem as problemFor, type Problem } from '../../excel/problems/problem';
import { problemOf } from '../../excel/problems/problemOf';
import { readWorkbook } from '../../excel/read/readWorkbook';
import { readStored, writeStored } from '../../excel/stored/store';
import { NOTHING_STORED, type Stored } from '../../excel/stored/stored';
import { thisMinute } from './today';

/** What is being done at the moment. */
export type Activity =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number | null }
  | { readonly kind: 'checking' };

/** What a workbook said when it was read, what is kept in it, and what the checks say to both. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly stored: Stored;
  /** When that was, by the person's clock. */
  readonly time: string;
  readonly report: Report;
  readonly findings: readonly ReviewedFinding[];
}

interface State {
  readonly activity: Activity | null;
  readonly checked: Checked | null;
  readonly problem: Problem | null;
}

const NOT_YET: State = { activity: null, checked: null, problem: null };

export type Pruefung = ReturnType<typeof usePruefung>;

/** The check of the open workbook: reads it, checks it, and can be stopped. */
export function usePruefung() {
  const [state, setState] = useState(NOT_YET);
  const running = useRef<AbortController | null>(null);
  /** The plan of the year before, which the person has chosen; it is kept nowhere else. */
  const lastYear = useRef<Rule | null>(null);
  const change = useCallback(
    (next: Partial<State>) => setState((last) => ({ ...last, ...next })),
    [],
  );

  /** Gives what was found, or null where something is in the way, which is then shown. */
  const check = useCallback(async (): Promise<Checked | null> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const show = (next: Partial<State>) => {
      if (!signal.aborted) change(next);
    };
    show({ activity: { kind: 'reading', done: 0, all: null }, problem: null });
    try {
      const kept = await readStored();
      const stored = kept.kind === 'stored' ? kept.stored : NOTHING_STORED;
      const snapshot = await readWorkbook({
        signal,
        merges: true,
        onProgress: (done, all) => show({ activity: { kind: 'reading', done, all } }),
      });
      show({ activity: { kind: 'checking' } });
      await nextPaint();
      if (signal.aborted) return null;
      // Findings are worth showing even where what was acknowledged of them cannot be read.
      const problem = kept.kind === 'failed' ? kept.problem : null;
      const checked = checkedOf(snapshot, stored, thisMinute(), lastYear.current);
      change({ activity: null, checked, problem });
      return checked;
    } catch (reason) {
      show({ activity: null, problem: problemOf(reason) });
      return null;
    }
  }, [change]);

  const cancel = useCallback(() => {
    running.current?.abort();
    change({ activity: null, problem: problemFor('cancelled') });
  }, [change]);

  /** Changes what is kept in the workbook; gives what stands in the way. */
  const keep = useCallback(async (addTo: (stored: Stored) => Stored): Promise<Problem | null> => {
    const outcome = await writeStored(addTo);
    if (outcome.kind === 'failed') return outcome.problem;
    setState((last) =>
      last.checked === null
        ? last
        : { ...last, checked: again(last.checked, outcome.stored, lastYear.current) },
    );
    return null;
  }, []);

  /** Compares with this plan of the year before from now on; null with none. */
  const compareWith = useCallback((rule: Rule | null) => {
    lastYear.current = rule;
    setState((last) =>
      last.checked === null
        ? last
        : { ...last, checked: again(last.checked, last.checked.stored, rule) },
    );
  }, []);

  /** After an edit, of which the watch has told. */
  const refresh = useCallback(
    (snapshot: Snapshot, stored: Stored) => {
      change({ checked: checkedOf(snapshot, stored, thisMinute(), lastYear.current) });
    },
    [change],
  );

  return { ...state, check, cancel, refresh, keep, compareWith };
}

/** What was read stays as it is. */
function again({ snapshot, time }: Checked, stored: Stored, lastYear: Rule | null): Checked {
  return checkedOf(snapshot, stored, time, lastYear);
}

function checkedOf(
  snapshot: Snapshot,
  stored: Stored,
  time: string,
  lastYear: Rule | null,
): Checked {
  const report = checkWorkbook(snapshot, stored.corrections, stored.rules, lastYear);
  return { snapshot, stored, time, report, findings: reviewed(report, stored.acknowledgements) };
}

/** Checking holds the page up; before it starts, the person shall see that it does. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
