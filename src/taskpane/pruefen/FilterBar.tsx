import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Finding, type Severity } from '../../core/checks/report';
import { weight } from '../../core/review/severity';
import { Choice } from '../Choice';
import type { Filter } from './filter';
import { SEVERITY_NAMES } from './severityNames';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  // As wide as its words, however widely a person has them set.
  severity: { flexGrow: 1, flexShrink: 0, maxWidth: '100%' },
  sheet: { flexGrow: 1, flexBasis: '8rem', minWidth: '0' },
  search: { minWidth: '0', flexBasis: '100%' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which findings are shown: of one severity, of one sheet, with certain words. */
export function FilterBar({ findings, sheets, filter, onChange }: Props) {
  const styles = useStyles();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => weight(finding) === severity).length,
  })).filter(({ severity, count }) => count > 0 || severity === filter.severity);
  // What was chosen stays a choice when its last finding is gone: else the list would show another, and be stuck.
  const isGone = filter.sheet !== null && !sheets.includes(filter.sheet);
  const offered = isGone ? [...sheets, filter.sheet] : sheets;
  return (
    <div role="search" aria-label="Befunde filtern" className={styles.bar}>
      <div className={styles.severity}>
        <Choice
          label="Schwere"
          isLabelHidden
          value={filter.severity ?? ''}
          onChange={(value) =>
            onChange({ ...filter, severity: value === '' ? null : (value as Severity) })
          }
        >
          <option value="">Jede Schwere</option>
          {counts.map(({ severity, count }) => (
            <option key={severity} value={severity}>
              {SEVERITY_NAMES[severity].many} ({count})
            </option>
          ))}
        </Choice>
      </div>
      <div className={styles.sheet}>
        <Choice
          label="Blatt"
          isLabelHidden
          value={filter.sheet ?? ''}
          onChange={(value) => onChange({ ...filter, sheet: value === '' ? null : value })}
        >
          <option value="">Alle Blätter</option>
          {offered.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Choice>
      </div>
      <Input
        className={styles.search}
        type="search"
        placeholder="Suchen"
        aria-label="In den Befunden suchen"
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
    </div>
  );
}
