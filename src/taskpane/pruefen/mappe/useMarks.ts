import { useState } from 'react';
import { removalOfMarks } from '../../../core/review/marks';
import type { Change, Mark } from '../../../core/workbook/change';
import { applyChanges } from '../../../excel/write/applyChanges';
import { messageOf, type Message } from '../message';
import type { Checked } from '../usePruefung';

/** The marks for what was checked, and what is said when they are there. */
export type MarksOf = (checked: Checked) => {
  readonly marks: readonly Mark[];
  readonly sentence: string;
};

/** Puts marks of ours on the sheets in place of those that are there: only one thing is shown at a time. */
export function useMarks(
  upToDate: () => Promise<Checked | null>,
  onMessage: (message: Message | null) => void,
  onWritten: () => void,
) {
  const [isWriting, setIsWriting] = useState(false);
  const write = async (label: string, marksOf: MarksOf) => {
    setIsWriting(true);
    const checked = await upToDate();
    if (checked !== null) {
      const { marks, sentence } = marksOf(checked);
      const changes: Change[] = [...removalOfMarks(checked.snapshot.sheets), ...marks];
      const outcome = await applyChanges(changes, checked.snapshot, { label });
      onMessage(messageOf(outcome, sentence));
      onWritten();
    }
    setIsWriting(false);
  };
  return {
    isWriting,
    mark: write,
    remove: () =>
      write('Markierungen entfernt', () => ({
        marks: [],
        sentence: 'In der Mappe ist keine Markierung von Planwerk mehr.',
      })),
  };
}
