import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { JobProps } from '../jobPart';
import { ProblemMessage } from '../ProblemMessage';
import { CheckBar } from './CheckBar';
import { Empty } from './Empty';
import { failed, type Message } from './message';
import { Messages } from './Messages';
import { CheckedWorkbook } from './CheckedWorkbook';
import { activityText } from './activityText';
import { outcomeOf } from './nothingIn';
import { usePruefung } from './usePruefung';
import { useRefresh } from './useRefresh';
import { loadRulePages } from './warum/rulePages';

const useStyles = makeStyles({
  job: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The check of the open workbook, from the button to the findings. */
export function Pruefen({ isConnected }: JobProps) {
  const styles = useStyles();
  const pruefung = usePruefung();
  const { activity, checked, problem } = pruefung;
  const outcome = checked === null || problem !== null ? '' : outcomeOf(checked);
  const isOutdated = useRefresh(pruefung);
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    // Before anybody wants to read them, so that they are there when the network is not.
    loadRulePages().catch(() => undefined);
  }, []);
  const setRefresh = async (refresh: boolean) => {
    const obstacle = await pruefung.keep((stored) => ({ ...stored, settings: { refresh } }));
    setMessage(obstacle === null ? null : failed(obstacle));
  };
  return (
    <div className={styles.job}>
      <CheckBar
        activity={activity}
        isDisabled={!isConnected}
        refreshes={checked?.stored.settings.refresh ?? null}
        onCheck={() => {
          setMessage(null);
          void pruefung.check();
        }}
        onCancel={pruefung.cancel}
        onRefreshes={(refresh) => void setRefresh(refresh)}
      />
      {/* It is there before it says anything: a region that comes with its words is not read out. */}
      <div role="status" className={styles.unseen}>
        {activity === null ? outcome : activityText(activity)}
      </div>
      <div role="status">
        {problem !== null && <ProblemMessage problem={problem} />}
        {message !== null && <Messages message={message} />}
      </div>
      {checked === null && problem === null && activity === null && (
        <Empty
          sentence="Die Mappe ist noch nicht geprüft."
          advice="Planwerk liest die offene Arbeitsmappe und prüft jede Zahl, die sich prüfen lässt. Geändert wird dabei nichts."
        />
      )}
      {checked !== null && (
        <CheckedWorkbook
          checked={checked}
          pruefung={pruefung}
          isOutdated={isOutdated}
          message={message}
          onMessage={setMessage}
        />
      )}
    </div>
  );
}
