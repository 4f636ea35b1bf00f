import { useCallback, useState } from 'react';
import { carriedOver } from '../../core/comparison/carriedOver';
import { newSettings } from '../../core/comparison/newSettings';
import { findComparisons, type Earlier, type Lost } from '../../core/comparison/existing/earlier';
import type { Settings } from '../../core/comparison/settings';
import { isUnreadable, type Selection } from '../../core/comparison/source/readSource';
import type { NamesIn } from '../../core/comparison/source/reading';
import type { Anchor } from '../../core/comparison/table/place';
import { quotedAddress } from '../../core/workbook/address';
import type { Problem } from '../../excel/problems/problem';
import { problemOf } from '../../excel/problems/problemOf';
import { readWorkbook } from '../../excel/read/readWorkbook';
import { readSelection } from '../../excel/selection';
import { findIn, type Found } from './found';

interface State {
  readonly isReading: boolean;
  readonly found: Found | null;
  /** null where there is nothing to compare. */
  readonly settings: Settings | null;
  readonly problem: Problem | null;
}

const NOT_YET: State = { isReading: false, found: null, settings: null, problem: null };

export type Vergleich = ReturnType<typeof useVergleich>;

/** The comparison of a selection: what it holds, and how it is to be compared. */
export function useVergleich() {
  const [state, setState] = useState(NOT_YET);

  /** Reads a selection; `settings` are kept where its indicators are still there. */
  const read = useCallback(
    async (selection: Selection | null, settings: Settings | null): Promise<Found | null> => {
      setState((last) => ({ ...last, isReading: true, problem: null }));
      try {
        const wanted = selection ?? (await readSelection());
        const found = findIn(await readWorkbook({ merges: true }), wanted);
        setState((last) => ({
          isReading: false,
          found,
          settings: settingsFor(found, settings, settings === last.settings ? last.found : null),
          problem: null,
        }));
        return found;
      } catch (reason) {
        setState((last) => ({ ...last, isReading: false, problem: problemOf(reason) }));
        return null;
      }
    },
    [],
  );

  /**
   * Goes on from a comparison of ours as it is in the workbook by now, with whatever has been typed into it; says what
   * became of it there, null where nothing could be read. What is compared stays as it is where it is gone.
   */
  const takeOver = useCallback(async (anchor: Anchor): Promise<Earlier | Lost | 'gone' | null> => {
    setState((last) => ({ ...last, isReading: true, problem: null }));
    try {
      const snapshot = await readWorkbook({ merges: true });
      const { earlier, lost } = findComparisons(snapshot);
      const address = quotedAddress(anchor);
      const one = [...earlier, ...lost].find((each) => quotedAddress(each.anchor) === address);
      setState((last) => {
        const before = last.found;
        if (one !== undefined && 'reading' in one) {
          const { sheet, area, namesIn } = one.reading;
          const found = findIn(snapshot, { sheet, area, namesIn });
          const settings = settingsFor(found, one.settings);
          return { isReading: false, found, settings, problem: null };
        }
        if (before === null) return { ...last, isReading: false };
        const found = findIn(snapshot, before.selection);
        const settings = settingsFor(found, last.settings, before);
        return { isReading: false, found, settings, problem: null };
      });
      return one ?? 'gone';
    } catch (reason) {
      setState((last) => ({ ...last, isReading: false, problem: problemOf(reason) }));
      return null;
    }
  }, []);

  /** The names stand elsewhere than it looked: everything is read anew. */
  const turn = useCallback((namesIn: NamesIn) => {
    setState((last) => {
      if (last.found === null) return last;
      const { snapshot, selection } = last.found;
      const found = findIn(snapshot, { ...selection, namesIn });
      return { ...last, found, settings: settingsFor(found, null) };
    });
  }, []);

  const change = useCallback((next: Partial<Settings>) => {
    setState((last) =>
      last.settings === null ? last : { ...last, settings: { ...last.settings, ...next } },
    );
  }, []);

  return { ...state, read, takeOver, turn, change };
}

/** `before` is what the settings were made for, where that is not the same. */
function settingsFor(
  { source }: Found,
  settings: Settings | null,
  before: Found | null = null,
): Settings | null {
  if (isUnreadable(source)) return null;
  if (settings === null) return newSettings(source);
  if (before !== null && !isUnreadable(before.source))
    return carriedOver(settings, before.source, source);
  const positions = new Set(source.kennzahlen.map(({ position }) => position));
  return { ...settings, chosen: settings.chosen.filter(({ position }) => positions.has(position)) };
}
