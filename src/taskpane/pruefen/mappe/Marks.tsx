import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { marksFor } from '../../../core/review/marks';
import type { Message } from '../message';
import type { Checked } from '../usePruefung';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly checked: Checked;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** Shows on the sheets where findings stand, by a conditional format that can be taken away without a trace. */
export function Marks({ checked, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const { isWriting, mark, remove } = useMarks(checked, onMessage, onWritten);
  const open = checked.findings
    .filter(({ acknowledgement }) => acknowledgement === null)
    .map(({ finding }) => finding);
  return (
    <>
      <Text>
        Markierungen heben die Zellen offener Befunde farbig hervor. Ihre eigenen Formate bleiben
        unberührt.
      </Text>
      <div className={styles.marks}>
        <Button
          size="small"
          disabledFocusable={isWriting}
          onClick={() => void mark(marksFor(open), 'Markierungen', 'Die Befunde sind markiert.')}
        >
          Markieren
        </Button>
        <Button size="small" disabledFocusable={isWriting} onClick={() => void remove()}>
          Markierungen entfernen
        </Button>
      </div>
    </>
  );
}
