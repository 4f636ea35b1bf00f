import { useState } from 'react';
import { removalOfMarks } from '../../../core/review/marks';
import type { Change, Mark } from '../../../core/workbook/change';
import { applyChanges } from '../../../excel/write/applyChanges';
import { messageOf, type Message } from '../message';
import type { Checked } from '../usePruefung';

/** Puts marks of ours on the sheets in place of those that are there: only one thing is shown at a time. */
export function useMarks(
  { snapshot }: Checked,
  onMessage: (message: Message | null) => void,
  onWritten: () => void,
) {
  const [isWriting, setIsWriting] = useState(false);
  const write = async (marks: readonly Mark[], label: string, sentence: string) => {
    setIsWriting(true);
    const changes: Change[] = [...removalOfMarks(snapshot.sheets), ...marks];
    const outcome = await applyChanges(changes, snapshot, { label });
    setIsWriting(false);
    onMessage(messageOf(outcome, sentence));
    onWritten();
  };
  return {
    isWriting,
    mark: write,
    remove: () => write([], 'Markierungen entfernt', 'Die Markierungen sind entfernt.'),
  };
}
