import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { marksFor, removalOfMarks } from '../../../core/review/marks';
import type { Change } from '../../../core/workbook/change';
import { applyChanges } from '../../../excel/write/applyChanges';
import { messageOf, type Message } from '../message';
import type { Checked } from '../usePruefung';

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
  const [isWriting, setIsWriting] = useState(false);
  const { snapshot, findings } = checked;
  const open = findings
    .filter(({ acknowledgement }) => acknowledgement === null)
    .map(({ finding }) => finding);
  const write = async (changes: readonly Change[], label: string, sentence: string) => {
    setIsWriting(true);
    const outcome = await applyChanges(changes, snapshot, { label });
    setIsWriting(false);
    onMessage(messageOf(outcome, sentence));
    onWritten();
  };
  const remove = removalOfMarks(snapshot.sheets);
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
          onClick={() =>
            void write([...remove, ...marksFor(open)], 'Markierungen', 'Die Befunde sind markiert.')
          }
        >
          Markieren
        </Button>
        <Button
          size="small"
          disabledFocusable={isWriting}
          onClick={() =>
            void write(remove, 'Markierungen entfernt', 'Die Markierungen sind entfernt.')
          }
        >
          Markierungen entfernen
        </Button>
      </div>
    </>
  );
}
