import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useFocusBack } from '../useFocusBack';
import { Question } from './Question';
import type { Undo } from './useUndo';

const useStyles = makeStyles({
  undo: { alignSelf: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** Takes back what was written last; asks first where somebody has gone on since. */
export function UndoBar({ undo }: { readonly undo: Undo }) {
  const styles = useStyles();
  const { label, question, takeBack, discard, dismiss } = undo;
  const buttonId = useFocusBack(question !== null);
  if (question !== null) {
    const { problem, canOverwrite } = question;
    return (
      <Question title="Seither hat sich etwas geändert" onDismiss={dismiss}>
        <Text>{problem.sentence}</Text>
        {canOverwrite ? (
          <Button onClick={() => void takeBack(true)}>Trotzdem zurücknehmen</Button>
        ) : (
          <Button onClick={() => void discard()}>Aufzeichnung verwerfen</Button>
        )}
      </Question>
    );
  }
  if (label === null) return null;
  return (
    <Button id={buttonId} size="small" className={styles.undo} onClick={() => void takeBack(false)}>
      Rückgängig: {label}
    </Button>
  );
}
