import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReviewedFinding } from '../../core/review/reviewed';
import type { Report } from '../../core/checks/report';
import { EVERYTHING, filtered, isFiltered } from './filter';
import { FilterBar } from './FilterBar';
import type { FindingActions } from './findingActions';
import { FindingList } from './FindingList';
import { groupsOf } from './groups';

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
  const shown = useMemo(() => filtered(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupsOf(shown, report), [shown, report]);
  const sheets = actions.snapshot.sheets
    .map(({ name }) => name)
    .filter((name) => findings.some(({ finding }) => finding.cells.some((c) => c.sheet === name)));
  return (
    <section className={styles.findings} aria-labelledby="befunde">
      <Text as="h2" id="befunde" weight="semibold" size={400} className={styles.heading}>
        Befunde
      </Text>
      <FilterBar
        findings={findings.map(({ finding }) => finding)}
        sheets={sheets}
        filter={filter}
        onChange={setFilter}
      />
      <div role="status">
        {isFiltered(filter) && (
          <Text size={200}>
            {shown.length === 0
              ? 'Zu dieser Auswahl gibt es keinen Befund.'
              : `Gezeigt werden ${shown.length} von ${findings.length} Befunden.`}
          </Text>
        )}
      </div>
      <FindingList key={JSON.stringify(filter)} groups={groups} actions={actions} />
    </section>
  );
}
