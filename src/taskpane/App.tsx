import { FluentProvider, Link, Text, Title2, makeStyles, tokens } from '@fluentui/react-components';
import type { Connection } from '../excel/connect';
import { ConnectionNotice } from './ConnectionNotice';
import { FunctionCard } from './FunctionCard';
import { FUNCTIONS } from './functionCatalogue';
import { useTheme } from './useTheme';
import { WorkbookCard } from './WorkbookCard';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

export function App({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(connection.dark)}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Title2 as="h1" className={styles.title}>
            Planwerk
          </Title2>
          <Text>
            Vier Funktionen für Prüfung und Haushalt. Geben Sie sie wie jede Excel-Formel ein.
          </Text>
        </header>
        <main className={styles.main}>
          <ConnectionNotice host={connection.host} />
          {connection.host === 'excel' && <WorkbookCard />}
          <ul className={styles.list}>
            {FUNCTIONS.map((entry) => (
              <li key={entry.name}>
                <FunctionCard entry={entry} />
              </li>
            ))}
          </ul>
          <Link href="handbuch.html" target="_blank" rel="noopener">
            Handbuch öffnen
          </Link>
        </main>
        <footer>
          <Text size={200}>
            Planwerk {PLANWERK_VERSION}. Alle Berechnungen bleiben auf diesem Rechner.
          </Text>
        </footer>
      </div>
    </FluentProvider>
  );
}
