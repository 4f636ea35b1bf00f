import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemMessage } from '../../ProblemMessage';
import { Empty } from '../../pruefen/Empty';
import { UndoBar } from '../../pruefen/mappe/UndoBar';
import { useUndo } from '../../pruefen/mappe/useUndo';
import type { Message } from '../../pruefen/message';
import { Messages } from '../../pruefen/Messages';
import { useFocusBack } from '../../pruefen/useFocusBack';
import { FoundList } from './FoundList';
import { useFormulas } from './useFormulas';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Formulas with Planwerk's functions become their values, from the button to the way back. */
export function Einfrieren({ isConnected }: { readonly isConnected: boolean }) {
  const styles = useStyles();
  const { isReading, found, problem, look, cancel } = useFormulas();
  const [message, setMessage] = useState<Message | null>(null);
  const undo = useUndo(found, look, setMessage);
  const names = found?.names ?? [];
  const isEmpty = found !== null && found.lines.length === 0;
  // The list and its button go with what they have done.
  const buttonId = useFocusBack(found !== null && !isEmpty);
  return (
    <>
      <Text>
        Ersetzt Formeln mit Planwerk-Funktionen durch ihre Ergebnisse, bevor die Datei an jemanden
        ohne Planwerk geht. Eingefrorenes rechnet nicht mehr mit; behalten Sie eine Kopie der Datei
        mit den Formeln.
      </Text>
      <div className={styles.row}>
        <Button
          id={buttonId}
          disabledFocusable={!isConnected || isReading}
          onClick={() => {
            setMessage(null);
            void look();
          }}
        >
          {found === null ? 'Formeln suchen' : 'Neu suchen'}
        </Button>
        {isReading && <Button onClick={cancel}>Abbrechen</Button>}
      </div>
      <div role="status">
        {isReading && <Text>Die Mappe wird gelesen.</Text>}
        {problem !== null && <ProblemMessage problem={problem} />}
        {message !== null && <Messages message={message} />}
        {isEmpty && problem === null && !isReading && (
          <Empty
            sentence="Keine Formel mit einer Planwerk-Funktion."
            advice="Auf allen Blättern, auch den ausgeblendeten, steht keine. Nichts ist einzufrieren."
          />
        )}
        {names.length > 0 && (
          <Text block>
            Im Namens-Manager ruft Planwerk auf: {names.join(', ')}. Namen bleiben, wie sie sind.
          </Text>
        )}
      </div>
      <UndoBar undo={undo} />
      {found !== null && !isEmpty && <FoundList found={found} look={look} onMessage={setMessage} />}
    </>
  );
}
