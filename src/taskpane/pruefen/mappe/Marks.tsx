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
  const marks = marksFor(open);
  const sentence =
    marks.length === 0
      ? 'Es gibt keinen offenen Befund, der markiert wird.'
      : 'Die Befunde sind markiert.';
  return (
    <>
      <Text>
        Markierungen heben die Zellen offener Befunde farbig hervor, Rundungen ausgenommen. Ihre
        eigenen Formate bleiben unberührt.
      </Text>
      <div className={styles.marks}>
        <Button
          size="small"
          disabledFocusable={isWriting}
          onClick={() => void mark(marks, 'Markierungen', sentence)}
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
