import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/report';

const useStyles = makeStyles({
  mark: { width: '16px', height: '16px', flexShrink: 0, forcedColorAdjust: 'auto' },
  fehler: { color: tokens.colorStatusDangerForeground1 },
  warnung: { color: tokens.colorStatusWarningForeground1 },
  rundung: { color: tokens.colorNeutralForeground3 },
  hinweis: { color: tokens.colorBrandForeground1 },
});

/** Told apart by their shapes, not by their colours alone. */
const SHAPES: Readonly<Record<Severity, string>> = {
  fehler: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5.5 5.5l5 5M10.5 5.5l-5 5',
  warnung: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 11.6v.8',
  rundung: 'M2.5 6.5c2-2.5 3.5-2.5 5.5-1s3.5 1.5 5.5-1M2.5 11.5c2-2.5 3.5-2.5 5.5-1s3.5 1.5 5.5-1',
  hinweis: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 7v4.5M8 4.5v.8',
};

/** The sign of a severity; its name stands beside it as a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 16 16"
      className={`${styles.mark} ${styles[severity]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}
