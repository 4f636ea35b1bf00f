import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { ALL_JOBS, JOBS, type Job } from './jobs';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // The system takes colours away, and a transparent border would show.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly job: Job;
  readonly onChange: (job: Job) => void;
}

/**
 * Leads to every job in one step. Fluent UI's own tabs come with a library for focus that weighs more than all checks
 * and leaves invisible elements on the page; of it, these tabs need the arrow keys alone.
 */
export function JobTabs({ job, onChange }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const show = (next: Job) => {
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#aufgabe-${next}`)?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const next = followUp(key, job);
    if (next !== undefined) show(next);
  };
  return (
    <div ref={list} role="tablist" aria-label="Aufgaben" className={styles.tabs}>
      {ALL_JOBS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`aufgabe-${each}`}
          aria-controls={`bereich-${each}`}
          aria-selected={each === job}
          tabIndex={each === job ? 0 : -1}
          className={mergeClasses(styles.tab, each === job && styles.shown)}
          onClick={() => onChange(each)}
          onKeyDown={onKeyDown}
        >
          {JOBS[each].name}
        </button>
      ))}
    </div>
  );
}

/** Where the arrow keys lead to, round and round. */
function followUp(key: string, job: Job): Job | undefined {
  const around = key === 'ArrowLeft' ? [...ALL_JOBS].reverse() : ALL_JOBS;
  if (key === 'Home') return ALL_JOBS[0];
  if (key === 'End') return ALL_JOBS[ALL_JOBS.length - 1];
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return around[around.indexOf(job) + 1] ?? around[0];
}
