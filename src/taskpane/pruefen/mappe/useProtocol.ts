import { useState } from 'react';
import { protocolSheet } from '../../../core/review/protocol';
import type { Change, NewSheet } from '../../../core/workbook/change';
import { problemOf } from '../../../excel/problems/problemOf';
import { workbookName } from '../../../excel/workbookName';
import { applyChanges } from '../../../excel/write/applyChanges';
import { failed, messageOf, type Message } from '../message';
import type { Checked } from '../usePruefung';

/** Writes the Prüfprotokoll of a check that is made for it: it shall say what stands in the workbook now. */
export function useProtocol(
  check: () => Promise<Checked | null>,
  onMessage: (message: Message | null) => void,
  onWritten: () => void,
) {
  const [isWriting, setIsWriting] = useState(false);

  const sheet = async ({ report, findings, snapshot, time }: Checked): Promise<NewSheet> =>
    protocolSheet({
      report,
      reviewed: findings,
      file: await workbookName(),
      version: PLANWERK_VERSION,
      time,
      sheets: snapshot.sheets.map(({ name }) => name),
    });

  const write = async ({ snapshot }: Checked, change: Change, name: string, done: string) => {
    const outcome = await applyChanges([change], snapshot, { label: `Blatt „${name}“` });
    onMessage(messageOf(outcome, `Das Blatt „${name}“ ist ${done}.`));
    if (outcome.kind === 'written') onWritten();
  };

  const busy = async (work: (checked: Checked) => Promise<void>) => {
    setIsWriting(true);
    try {
      const checked = await check();
      if (checked !== null) await work(checked);
    } catch (reason) {
      onMessage(failed(problemOf(reason)));
    }
    setIsWriting(false);
  };

  return {
    isWriting,
    add: () =>
      busy(async (checked) => {
        const added = await sheet(checked);
        await write(checked, added, added.newSheet, 'hinzugefügt');
      }),
    replace: (before: NewSheet) =>
      busy(async (checked) => {
        const rewrite = { ...(await sheet(checked)), newSheet: before.newSheet };
        await write(checked, { rewrite, before }, before.newSheet, 'neu geschrieben');
      }),
  };
}
