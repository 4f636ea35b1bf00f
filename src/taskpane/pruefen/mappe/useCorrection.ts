import { useCallback } from 'react';
import type { RecognisedTable } from '../../../core/checks/report';
import type { Correction } from '../../../core/plan/correction';
import { withCorrection } from '../../../core/review/corrected';
import { done, failed, type Message } from '../message';
import type { Pruefung } from '../usePruefung';

/** Keeps what a person says about a table in the workbook, and checks with it. */
export function useCorrection(
  { keep }: Pick<Pruefung, 'keep'>,
  onMessage: (message: Message | null) => void,
) {
  return useCallback(
    async (table: RecognisedTable, correction: Pick<Correction, 'kind' | 'unit'>) => {
      const problem = await keep((stored) => ({
        ...stored,
        corrections: withCorrection(stored.corrections, table, correction),
      }));
      const isReset = correction.kind === null && correction.unit === null;
      const sentence = isReset
        ? `Die Tabelle auf „${table.sheet}“ ist wieder wie erkannt.`
        : `Die Tabelle auf „${table.sheet}“ ist berichtigt.`;
      onMessage(problem === null ? done(sentence) : failed(problem));
    },
    [keep, onMessage],
  );
}
