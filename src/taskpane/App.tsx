import { FluentProvider, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Connection } from '../excel/connect';
import { ConnectionNotice } from './ConnectionNotice';
import { Footer } from './Footer';
import { JobPanel } from './JobPanel';
import { JobTabs } from './JobTabs';
import { ALL_JOBS, type Job } from './jobs';
import { useJobParts } from './useJobParts';
import { schemeOf, useTheme } from './useTheme';

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
  const { parts, load } = useJobParts();
  const theme = useTheme(connection.dark);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <div className={styles.page}>
        <header>
          <Title3 as="h1" className={styles.title}>
            Planwerk
          </Title3>
        </header>
        <main className={styles.main}>
          <ConnectionNotice host={connection.host} />
          <JobTabs job={job} onChange={setJob} />
          {ALL_JOBS.map((each) => (
            <JobPanel
              key={each}
              job={each}
              isShown={each === job}
              part={parts[each]}
              isConnected={connection.host === 'excel'}
              onLoadAgain={() => void load(each)}
            />
          ))}
        </main>
        <Footer excelVersion={connection.version} />
      </div>
    </FluentProvider>
  );
}
