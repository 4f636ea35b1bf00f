import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { JobProps } from '../jobPart';
import { ProblemMessage } from '../ProblemMessage';
import { Empty } from '../pruefen/Empty';
import type { Message } from '../pruefen/message';
import { Messages } from '../pruefen/Messages';
import { ReadPlans } from './ReadPlans';
import { useAusgleich } from './useAusgleich';

const useStyles = makeStyles({
  job: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Balancing the Vermögensplan, from the button to what is written. */
export function Ausgleichen({ isConnected }: JobProps) {
  const styles = useStyles();
  const { isReading, read, problem, look, cancel } = useAusgleich();
  const [message, setMessage] = useState<Message | null>(null);
  return (
    <div className={styles.job}>
      <div className={styles.row}>
        <Button
          appearance={read === null ? 'primary' : 'secondary'}
          disabledFocusable={!isConnected || isReading}
          onClick={() => {
            setMessage(null);
            void look();
          }}
        >
          {read === null ? 'Ausgleich vorschlagen' : 'Mappe neu lesen'}
        </Button>
        {isReading && <Button onClick={cancel}>Abbrechen</Button>}
      </div>
      <div role="status">
        {isReading && <Text>Die Mappe wird gelesen.</Text>}
        {problem !== null && <ProblemMessage problem={problem} />}
        {message !== null && <Messages message={message} />}
      </div>
      {read === null && problem === null && !isReading && (
        <Empty
          sentence="Noch gibt es keinen Vorschlag."
          advice="Planwerk liest die offene Arbeitsmappe und schlägt vor, wie Vermögensplan und Finanzplan aufgehen. Geschrieben wird erst, was Sie übernehmen."
        />
      )}
      {read !== null && (
        <ReadPlans read={read} message={message} look={look} onMessage={setMessage} />
      )}
    </div>
  );
}
