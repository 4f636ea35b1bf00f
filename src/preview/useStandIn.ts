import { useEffect, useState } from 'react';
import type { ExcelStandIn } from './host/excelStandIn';
import type { Progress } from './host/calculation/slices';
import type { Happening } from './host/workbook/happenings';

interface Seen {
  /** Counts what happened to what the sheets show. */
  readonly version: number;
  /** Counts everything, selecting included. */
  readonly happenings: number;
  /** How far a calculation is that takes its time; null where none is under way. */
  readonly calculating: Progress | null;
  /** Whether the workbook was changed since it was opened or saved. */
  readonly isChanged: boolean;
}

const UNSEEN: Seen = { version: 0, happenings: 0, calculating: null, isChanged: false };

/** What has happened in the workbook, so that the page shows it: the state itself is changed in place. */
export function useStandIn(standIn: ExcelStandIn) {
  const [seen, setSeen] = useState(UNSEEN);
  useEffect(
    () =>
      standIn.listen((happening) =>
        setSeen(({ version, happenings, calculating, isChanged }) => ({
          version: version + (SEEN_ON_SHEETS.has(happening.kind) ? 1 : 0),
          happenings: happenings + 1,
          calculating: happening.kind === 'calculating' ? happening.progress : calculating,
          isChanged: isChanged || CHANGES.has(happening.kind),
        })),
      ),
    [standIn],
  );
  return {
    ...seen,
    /** The workbook is another one, or stands in a file as it is. */
    settle: () =>
      setSeen((last) => ({
        ...last,
        version: last.version + 1,
        calculating: null,
        isChanged: false,
      })),
  };
}

const CHANGES = new Set<Happening['kind']>([
  'cellsChanged',
  'formatChanged',
  'sheetAdded',
  'sheetDeleted',
  'appearanceChanged',
]);

const SEEN_ON_SHEETS = new Set<Happening['kind']>([...CHANGES, 'calculated']);
