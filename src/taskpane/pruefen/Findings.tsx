import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReviewedFinding } from '../../core/review/reviewed';
import type { Report } from '../../core/checks/report';
import { EVERYTHING, filtered, isFiltered, isOn } from './filter';
import { FilterBar } from './FilterBar';
import type { FindingActions } from './findingActions';
import { FindingList } from './FindingList';
import { SHOWN_AT_ONCE, groupsOf } from './groups';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

interface Props {
  readonly findings: readonly ReviewedFinding[];
  readonly report: Report;
  readonly actions: FindingActions;
}

/** All findings of a check, and what they can be narrowed down by. */
export function Findings({ findings, report, actions }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  // What is typed is there at once; the list follows as soon as it can.
  const settled = useDeferredValue(filter);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const shown = useMemo(() => filtered(findings, settled), [findings, settled]);
  const groups = useMemo(() => groupsOf(shown, report), [shown, report]);
  const sheets = actions.snapshot.sheets
    .map(({ name }) => name)
    .filter((name) => findings.some(({ finding }) => isOn(finding, name)));
  const showMore = useCallback(() => setLimit((last) => last + SHOWN_AT_ONCE), []);
  return (
    <section className={styles.findings} aria-labelledby="befunde">
      <Text as="h2" id="befunde" weight="semibold" size={400} className={styles.heading}>
        Befunde
      </Text>
      <FilterBar
        findings={findings.map(({ finding }) => finding)}
        sheets={sheets}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setLimit(SHOWN_AT_ONCE);
        }}
      />
      <div role="status">
        {isFiltered(settled) && (
          <Text size={200}>
            {shown.length === 0
              ? 'Zu dieser Auswahl gibt es keinen Befund.'
              : `Gezeigt werden ${shown.length} von ${findings.length} Befunden.`}
          </Text>
        )}
      </div>
      <FindingList groups={groups} limit={limit} onMore={showMore} actions={actions} />
    </section>
  );
}
