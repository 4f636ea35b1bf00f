import { useMemo, useState } from 'react';
import { acknowledge, type Acknowledgement } from '../../core/review/acknowledgement';
import { select } from '../../excel/select';
import { applyChanges } from '../../excel/write/applyChanges';
import { cellName } from './cellName';
import type { FindingActions } from './findingActions';
import { done, failed, messageOf, type Message } from './message';
import type { Checked, Pruefung } from './usePruefung';

/** What a person can do with the findings of a check. */
export function useFindingActions(
  { snapshot }: Checked,
  { check, keep }: Pick<Pruefung, 'check' | 'keep'>,
  onMessage: (message: Message | null) => void,
): FindingActions {
  const [lastSign, setLastSign] = useState('');
  return useMemo(() => {
    const keepChanged = async (
      change: (all: readonly Acknowledgement[]) => Acknowledgement[],
      sentence: string,
    ) => {
      const problem = await keep((stored) => ({
        ...stored,
        acknowledgements: change(stored.acknowledgements),
      }));
      onMessage(problem === null ? done(sentence) : failed(problem));
    };
    return {
      snapshot,
      lastSign,
      jump: (cell) => {
        void select(cell.sheet, cell.row, cell.column).then((problem) =>
          onMessage(problem === null ? null : failed(problem)),
        );
      },
      accept: async ({ change }) => {
        if (change === null) return;
        const place = cellName(change, '');
        const label = `Vorschlag für ${place}`;
        const outcome = await applyChanges([change], snapshot, { label });
        onMessage(messageOf(outcome, `Der Vorschlag für ${place} ist übernommen.`));
        if (outcome.kind !== 'refused') await check();
      },
      acknowledge: async (finding, note) => {
        setLastSign(note.sign);
        await keepChanged(
          (all) => [...all, acknowledge(finding, note)],
          `Der Befund in ${cellName(finding.cell, '')} ist zur Kenntnis genommen und steht jetzt am Ende der Liste.`,
        );
      },
      takeBack: (acknowledgement) =>
        keepChanged(
          (all) => all.filter((one) => !isSame(one, acknowledgement)),
          'Der Befund ist wieder offen.',
        ),
    };
  }, [snapshot, lastSign, check, keep, onMessage]);
}

/** What is kept is read anew with every change. */
function isSame(one: Acknowledgement, other: Acknowledgement): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
