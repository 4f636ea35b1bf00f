import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/checks/report';
import { alignedNumbers } from '../../core/numbers/alignedNumbers';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(min-content, max-content)',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  difference: { fontWeight: tokens.fontWeightSemibold },
});

/** Both figures and their difference, one under the other, digit under digit. */
export function Figures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { berechnet, gedruckt, differenz } = finding;
  if (berechnet === null || gedruckt === null || differenz === null) return null;
  const [calculated, printed, difference] = alignedNumbers([berechnet, gedruckt], differenz);
  return (
    <dl className={styles.figures}>
      <dt className={styles.label}>berechnet</dt>
      <dd className={styles.figure}>{calculated}</dd>
      <dt className={styles.label}>angegeben</dt>
      <dd className={styles.figure}>{printed}</dd>
      <dt className={styles.label}>Differenz</dt>
      <dd className={`${styles.figure} ${styles.difference}`}>{difference}</dd>
    </dl>
  );
}
