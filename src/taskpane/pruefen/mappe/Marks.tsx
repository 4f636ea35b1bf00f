import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { marksFor } from '../../../core/review/marks';
import type { Message } from '../message';
import type { Checked } from '../usePruefung';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly upToDate: () => Promise<Checked | null>;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** Shows on the sheets where findings stand, by a conditional format that can be taken away without a trace. */
export function Marks({ upToDate, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const { isWriting, mark, remove } = useMarks(upToDate, onMessage, onWritten);
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
          onClick={() => void mark('Markierungen', marksOfOpen)}
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

function marksOfOpen({ findings }: Checked) {
  const open = findings.filter(({ acknowledgement }) => acknowledgement === null);
  const marks = marksFor(open.map(({ finding }) => finding));
  const sentence =
    marks.length === 0
      ? 'Es gibt keinen offenen Befund, der markiert wird.'
      : 'Die Befunde sind markiert.';
  return { marks, sentence };
}
