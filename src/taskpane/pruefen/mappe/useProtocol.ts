import { useState } from 'react';
import { protocolSheet } from '../../../core/review/protocol';
import type { Change, NewSheet } from '../../../core/workbook/change';
import { problemOf } from '../../../excel/problems/problemOf';
import { workbookName } from '../../../excel/workbookName';
import { applyChanges } from '../../../excel/write/applyChanges';
import { failed, messageOf, type Message } from '../message';
import type { Checked } from '../usePruefung';

/** Writes the Prüfprotokoll of a check. */
export function useProtocol(
  { report, findings, snapshot, time }: Checked,
  onMessage: (message: Message | null) => void,
  onWritten: () => void,
) {
  const [isWriting, setIsWriting] = useState(false);

  const sheet = async (): Promise<NewSheet> =>
    protocolSheet({
      report,
      reviewed: findings,
      file: await workbookName(),
      version: PLANWERK_VERSION,
      time,
      sheets: snapshot.sheets.map(({ name }) => name),
    });

  const write = async (change: Change, name: string, done: string) => {
    const outcome = await applyChanges([change], snapshot, { label: `Blatt „${name}“` });
    onMessage(messageOf(outcome, `Das Blatt „${name}“ ist ${done}.`));
    if (outcome.kind === 'written') onWritten();
  };

  const busy = async (work: () => Promise<void>) => {
    setIsWriting(true);
    try {
      await work();
    } catch (reason) {
      onMessage(failed(problemOf(reason)));
    }
    setIsWriting(false);
  };

  return {
    isWriting,
    add: () =>
      busy(async () => {
        const added = await sheet();
        await write(added, added.newSheet, 'hinzugefügt');
      }),
    replace: (before: NewSheet) =>
      busy(async () => {
        const rewrite = { ...(await sheet()), newSheet: before.newSheet };
        await write({ rewrite, before }, before.newSheet, 'neu geschrieben');
      }),
  };
}
