import { FluentProvider, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Connection } from '../excel/connect';
import { ConnectionNotice } from './ConnectionNotice';
import { Footer } from './Footer';
import { JobTabs, panelProps, type Job } from './JobTabs';
import { Funktionen } from './funktionen/Funktionen';
import { Pruefen } from './pruefen/Pruefen';
import { useTheme } from './useTheme';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
});

export function App({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const [job, setJob] = useState<Job>('pruefen');
  return (
    <FluentProvider theme={useTheme(connection.dark)}>
      <div className={styles.page}>
        <header>
          <Title3 as="h1" className={styles.title}>
            Planwerk
          </Title3>
        </header>
        <main className={styles.main}>
          <ConnectionNotice host={connection.host} />
          <JobTabs job={job} onChange={setJob} />
          <div {...panelProps('pruefen', job)}>
            <Pruefen isConnected={connection.host === 'excel'} />
          </div>
          <div {...panelProps('funktionen', job)}>
            <Funktionen />
          </div>
        </main>
        <Footer excelVersion={connection.version} />
      </div>
    </FluentProvider>
  );
}
