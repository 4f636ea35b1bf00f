import { Button, MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import type { JobPart } from './jobPart';
import { JOBS, type Job } from './jobs';

const useStyles = makeStyles({ again: { alignSelf: 'start' } });

interface Props {
  readonly job: Job;
  readonly isShown: boolean;
  /** undefined while it is being loaded. */
  readonly part: JobPart | 'failed' | undefined;
  readonly isConnected: boolean;
  readonly onLoadAgain: () => void;
}

/** Where a job has its place; one that is not shown keeps what it has found. */
export function JobPanel({ job, isShown, part: Part, isConnected, onLoadAgain }: Props) {
  return (
    <div role="tabpanel" id={`bereich-${job}`} aria-labelledby={`aufgabe-${job}`} hidden={!isShown}>
      {Part === undefined && <Text>{JOBS[job].name} wird geladen.</Text>}
      {Part === 'failed' && <NotLoaded job={job} onLoadAgain={onLoadAgain} />}
      {typeof Part === 'function' && <Part isConnected={isConnected} />}
    </div>
  );
}

function NotLoaded({ job, onLoadAgain }: Pick<Props, 'job' | 'onLoadAgain'>) {
  const styles = useStyles();
  return (
    <>
      <div role="alert">
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {JOBS[job].name} ließ sich nicht laden. Der Server, von dem Planwerk kommt, antwortet
            nicht, oder er hat inzwischen eine neue Version. Versuchen Sie es noch einmal; hilft das
            nicht, schließen Sie diesen Aufgabenbereich, und öffnen Sie ihn neu.
          </MessageBarBody>
        </MessageBar>
      </div>
      <Button className={styles.again} onClick={onLoadAgain}>
        Noch einmal versuchen
      </Button>
    </>
  );
}
