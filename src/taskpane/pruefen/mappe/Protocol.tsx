import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { changedProtocols, protocolToReplace } from '../../../core/review/protocolAgain';
import type { Message } from '../message';
import type { Checked } from '../usePruefung';
import { useProtocol } from './useProtocol';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { textAlign: 'start' },
});

interface Props {
  readonly checked: Checked;
  readonly check: () => Promise<Checked | null>;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** Puts a sheet into the workbook that says what was checked, found and acknowledged; an old one stays, or becomes it. */
export function Protocol({ checked, check, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const { isWriting, add, replace } = useProtocol(check, onMessage, onWritten);
  const old = protocolToReplace(checked.snapshot);
  const changed = changedProtocols(checked.snapshot).map((name) => `„${name}“`);
  return (
    <>
      {changed.length > 0 && (
        <Text>
          Seit dem Schreiben geändert und deshalb nicht zu ersetzen: {changed.join(', ')}. Ein neues
          Prüfprotokoll kommt daneben.
        </Text>
      )}
      {old !== null && (
        <Text>
          Ersetzen leert das Blatt „{old.newSheet}“, auch von eigenen Formaten, und schreibt es neu.
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isWriting}
          onClick={() => void add()}
        >
          Prüfprotokoll hinzufügen
        </Button>
        {old !== null && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isWriting}
            onClick={() => void replace(old)}
          >
            „{old.newSheet}“ ersetzen
          </Button>
        )}
      </div>
    </>
  );
}
