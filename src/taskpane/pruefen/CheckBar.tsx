import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { germanCount } from '../../core/numbers/germanNumbers';
import { Tick } from '../Tick';
import { activityText } from './activityText';
import { useFocusBack } from './useFocusBack';
import type { Activity } from './usePruefung';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  progress: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly activity: Activity | null;
  readonly isDisabled: boolean;
  /** null before the first check. */
  readonly refreshes: boolean | null;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onRefreshes: (refreshes: boolean) => void;
}

/** The button that everything begins with, and what is being done since it was pressed. */
export function CheckBar(props: Props) {
  const { activity, isDisabled, refreshes, onCheck, onCancel, onRefreshes } = props;
  const styles = useStyles();
  const [isCancelFocused, setIsCancelFocused] = useState(false);
  const checkId = useFocusBack(activity !== null && isCancelFocused);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button
          id={checkId}
          appearance="primary"
          disabledFocusable={isDisabled || activity !== null}
          onClick={onCheck}
        >
          Prüfen
        </Button>
        {activity !== null && (
          <Button
            onClick={onCancel}
            onFocus={() => setIsCancelFocused(true)}
            onBlur={() => setIsCancelFocused(false)}
          >
            Abbrechen
          </Button>
        )}
        {activity === null && refreshes !== null && (
          <Tick label="Nach Änderungen neu prüfen" isTicked={refreshes} onChange={onRefreshes} />
        )}
      </div>
      {activity !== null && <Progress activity={activity} />}
    </div>
  );
}

function Progress({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const all = activity.kind === 'reading' ? activity.all : null;
  const done = activity.kind === 'reading' ? activity.done : 0;
  const extent =
    all === null ? '' : ` ${germanCount(done)} von ${germanCount(all)} Zellen sind gelesen.`;
  return (
    <>
      <progress
        aria-label="Fortschritt"
        className={styles.progress}
        {...(all !== null && { value: done, max: all })}
      />
      <Text size={200}>
        {activityText(activity)}
        {extent}
      </Text>
    </>
  );
}
