import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isUnreadable } from '../../core/comparison/source/readSource';
import type { Anchor } from '../../core/comparison/table/place';
import { problem as problemOfKind } from '../../excel/problems/problem';
import { select } from '../../excel/select';
import type { JobProps } from '../jobPart';
import { ProblemMessage } from '../ProblemMessage';
import { Empty } from '../pruefen/Empty';
import { done, failed, type Message } from '../pruefen/message';
import { Messages } from '../pruefen/Messages';
import { UndoBar } from '../pruefen/mappe/UndoBar';
import { useUndo } from '../pruefen/mappe/useUndo';
import { Compared } from './Compared';
import { EarlierOnes, placeName } from './EarlierOnes';
import { ExistingTables } from './ExistingTables';
import { useVergleich } from './useVergleich';

const useStyles = makeStyles({
  job: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'start' },
});

/** Benchmark tables from what is selected: read, set up, looked at, and written where the person wants it. */
export function Vergleichen({ isConnected }: JobProps) {
  const styles = useStyles();
  const vergleich = useVergleich();
  const { found, settings, problem, isReading, read } = vergleich;
  const [message, setMessage] = useState<Message | null>(null);
  const status = useRef<HTMLDivElement>(null);
  // What is said stands above, and the buttons that it is about may be far below.
  useEffect(() => {
    if (message !== null || problem !== null) status.current?.scrollIntoView({ block: 'nearest' });
  }, [message, problem]);
  const again = async () => {
    if (found !== null) await read(found.selection, settings);
  };
  const undo = useUndo(found, again, setMessage);
  const jump = (sheet: string, row: number, column: number) => {
    void select(sheet, row, column).then((obstacle) =>
      setMessage(obstacle === null ? null : failed(obstacle)),
    );
  };
  const takeOver = async (anchor: Anchor) => {
    setMessage(null);
    const one = await vergleich.takeOver(anchor);
    if (one === null) return;
    const place = placeName(anchor);
    if (one === 'gone') {
      const sentence = `In ${place} steht kein Vergleich mehr, den Planwerk eingefügt hat.`;
      setMessage(failed(problemOfKind('comparisonGone', sentence)));
    } else if ('reason' in one) {
      setMessage(failed(problemOfKind('comparisonGone', `${place}: ${one.reason}`)));
    } else {
      const sentence = `Die Einstellungen des Vergleichs in ${place} sind übernommen.`;
      setMessage(done([sentence, ...one.notes].join(' ')));
    }
  };
  return (
    <div className={styles.job}>
      <Button
        {...(found === null && { appearance: 'primary' as const })}
        className={styles.start}
        disabledFocusable={!isConnected || isReading}
        onClick={() => {
          setMessage(null);
          void read(null, null);
        }}
      >
        {found === null ? 'Markierung vergleichen' : 'Neue Markierung vergleichen'}
      </Button>
      <div ref={status} role="status">
        {isReading && <Text>Die Markierung wird gelesen.</Text>}
        {problem !== null && <ProblemMessage problem={problem} />}
        {message !== null && <Messages message={message} />}
      </div>
      {found === null && problem === null && !isReading && (
        <Empty
          sentence="Es ist noch nichts ausgewählt."
          advice="Markieren Sie in der Mappe die Tabelle mit Kommunen und Kennzahlen, oder eine Zelle darin. Die Namen stehen in der ersten Spalte oder in der ersten Zeile. Geschrieben wird erst, wenn Sie es sagen."
        />
      )}
      {found !== null && isConnected && <UndoBar undo={undo} />}
      {found !== null && isUnreadable(found.source) && <Text>{found.source.text}</Text>}
      {found !== null && <ExistingTables tables={found.existing} onJump={jump} />}
      {found !== null && settings !== null && !isUnreadable(found.source) && (
        <Compared
          found={found}
          reading={found.source}
          settings={settings}
          vergleich={vergleich}
          onJump={jump}
          onMessage={setMessage}
          onWritten={undo.look}
        />
      )}
      {found !== null && (
        <EarlierOnes
          earlier={found.earlier}
          lost={found.lost}
          onOpen={({ anchor }) => void takeOver(anchor)}
        />
      )}
    </div>
  );
}
