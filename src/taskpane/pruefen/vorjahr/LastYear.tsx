import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { Vorjahresabgleich } from '../../../core/checks/report';
import { useFocusBack } from '../useFocusBack';
import type { Pruefung } from '../usePruefung';
import { useLastYear } from './useLastYear';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  /** null as long as there is no plan to compare with. */
  readonly vorjahr: Vorjahresabgleich | null;
  readonly pruefung: Pruefung;
}

/** Holds the plan against last year's, whose file the person chooses. */
export function LastYear({ vorjahr, pruefung }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { reading, problem, choose, remove } = useLastYear(pruefung);
  // The button to remove goes away with what it removes.
  const chooseId = useFocusBack(vorjahr !== null);
  return (
    <>
      <Text>
        Planwerk vergleicht die Ansätze und Ergebnisse früherer Jahre mit der Arbeitsmappe des
        Vorjahresplans. Die Datei wird nur in diesem Bereich gelesen, nicht gesendet und nicht
        gespeichert.
      </Text>
      {vorjahr !== null && <Compared vorjahr={vorjahr} />}
      <div role="status">
        {reading !== null && <Text>„{reading}“ wird gelesen.</Text>}
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          id={chooseId}
          size="small"
          disabledFocusable={reading !== null}
          onClick={() => picker.current?.click()}
        >
          {vorjahr === null ? 'Vorjahresplan auswählen' : 'Andere Datei auswählen'}
        </Button>
        {vorjahr !== null && (
          <Button size="small" disabledFocusable={reading !== null} onClick={remove}>
            Vorjahresplan entfernen
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Arbeitsmappe des Vorjahresplans"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Choosing the same file once more is a choice, too.
          target.value = '';
          if (file !== undefined) void choose(file);
        }}
      />
    </>
  );
}

function Compared({ vorjahr: { file, tables } }: { readonly vorjahr: Vorjahresabgleich }) {
  const styles = useStyles();
  if (tables.length === 0) return <Text>Ausgewählt ist „{file}“; verglichen wurde nichts.</Text>;
  return (
    <>
      <Text>Verglichen mit „{file}“:</Text>
      <ul className={styles.list}>
        {tables.map(({ sheet, vorjahr, columns }, index) => (
          <li key={index}>
            {sheet === vorjahr ? `„${sheet}“` : `„${sheet}“ mit „${vorjahr}“`}: {columns.join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
