import { useCallback, useEffect, useState } from 'react';
import { discardUndo, undo, undoLabel, type UndoOutcome } from '../../../excel/undo/undo';
import { problemOf } from '../../../excel/problems/problemOf';
import { done, failed, type Message } from '../message';

type ChangedSince = Extract<UndoOutcome, { kind: 'changedSince' }>;

/** Takes back what Planwerk has written, the latest first; looks anew whenever `seen` is another. */
export function useUndo(
  seen: unknown,
  check: () => Promise<unknown>,
  onMessage: (message: Message | null) => void,
) {
  const [label, setLabel] = useState<string | null>(null);
  const [question, setQuestion] = useState<ChangedSince | null>(null);
  const look = useCallback(() => {
    undoLabel().then(setLabel, () => setLabel(null));
  }, []);
  useEffect(look, [look, seen]);

  const takeBack = async (overwrite: boolean) => {
    setQuestion(null);
    const outcome = await undo({ overwrite });
    if (outcome.kind === 'changedSince') {
      onMessage(null);
      setQuestion(outcome);
      return;
    }
    look();
    if (outcome.kind === 'failed') {
      onMessage(failed(outcome.problem));
      return;
    }
    onMessage(done(`Rückgängig gemacht: ${outcome.label}.`));
    await check();
  };

  const discard = async () => {
    try {
      await discardUndo();
      onMessage(done('Die Aufzeichnung zum Rückgängigmachen ist verworfen.'));
    } catch (reason) {
      onMessage(failed(problemOf(reason)));
    }
    setQuestion(null);
    look();
  };

  return { label, question, takeBack, discard, look, dismiss: () => setQuestion(null) };
}

export type Undo = ReturnType<typeof useUndo>;
