import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PARTS_OF_TABLE, tableMarks } from '../../../core/review/tableMarks';
import type { Message } from '../message';
import type { Checked } from '../usePruefung';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  legend: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  part: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  colour: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // The cells keep these colours too.
    forcedColorAdjust: 'none',
  },
});

interface Props {
  readonly upToDate: () => Promise<Checked | null>;
  readonly onMessage: (message: Message | null) => void;
  readonly onWritten: () => void;
}

/** Shows on the sheets themselves what every cell was read as, until it is taken off again. */
export function TablesOnSheets({ upToDate, onMessage, onWritten }: Props) {
  const styles = useStyles();
  const { isWriting, mark, remove } = useMarks(upToDate, onMessage, onWritten);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isWriting}
          onClick={() => void mark('Erkannte Tabellen gezeigt', marksOfTables)}
        >
          Auf den Blättern zeigen
        </Button>
        <Button size="small" disabledFocusable={isWriting} onClick={() => void remove()}>
          Nicht mehr zeigen
        </Button>
      </div>
      <Text size={200}>
        Mit Farben von Planwerk, an der Stelle von Markierungen der Befunde. Ihre eigenen Formate
        bleiben unberührt.
      </Text>
      <ul className={styles.legend} aria-label="Farben">
        {Object.values(PARTS_OF_TABLE).map(({ name, fillColor }) => (
          <li key={name} className={styles.part}>
            <span className={styles.colour} style={{ backgroundColor: fillColor }} />
            <Text size={200}>{name}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function marksOfTables({ report: { tables } }: Checked) {
  const marks = tableMarks(tables);
  const sentence =
    marks.length === 0
      ? 'Es ist keine Tabelle erkannt, die sich zeigen ließe.'
      : 'Die erkannten Tabellen sind auf den Blättern gezeigt.';
  return { marks, sentence };
}
