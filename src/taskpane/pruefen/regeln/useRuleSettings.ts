import { useCallback } from 'react';
import type { Settings } from '../../../core/checks/settings/settings';
import { done, failed, type Message } from '../message';
import type { Pruefung } from '../usePruefung';

/** Keeps how the rules are adjusted in the workbook, and checks with it. */
export function useRuleSettings(
  { keep }: Pick<Pruefung, 'keep'>,
  onMessage: (message: Message | null) => void,
) {
  return useCallback(
    async (rules: Settings, sentence: string) => {
      const problem = await keep((stored) => ({ ...stored, rules }));
      onMessage(problem === null ? done(sentence) : failed(problem));
    },
    [keep, onMessage],
  );
}
