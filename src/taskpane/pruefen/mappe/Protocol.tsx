import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { protocolSheet } from '../../../core/review/protocol';
import { problemOf } from '../../../excel/problems/problemOf';
import { workbookName } from '../../../excel/workbookName';
import { applyChanges } from '../../../excel/write/applyChanges';
import { failed, messageOf, type Message } from '../message';
import { thisMinute } from '../today';
import type { Checked } from '../usePruefung';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

interface Props {
  readonly checked: Checked;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** Adds a sheet that says what was checked, what was found and what was acknowledged. */
export function Protocol({ checked, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const { report, findings, snapshot } = checked;
  const write = async () => {
    setIsWriting(true);
    try {
      const sheet = protocolSheet({
        report,
        reviewed: findings,
        file: await workbookName(),
        version: PLANWERK_VERSION,
        time: thisMinute(),
        sheets: snapshot.sheets.map(({ name }) => name),
      });
      const label = `Blatt „${sheet.newSheet}“`;
      const outcome = await applyChanges([sheet], snapshot, { label });
      onMessage(messageOf(outcome, `Das Blatt „${sheet.newSheet}“ ist hinzugefügt.`));
      if (outcome.kind === 'written') onWritten();
    } catch (reason) {
      onMessage(failed(problemOf(reason)));
    }
    setIsWriting(false);
  };
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={isWriting}
      onClick={() => void write()}
    >
      Prüfprotokoll hinzufügen
    </Button>
  );
}
