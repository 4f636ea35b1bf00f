import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeStored, removeStored, type StoredContents } from '../../../excel/stored/contents';
import { counted } from '../../../core/numbers/germanNumbers';
import { Tick } from '../../Tick';
import { done, failed, type Message } from '../message';
import { useFocusBack } from '../useFocusBack';
import { Question } from './Question';

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly onMessage: (message: Message | null) => void;
  readonly onRemoved: () => void;
}

/** Shows what Planwerk has put into the workbook, and takes it out before the file is passed on. */
export function RemoveData({ onMessage, onRemoved }: Props) {
  const styles = useStyles();
  const [contents, setContents] = useState<StoredContents | null>(null);
  const [withMarks, setWithMarks] = useState(true);
  const buttonId = useFocusBack(contents !== null);
  const look = async () => {
    const outcome = await describeStored();
    if (outcome.kind === 'failed') onMessage(failed(outcome.problem));
    else setContents(outcome.contents);
  };
  const remove = async () => {
    const problem = await removeStored({ marks: withMarks });
    setContents(null);
    onMessage(problem === null ? done('Die Planwerk-Daten sind entfernt.') : failed(problem));
    if (problem === null) onRemoved();
  };
  if (contents === null) {
    return (
      <Button id={buttonId} size="small" className={styles.button} onClick={() => void look()}>
        Planwerk-Daten aus der Mappe entfernen
      </Button>
    );
  }
  const lines = linesOf(contents);
  const { markedSheets, protocols } = contents;
  return (
    <Question title="Planwerk-Daten in dieser Mappe" onDismiss={() => setContents(null)}>
      {lines.length === 0 && markedSheets.length === 0 ? (
        <Text>In dieser Mappe ist nichts von Planwerk gespeichert.</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {markedSheets.length > 0 && (
            <Tick
              label={`Auch Markierungen entfernen: ${markedSheets.join(', ')}`}
              isTicked={withMarks}
              onChange={setWithMarks}
            />
          )}
          <Button onClick={() => void remove()}>Endgültig entfernen</Button>
        </>
      )}
      {protocols.length > 0 && (
        <Text>
          Prüfprotokolle bleiben; löschen Sie bei Bedarf das Blatt selbst: {protocols.join(', ')}.
        </Text>
      )}
    </Question>
  );
}

function linesOf({
  acknowledgements,
  corrections,
  adjustments,
  beforeImages,
  hasSettings,
  problem,
}: StoredContents): string[] {
  return [
    ...(problem === null ? [] : [problem.sentence]),
    ...line(acknowledgements, 'Kenntnisnahme mit Kürzel', 'Kenntnisnahmen mit Kürzel'),
    ...line(corrections, 'berichtigte Tabelle', 'berichtigte Tabellen'),
    ...line(adjustments, 'Anpassung der Prüfregeln', 'Anpassungen der Prüfregeln'),
    ...line(
      beforeImages,
      'Aufzeichnung zum Rückgängigmachen mit den Beträgen davor',
      'Aufzeichnungen zum Rückgängigmachen mit den Beträgen davor',
    ),
    ...(hasSettings && problem === null ? ['Einstellung „Nach Änderungen neu prüfen“'] : []),
  ];
}

function line(count: number | null, one: string, many: string): string[] {
  return count === null || count === 0 ? [] : [counted(count, one, many)];
}
