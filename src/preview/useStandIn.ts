import { useEffect, useState } from 'react';
import type { ExcelStandIn } from './host/excelStandIn';
import type { Happening } from './host/workbook/happenings';

interface Seen {
  /** Counts what happened to what the sheets show. */
  readonly version: number;
  /** Counts everything, selecting included. */
  readonly happenings: number;
  /** Whether the workbook was changed since it was opened or saved. */
  readonly isChanged: boolean;
}

const UNSEEN: Seen = { version: 0, happenings: 0, isChanged: false };

/** What has happened in the workbook, so that the page shows it: the state itself is changed in place. */
export function useStandIn(standIn: ExcelStandIn) {
  const [seen, setSeen] = useState(UNSEEN);
  useEffect(
    () =>
      standIn.listen((happening) =>
        setSeen(({ version, happenings, isChanged }) => ({
          version: version + (SEEN_ON_SHEETS.has(happening.kind) ? 1 : 0),
          happenings: happenings + 1,
          isChanged: isChanged || CHANGES.has(happening.kind),
        })),
      ),
    [standIn],
  );
  return {
    ...seen,
    /** The workbook is another one, or stands in a file as it is. */
    settle: () => setSeen((last) => ({ ...last, version: last.version + 1, isChanged: false })),
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
