import { useState } from 'react';
import { hasSameNames } from '../../core/comparison/carriedOver';
import { compare } from '../../core/comparison/compare';
import { isUnreadable } from '../../core/comparison/source/readSource';
import {
  insertionOf,
  type Destination,
  type Insertion,
} from '../../core/comparison/table/destination';
import type { Snapshot } from '../../core/workbook/snapshot';
import { problem } from '../../excel/problems/problem';
import { problemOf } from '../../excel/problems/problemOf';
import { select } from '../../excel/select';
import { readSelection } from '../../excel/selection';
import { applyChanges } from '../../excel/write/applyChanges';
import { done, failed, messageOf, type Message } from '../pruefen/message';
import { placeName } from './EarlierOnes';
import type { Found } from './found';
import { germanToday } from './germanToday';
import type { Target } from './target';
import type { Vergleich } from './useVergleich';

interface Asked extends Insertion {
  readonly snapshot: Snapshot;
}

/** Writes the comparison as the workbook is at that moment, and never over something without a yes. */
export function useInsert(
  { read, found, settings }: Vergleich,
  onMessage: (message: Message | null) => void,
  onWritten: () => void,
) {
  const [isWriting, setIsWriting] = useState(false);
  const [question, setQuestion] = useState<Asked | null>(null);

  const write = async ({ changes, place, anchor, snapshot }: Asked) => {
    const label = `Vergleich in ${place}`;
    const outcome = await applyChanges(changes, snapshot, { label });
    onMessage(messageOf(outcome, `Der Vergleich ist eingefügt: ${place}.`));
    if (outcome.kind !== 'written' || found === null) return;
    onWritten();
    if (!snapshot.sheets.some(({ name }) => name === anchor.sheet)) {
      const obstacle = await select(anchor.sheet, anchor.row, anchor.column);
      if (obstacle !== null) onMessage(failed(obstacle));
    }
    await read(found.selection, settings);
  };

  const insert = async (target: Target) => {
    if (found === null || settings === null || isUnreadable(found.source)) return;
    setIsWriting(true);
    onMessage(null);
    try {
      // Somebody may have gone on since: what is written is what the workbook says now.
      const now = await read(found.selection, settings);
      if (now !== null && !isUnreadable(now.source)) {
        if (!hasSameNames(found.source, now.source)) {
          onMessage(failed(problem('changedSincePreview')));
          setIsWriting(false);
          return;
        }
        const destination = await destinationOf(target, now);
        const comparison = compare(now.source, settings);
        const insertion = insertionOf(comparison, destination, now.snapshot, germanToday());
        if ('refused' in insertion) {
          onMessage(failed(problem('sourceInTheWay', insertion.refused)));
        } else {
          const asked = { ...insertion, snapshot: now.snapshot };
          if (insertion.occupied.length + insertion.covered.length > 0) setQuestion(asked);
          else await write(asked);
        }
      }
    } catch (reason) {
      onMessage(failed(problemOf(reason)));
    }
    setIsWriting(false);
  };

  const overwrite = async () => {
    if (question === null) return;
    setQuestion(null);
    setIsWriting(true);
    await write(question);
    setIsWriting(false);
  };

  const dismiss = () => {
    setQuestion(null);
    onMessage(done('Es wurde nichts geschrieben.'));
  };

  return { insert, isWriting, question, overwrite, dismiss };
}

async function destinationOf(target: Target, { earlier }: Found): Promise<Destination> {
  if (target === 'new sheet') return { kind: 'new sheet' };
  const own = earlier.find((each) => placeName(each.anchor) === target);
  if (own !== undefined) return { kind: 'earlier', earlier: own };
  const { sheet, area } = await readSelection();
  return { kind: 'cell', anchor: { sheet, row: area.row, column: area.column } };
}
