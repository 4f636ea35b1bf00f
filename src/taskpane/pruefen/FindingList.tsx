import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import { findingKey, firstOf, type FindingGroup } from './groups';
import type { FindingActions } from './findingActions';
import { FindingCard } from './FindingCard';
import { hasLostFocus } from './useFocusBack';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0, display: 'block' },
  about: { color: tokens.colorNeutralForeground2, display: 'block' },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyle: 'none' },
  more: { alignSelf: 'start' },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  /** How many findings the person has asked for. */
  readonly limit: number;
  readonly onMore: () => void;
  readonly actions: FindingActions;
}

/** The findings under the tables that they stand in; of thousands, only as many as the person has asked for. */
export const FindingList = memo(function FindingList({ groups, limit, onMore, actions }: Props) {
  const styles = useStyles();
  const { shown, hidden } = firstOf(groups, limit);
  const list = useRef<HTMLDivElement>(null);
  const limitBefore = useRef(limit);
  useEffect(() => {
    // The button that brought the rest is gone; the keyboard goes on at the first finding of it.
    if (limit > limitBefore.current && hasLostFocus()) {
      const cards = list.current?.querySelectorAll(':scope > section > ul > li');
      cards?.[limitBefore.current]?.querySelector('button')?.focus();
    }
    limitBefore.current = limit;
  }, [limit]);
  return (
    <div ref={list} className={styles.groups}>
      {shown.map(({ name, about, isMixed, findings }) => (
        <section key={name + about} aria-label={`${name}, ${about}`}>
          <Text as="h3" weight="semibold" size={400} className={styles.heading}>
            {name}
          </Text>
          <Text size={200} className={styles.about}>
            {about}
          </Text>
          <ul className={styles.list}>
            {findings.map((reviewed) => (
              <li key={findingKey(reviewed.finding)}>
                <FindingCard reviewed={reviewed} withSheet={isMixed} actions={actions} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <Button className={styles.more} onClick={onMore}>
          Weitere Befunde zeigen ({hidden})
        </Button>
      )}
    </div>
  );
});
