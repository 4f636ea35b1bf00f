import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JobProps } from '../jobPart';
import { Folds } from '../pruefen/Folds';
import { Einfrieren } from './einfrieren/Einfrieren';
import { FunctionCard } from './FunctionCard';
import { FUNCTIONS } from './functionCatalogue';

const useStyles = makeStyles({
  job: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** What the add-in's functions are for, how they are written, and how they become values. */
export function Funktionen({ isConnected }: JobProps) {
  const styles = useStyles();
  return (
    <div className={styles.job}>
      <Text>
        Vier Funktionen für Prüfung und Haushalt. Geben Sie sie wie jede Excel-Formel ein.
      </Text>
      <div>
        <Folds
          folds={[
            {
              id: 'einfrieren',
              name: 'Werte einfrieren',
              content: <Einfrieren isConnected={isConnected} />,
            },
          ]}
        />
      </div>
      <ul className={styles.list}>
        {FUNCTIONS.map((entry) => (
          <li key={entry.name}>
            <FunctionCard entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}
