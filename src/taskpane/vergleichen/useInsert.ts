import { useState } from 'react';
import { compare } from '../../core/comparison/compare';
import { isUnreadable } from '../../core/comparison/source/readSource';
import {
  insertionOf,
  type Destination,
  type Insertion,
} from '../../core/comparison/table/destination';
import type { Snapshot } from '../../core/workbook/snapshot';
import { problemOf } from '../../excel/problems/problemOf';
import { readSelection } from '../../excel/selection';
import { applyChanges } from '../../excel/write/applyChanges';
import { done, failed, messageOf, type Message } from '../pruefen/message';
import { placeName } from './EarlierOnes';
import type { Found } from './found';
import type { Vergleich } from './useVergleich';

/** A new sheet, the selected cell, or the place of an earlier comparison. */
export type Target = string;

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

  const write = async ({ changes, place, snapshot }: Asked) => {
    const label = `Vergleich in ${place}`;
    const outcome = await applyChanges(changes, snapshot, { label });
    onMessage(messageOf(outcome, `Der Vergleich ist eingefügt: ${place}.`));
    if (outcome.kind !== 'written' || found === null) return;
    onWritten();
    await read(found.selection, settings);
  };

  const insert = async (target: Target) => {
    if (found === null || settings === null) return;
    setIsWriting(true);
    onMessage(null);
    try {
      // Somebody may have gone on since: what is written is what the workbook says now.
      const now = await read(found.selection, settings);
      if (now !== null && !isUnreadable(now.source)) {
        const destination = await destinationOf(target, now);
        const comparison = compare(now.source, settings);
        const insertion = {
          ...insertionOf(comparison, destination, now.snapshot),
          snapshot: now.snapshot,
        };
        if (insertion.occupied.length > 0) setQuestion(insertion);
        else await write(insertion);
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
  const own = earlier.find((each) => placeName(each) === target);
  if (own !== undefined) return { kind: 'earlier', earlier: own };
  const { sheet, area } = await readSelection();
  return { kind: 'cell', anchor: { sheet, row: area.row, column: area.column } };
}
